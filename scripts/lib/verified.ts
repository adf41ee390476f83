/** What was checked in a report, as text for a terminal. */
import { fill } from '../../src/i18n/fill.ts';
import { zh } from '../../src/i18n/zh.ts';
import { type Item, VERDICTS } from '../../src/verify/result.ts';
import { visible } from './report.ts';
import { say, spoken } from './spoken.ts';

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
      `${file}:${line} ${verdictWords(item.verdict)} ${kindWords(item.kind)} ${short(item.text)}${addressOf(item)}`,
      ...(item.verdict === 'exact' ? [] : [`  ${reasonWords(item)}`]),
      ...item.differences.map(
        ({ kind, said, printed }) => `  ${differenceWords(kind)}: “${short(said)}” → “${short(printed)}”`,
      ),
    ];
  });
  const counts = VERDICTS.map(
    (verdict) => [verdict, items.filter((item) => item.verdict === verdict).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${verdictWords(verdict)} ${count}`);
  const nothing = say({ en: 'nothing to check', zh: '没有可以核对的' });
  return visible([...lines, `${file}: ${counts.join(', ') || nothing}`, ''].join('\n'));
}

/** The ids of the data in English, the words of the site in Chinese. */
const inSite = <Id extends string>(id: Id, words: Readonly<Record<Id, string>>) =>
  spoken() === 'zh' ? words[id] : id;
const verdictWords = (id: Item['verdict']) => inSite(id, zh.desk.verdicts);
const kindWords = (id: Item['kind']) => inSite(id, zh.desk.kinds);
const differenceWords = (id: Item['differences'][number]['kind']) => inSite(id, zh.desk.differences);
const reasonWords = ({ rule, values, reason }: Item) =>
  spoken() === 'zh' ? fill(zh.desk.reasons[rule], { ...values }) : reason;
/** The address behind words: nothing else shows it. */
const addressOf = ({ values: { address } }: Item) => (address === undefined ? '' : ` → ${address}`);

function short(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN).join('')}…`;
}
