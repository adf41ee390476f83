/**
 * How right the check of quotations is: quotations made from the plans of the corpus in eight ways, what was expected of
 * each and what the check said, and how long it takes. A folder of texts gives the invented ones instead of made-up words.
 *
 *   npm run bench:verify -- [COUNT] [SEED] [FOLDER]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCheckedCorpus } from '../../scripts/lib/checked-corpus.ts';
import { corpusText } from '../../src/verify/corpus-text.ts';
import { textReport } from '../../src/verify/report.ts';
import { type Item, VERDICTS } from '../../src/verify/result.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CASE_KINDS, inventedWords, quotationCases } from '../support/quotation-cases.ts';
import { seededRandom } from '../support/random.ts';

const [count = '1000', seed = '1', folder] = process.argv.slice(2);
const corpus = await readCheckedCorpus();
const cases = quotationCases(
  corpus.plans,
  Number(count),
  seededRandom(Number(seed)),
  folder ? wordsIn(folder) : inventedWords,
);
const started = performance.now();
const text = corpusText(corpus);
const indexed = performance.now();
const report = textReport(cases.map(({ sentence }) => sentence).join('\n\n'));
const items = verifyReport(report, text).filter(({ kind }) => kind === 'quotation');
const ended = performance.now();

let from = 0;
const judged = cases.map((each) => {
  const start = report.text.indexOf(each.quotation, from);
  from = start + each.quotation.length;
  const at = [...report.text.slice(0, start)].length;
  return { ...each, item: items.find((item) => item.start === at) };
});
const verdictOf = ({ item }: { item: Item | undefined }) => item?.verdict ?? 'none';
const columns = [...VERDICTS, 'none'];
console.log(['made'.padEnd(12), ...columns].join('\t'));
for (const kind of CASE_KINDS) {
  const own = judged.filter((each) => each.kind === kind);
  const counts = columns.map((verdict) => own.filter((each) => verdictOf(each) === verdict).length);
  console.log([kind.padEnd(12), ...counts].join('\t'));
}
const wrong = judged.filter((each) => verdictOf(each) !== each.expected);
const placed = judged.filter(({ item, places }) => item?.clause && places.length > 0);
const misplaced = placed.filter(({ item, places }) => !isAt(item, places));
const falseExact = judged.filter((each) => each.expected !== 'exact' && verdictOf(each) === 'exact');
const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)} %`;
console.log(`called exact and not: ${falseExact.length}`);
console.log(`right verdict: ${share(judged.length - wrong.length, judged.length)}`);
console.log(`right place: ${share(placed.length - misplaced.length, placed.length)}`);
console.log(
  `index ${Math.round(indexed - started)} ms, ${items.length} quotations ${Math.round(ended - indexed)} ms`,
);
for (const each of wrong)
  console.log(`\n${each.kind} → ${verdictOf(each)}: ${each.sentence}\n  ${each.item?.reason ?? ''}`);
for (const each of misplaced)
  console.log(
    `\nplace ${each.item?.plan}/${each.item?.clause}, expected ${each.places[0]}: ${each.sentence}`,
  );

/** A section counts as the clauses in it: words in a heading. */
function isAt(item: Item | undefined, places: readonly string[]): boolean {
  return (
    item !== undefined &&
    [item, ...item.others].some(({ plan, clause }) => places.includes(`${plan}/${clause}`))
  );
}

/** Draws sentences from the texts of a folder. */
function wordsIn(path: string) {
  const texts = readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(path, name), 'utf8'));
  const sentences = texts.flatMap((each) => each.match(/[^。；\n“”《》"]{16,60}[。；]/gu) ?? []);
  return (random: () => number) => sentences[Math.floor(random() * sentences.length)] ?? '';
}
