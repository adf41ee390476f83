import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { MentionsModel } from './model.ts';
import { mentionWords } from './words.ts';

/** Renders how many clauses of a plan name the subject of the theme elsewhere, and with which words. */
export function MentionWords({
  mentions,
  speech: { t },
}: {
  mentions: MentionsModel;
  speech: SpeechOf<'compare'>;
}) {
  const { said, words } = mentionWords(mentions, t);
  return (
    <>
      {said} <span lang="zh-CN">{words}</span>
    </>
  );
}
