/** What was checked in a report, as text for a terminal. */
import { type Item, VERDICTS } from '../../src/verify/result.ts';
import { visible } from './report.ts';

/** Characters shown of a quotation. */
const SHOWN = 60;

/** `report.docx:12 near “…”`: each item with its line, why, and how it differs; then how many of each verdict. */
export function formatItems(file: string, items: readonly Item[], text: string): string {
  const characters = [...text];
  let line = 1;
  let done = 0;
  const lines = items.flatMap((item) => {
    for (; done < item.start; done += 1) if (characters[done] === '\n') line += 1;
    return [
      `${file}:${line} ${item.verdict} ${item.kind} ${short(item.text)}${addressOf(item)}`,
      ...(item.verdict === 'exact' ? [] : [`  ${item.reason}`]),
      ...item.differences.map(
        ({ kind, said, printed }) => `  ${kind}: “${short(said)}” → “${short(printed)}”`,
      ),
    ];
  });
  const counts = VERDICTS.map(
    (verdict) => [verdict, items.filter((item) => item.verdict === verdict).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  return visible([...lines, `${file}: ${counts.join(', ') || 'nothing to check'}`, ''].join('\n'));
}

/** The address behind words: nothing else shows it. */
const addressOf = ({ values: { address } }: Item) => (address === undefined ? '' : ` → ${address}`);

function short(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN).join('')}…`;
}
