/** How far the comparison agrees with the readings under tests/readings. */
import { type Certainty, certaintyOf } from '../../src/compare/pair/certainty.ts';
import type { Pair, Parallel } from '../../src/pipeline/schemas/comparison.ts';
import type { Share } from './accuracy.ts';
import { reading } from './readings.ts';
import { compiled } from './seeds.ts';

const parallels: Parallel[] = JSON.parse(
  compiled.files.find(({ path }) => path === 'content/parallels.json')?.text ?? '[]',
);
const pairs = compiled.files
  .filter(({ path }) => path.startsWith('content/pairs/'))
  .map(({ text }): Pair => JSON.parse(text));
const clauses = new Map(
  compiled.plans.flatMap(({ plan, clauses: own }) =>
    own.map((clause) => [`${plan.id}#${clause.id}`, clause.text] as const),
  ),
);
const sections = new Map(
  compiled.plans.flatMap(({ plan, sections }) =>
    sections.map((section) => [`${plan.id}#${section.id}`, section] as const),
  ),
);

/** Letters and digits only. */
const significant = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two passages have a good part of the shorter one in common. */
function meet(one: string, other: string): boolean {
  const [a, b] = [significant(one), significant(other)];
  const shared = Array.from({ length: Math.max(0, a.length - 5) }, (_, at) => a.slice(at, at + 6)).filter(
    (part) => b.includes(part),
  ).length;
  return shared > 0 && shared >= 0.3 * Math.min(a.length, b.length) - 6;
}

/** Passages of 20 characters and more: those of the reading that were found, and those found that the reading has. */
export function measureParallels(): { recall: Share; precision: Share; misses: string[]; extras: string[] } {
  const rows = reading('parallels.tsv')
    .slice(1)
    .map(([planA, clauseA, planB, clauseB, kind, words = '']) => ({
      places: `${planA}#${clauseA} ${planB}#${clauseB}`,
      kind,
      words,
    }));
  const found = parallels
    // The reading has passages whatever their words are, but for set wordings.
    .filter(({ wording }) => wording !== 'set' && wording !== 'citation')
    .map(({ a, b, shared }) => ({
      places: `${a.plan}#${a.clause} ${b.plan}#${b.clause}`,
      shared,
      words: (clauses.get(`${a.plan}#${a.clause}`) ?? '').slice(a.start, a.end),
    }));
  const wanted = rows.filter(({ kind }) => kind === 'identical' || kind === 'near');
  const misses = wanted.filter(
    (row) => !found.some((each) => each.places === row.places && meet(each.words, row.words)),
  );
  const long = found.filter(({ shared }) => shared >= 20);
  const extras = long.filter(
    (each) =>
      !rows.some(
        (row) => row.kind !== 'formula' && row.places === each.places && meet(each.words, row.words),
      ),
  );
  return {
    recall: { right: wanted.length - misses.length, of: wanted.length },
    precision: { right: long.length - extras.length, of: long.length },
    misses: misses.map(({ places, words }) => `${places} ${words}`),
    extras: extras.map(({ places, words }) => `${places} ${words}`),
  };
}

/** Main sections of two plans whose counterparts are those of the reading, from both sides; with or without what a person confirmed. */
export function measureAlignment(
  first: string,
  second: string,
  { confirmed = true } = {},
): Share & { wrong: string[] } {
  const rows = reading(`${first}.${second}.alignment.tsv`).slice(1);
  const matches = pairs.flatMap(({ a, b, alignments }) => {
    const own = alignments.filter(({ status }) => confirmed || status !== 'confirmed');
    if (a === first && b === second) return own;
    return a === second && b === first ? own.map((match) => ({ a: match.b, b: match.a })) : [];
  });
  const wrong: string[] = [];
  let all = 0;
  for (const side of [0, 1] as const) {
    const plan = side === 0 ? first : second;
    for (const id of new Set(rows.map((row) => row[side] ?? '-'))) {
      const section = sections.get(`${plan}#${id}`);
      // Leads inside a paragraph are counterparts of others, no main sections.
      if (section?.kind !== 'block') continue;
      all += 1;
      const own = rows.filter((row) => row[side] === id);
      const graded = (grade: string) => own.filter((row) => row[2] === grade).map((row) => row[1 - side]);
      const given = matches
        .filter(({ a, b }) => (side === 0 ? a : b) === id)
        .map(({ a, b }) => (side === 0 ? b : a));
      if (
        !isRight(
          given,
          graded,
          own.some((row) => /one-of/.test(row[5] ?? '')),
        )
      )
        wrong.push(`${plan}#${id} ${section.title}: ${given.join(' ') || 'none'}`);
    }
  }
  return { right: all - wrong.length, of: all, wrong };
}

function isRight(
  given: readonly string[],
  graded: (grade: string) => (string | undefined)[],
  oneIsWanted: boolean,
): boolean {
  const [main, also, doubtful] = [graded('main'), graded('also'), graded('doubtful')];
  const hits = (list: readonly (string | undefined)[]) => given.some((id) => list.includes(id));
  if (main.length > 0) return hits(main);
  if (also.length > 0) return hits([...also, ...doubtful]) || (!oneIsWanted && given.length === 0);
  if (doubtful.length > 0) return given.length === 0 || hits(doubtful);
  return given.length === 0;
}

/**
 * Of the suggested matches with a main section that readers judged, those that the readings name (main or also), by
 * how sure they are said to be.
 */
export function measureCertainty(first: string, second: string): Map<Certainty, Share> {
  const rows = reading(`${first}.${second}.alignment.tsv`).slice(1);
  const isMain = (plan: string, id: string) => sections.get(`${plan}#${id}`)?.kind === 'block';
  const judged = [first, second].map(
    (plan, side) => new Set(rows.map((row) => row[side] ?? '-').filter((id) => isMain(plan, id))),
  );
  const named = new Set(
    rows.flatMap(([a, b, grade]) => (grade === 'main' || grade === 'also' ? [`${a} ${b}`] : [])),
  );
  const shares = new Map<Certainty, Share>();
  for (const pair of pairs) {
    const isTurned = pair.a === second && pair.b === first;
    if (!isTurned && !(pair.a === first && pair.b === second)) continue;
    for (const match of pair.alignments) {
      const [a, b] = isTurned ? [match.b, match.a] : [match.a, match.b];
      if (match.status === 'confirmed' || !(judged[0]?.has(a) || judged[1]?.has(b))) continue;
      const certainty = certaintyOf(match);
      const { right, of } = shares.get(certainty) ?? { right: 0, of: 0 };
      shares.set(certainty, { right: right + Number(named.has(`${a} ${b}`)), of: of + 1 });
    }
  }
  return shares;
}
