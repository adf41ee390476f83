/**
 * How far down a reader finds the clause they want: the mean reciprocal rank of the queries in tests/readings/search.tsv.
 *
 *   npm run build && npm run bench:ranking
 *
 * Asks the search of the sources over the index of the built site. A place counts among all hits as the page lists them,
 * headings included. `first` is the clause a reading names first, `any` the best placed of those it names; with `heading`,
 * the heading of the clause's own section is as good as the clause. Every second query is given apart, so that a rule
 * chosen on one half can be seen on the other. `--queries` prints the places of each query.
 */
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.ts';
import { createSearch, type Hit } from '../../src/search/client.ts';
import { clauses } from '../support/data.ts';
import { reading } from '../support/readings.ts';

const site = await serve(fileURLToPath(new URL('../../dist/', import.meta.url)), { port: 0 });
const search = createSearch({ base: site.address });
const sectionOf = new Map(clauses.map(({ plan, id, section }) => [`${plan}#${id}`, `${plan}#${section}`]));

const [, ...rows] = reading('search.tsv');
const hitsOf = new Map<string, Hit[]>();
for (const [query = ''] of rows) hitsOf.set(query, (await search(query, { limit: 1e6 })).hits);
site.server.close();

/** Place of the first hit that will do, from 1; infinite where none will. */
function place(query: string, wanted: readonly string[], withHeading: boolean): number {
  const good = new Set(wanted);
  for (const clause of withHeading ? wanted : []) good.add(sectionOf.get(clause) ?? '');
  const at = (hitsOf.get(query) ?? []).findIndex(({ plan, id }) => good.has(`${plan}#${id}`));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

const mean = (places: readonly number[]) =>
  (places.reduce((sum, at) => sum + 1 / at, 0) / places.length).toFixed(3);

console.log(
  `${rows.length} queries, ${[...hitsOf.values()].reduce((sum, { length }) => sum + length, 0)} hits`,
);
console.log(
  '| reading | counts | mean reciprocal rank | even queries | odd queries | at the top | in ten |\n|---|---|---|---|---|---|---|',
);
for (const [column, name] of [
  [1, 'A'],
  [2, 'B'],
] as const) {
  const asked = rows
    .map((row) => ({ query: row[0] ?? '', wanted: (row[column] ?? '').split(' ').filter(Boolean) }))
    .filter(({ wanted }) => wanted.length > 0);
  const unknown = asked.flatMap(({ wanted }) => wanted).filter((clause) => !sectionOf.has(clause));
  if (unknown.length > 0) throw new Error(`clauses that the site does not have: ${unknown.join(' ')}`);
  for (const [counts, most, withHeading] of [
    ['first', 1, false],
    ['first or heading', 1, true],
    ['any', 3, false],
    ['any or heading', 3, true],
  ] as const) {
    const places = asked.map(({ query, wanted }) => place(query, wanted.slice(0, most), withHeading));
    const half = (rest: number) => mean(places.filter((_, index) => index % 2 === rest));
    const within = (last: number) => places.filter((at) => at <= last).length;
    console.log(
      `| ${name} | ${counts} | ${mean(places)} | ${half(0)} | ${half(1)} | ${within(1)} | ${within(10)} |`,
    );
    if (process.argv.includes('--queries') && counts === 'first')
      console.log(asked.map(({ query }, index) => `${query} ${places[index]}`).join('; '));
  }
}
