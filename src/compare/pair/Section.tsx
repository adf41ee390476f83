import { KeepButton } from '../../basket/KeepButton.tsx';
import type { SpeechOf } from '../../i18n/desk-words.ts';
import { Clause } from './Clause.tsx';
import type { SectionModel } from './section-model.ts';

/** Clauses shown before the rest is folded. */
const OPEN = 5;

interface Props {
  model: SectionModel;
  plan: string;
  /** Its id on the page, where links lead to it. */
  id?: string | undefined;
  speech: SpeechOf<'compare'>;
}

/** Renders a section in a column: its heading and its clauses, many of them folded unless a folded one contains passages. */
export function Section({ model: { section, path, clauses, leftOut }, plan, id, speech }: Props) {
  const { t, planLink } = speech;
  const [shown, folded] = [clauses.slice(0, OPEN), clauses.slice(OPEN)];
  const Heading = section.depth === 1 ? 'h2' : 'h3';
  const isFront = section.depth === 0;
  return (
    <div class="side" id={id} lang="zh-CN">
      {path.length > 0 && (
        <p class="locus">
          {path.map((name) => (
            <span>{name}</span>
          ))}
        </p>
      )}
      <Heading
        class={section.depth === 1 ? 'heading chapter' : 'heading'}
        lang={isFront ? t.lang : undefined}
      >
        <a href={planLink(plan, section.id)}>{isFront ? t.pair.front : section.name}</a>
      </Heading>
      {clauses.length > 0 && leftOut === 0 && (
        <KeepButton
          plan={plan}
          clauses={clauses.map(({ id: clause }) => clause)}
          label={t.basket.keep}
          lang={t.lang}
        />
      )}
      {shown.map((clause) => (
        <Clause clause={clause} speech={speech} />
      ))}
      {folded.length > 0 && (
        <details open={folded.some(({ marks }) => marks.length > 0)}>
          <summary lang={t.lang}>{t.compare.rest(folded.length)}</summary>
          {folded.map((clause) => (
            <Clause clause={clause} speech={speech} />
          ))}
        </details>
      )}
      {leftOut > 0 && (
        <p class="left-out" lang={t.lang}>
          <a href={planLink(plan, section.id)}>
            {clauses.length > 0 ? t.compare.rest(leftOut) : t.pair.leftOut(leftOut)}
          </a>
        </p>
      )}
    </div>
  );
}
