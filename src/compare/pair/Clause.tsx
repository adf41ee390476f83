import { ComparedText } from '../../clauses/ComparedText.tsx';
import { TableRows } from '../../clauses/TableRows.tsx';
import type { SpeechOf } from '../../i18n/desk-words.ts';
import type { ClauseModel } from './section-model.ts';

interface Props {
  clause: ClauseModel;
  speech: SpeechOf<'compare'>;
  /** The element of the clause’s own heading: one below that of the section around it. */
  heading?: 'h3' | 'h4';
}

/** Renders a clause in a column: the heading of its section where that is not above it, then a table or text with its passages. */
export function Clause({ clause, speech: { t, planLink }, heading: Heading = 'h4' }: Props) {
  const { plan, id, label, locus, caption, heading, runin, text, table, marks } = clause;
  return (
    <>
      {heading && <Heading class="compared own-heading">{heading}</Heading>}
      {table ? (
        // biome-ignore lint/a11y/useSemanticElements: a section of the page is something else
        <div class="compared scroll" data-clause={id} tabindex={0} role="region" aria-label={table.name}>
          <TableRows table={table} />
        </div>
      ) : (
        <p class={caption ? 'compared caption' : 'compared'} data-clause={id}>
          {runin && <b>{runin}</b>}
          <ComparedText
            text={text}
            said={t.parallels}
            marks={marks.map(({ twin, ...mark }) => ({
              ...mark,
              href: planLink(mark.plan, mark.clause),
              ...(twin && {
                twin: {
                  href: `#${twin.anchor}`,
                  words: `${t.pair.seen.before}${twin.name || t.pair.front}${t.pair.seen.after}`,
                },
              }),
            }))}
          />
          {/* biome-ignore lint/a11y/useAnchorContent: named by aria-label, drawn by the style sheet */}
          <a class="place" href={planLink(plan, id)} aria-label={locus || label} />
        </p>
      )}
    </>
  );
}
