import { Fragment } from 'preact';
import type { SpeechOf } from '../../i18n/desk-words.ts';
import { MentionWords } from './MentionWords.tsx';
import type { MentionsModel } from './model.ts';

interface Props {
  mentions: MentionsModel;
  /** Id of the plan. */
  plan: string;
  speech: SpeechOf<'compare'>;
}

/** Renders what names a theme elsewhere in a plan, with links to the places. */
export function MentionLinks({ mentions, plan, speech }: Props) {
  return (
    <>
      <MentionWords mentions={mentions} speech={speech} />
      {speech.t.colon}
      <span lang="zh-CN">
        <PlaceLinks places={mentions.places} plan={plan} speech={speech} />
      </span>
    </>
  );
}

/** Renders links to clauses by their places, between 、. */
export function PlaceLinks({
  places,
  plan,
  speech,
}: {
  places: readonly { clause: string; locus: string }[];
} & Omit<Props, 'mentions'>) {
  return places.map(({ clause, locus }, index) => (
    <Fragment>
      {index > 0 && '、'}
      <a href={speech.planLink(plan, clause)}>{locus}</a>
    </Fragment>
  ));
}
