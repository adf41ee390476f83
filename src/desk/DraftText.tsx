import { useMemo } from 'preact/hooks';
import { TableRows } from '../clauses/TableRows.tsx';
import type { SpeechOf } from '../i18n/desk-words.ts';
import { headingLevel, headingText } from '../pipeline/text/heading.ts';
import { inReadingOrder } from '../pipeline/text/nodes.ts';
import { FRONT_SECTION_ID } from '../pipeline/text/place.ts';
import type { PrintedDraft } from './messages.ts';
import { ScrollRegion } from './ScrollRegion.tsx';

interface Props {
  printed: PrintedDraft;
  speech: SpeechOf<'desk'>;
}

/** Renders the contents and the text of a draft. */
export function DraftText({ printed, speech }: Props) {
  // Kept, so that only another text is rendered again.
  const edition = useMemo(() => <Edition printed={printed} />, [printed]);
  return (
    <>
      <Outline printed={printed} speech={speech} />
      <h2 class="block-title">{speech.t.desk.text}</h2>
      {edition}
    </>
  );
}

function Outline({ printed: { id: plan, sections }, speech: { t } }: Props) {
  const titled = sections.filter(({ id, kind }) => id !== FRONT_SECTION_ID && kind === 'block');
  if (titled.length === 0) return null;
  return (
    <details open={titled.length <= 40}>
      <summary>{t.plan.contents}</summary>
      <ol class="desk-outline" lang="zh-CN">
        {titled.map((section) => (
          <li class={`desk-depth-${Math.min(section.depth, 4)}`}>
            <a href={`#${plan}-${section.id}`}>{headingText(section)}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The text in reading order; ids are those of the plan's pages with the id of the draft before them. */
function Edition({ printed: { id: plan, sections, clauses, tables } }: Pick<Props, 'printed'>) {
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const nodes = inReadingOrder(
    sections.filter(({ id }) => id !== FRONT_SECTION_ID),
    clauses,
  );
  return (
    <div class="desk-edition" lang="zh-CN">
      {nodes.map(({ section, clause }) => {
        if (section) {
          const Tag =
            section.kind === 'block' ? (`h${Math.max(3, headingLevel(section.depth))}` as 'h3') : 'b';
          return <Tag id={`${plan}-${section.id}`}>{headingText(section)}</Tag>;
        }
        const table = tableOf.get(clause.id);
        if (!table) return <p id={`${plan}-${clause.id}`}>{clause.text}</p>;
        const rows = [...(table.header.length > 0 ? [table.header] : []), ...table.rows];
        const columns = Math.max(1, ...rows.map((cells) => cells.length));
        return (
          <ScrollRegion id={`${plan}-${clause.id}`} label={table.caption ?? clause.id}>
            <TableRows table={{ header: table.header.length > 0, columns, rows }} />
          </ScrollRegion>
        );
      })}
    </div>
  );
}
