/** Compares all plans with each other: passages in common and sections that correspond. Pure, flat records in and out. */
import type { Clause } from '../schemas/clause.ts';
import type { Alignment, AlignmentVerdict, Pair, Parallel } from '../schemas/comparison.ts';
import type { PrintedSection } from '../schemas/section.ts';
import { codePointLength } from '../text/code-points.ts';
import { digest, type Memory, noMemory } from '../text/memory.ts';
import { pathsOf } from '../text/nodes.ts';
import { once } from '../text/once.ts';
import { type AlignedSection, alignSections } from './alignment.ts';
import { withoutEchoes } from './echoes.ts';
import { neighbours } from './neighbours.ts';
import { findParallels } from './parallels.ts';
import { pairWeights, weightsOf } from './vectors.ts';

/** A plan as comparison sees it; sections without `s0`, both lists in the order of the text. */
export interface ComparedPlan {
  id: string;
  sections: readonly PrintedSection[];
  clauses: readonly {
    id: string;
    section: string;
    kind: Clause['kind'];
    themes: readonly string[];
    text: string;
  }[];
}

/** What the comparison of a corpus gives, each list in the order of the plans and the texts. */
export interface ComparedCorpus {
  parallels: Parallel[];
  pairs: Pair[];
}

/** Plans that have so many letters and digits in common passages are set side by side, however many others there are. */
const LEAST_CARRIED = 100;
/** Sections below this depth are not aligned on their own. */
const DEEPEST = 3;

/** The words of a plan, with their weights. */
const wordsOf = once((clauses: ComparedPlan['clauses']) =>
  pairWeights(clauses.map(({ text }) => text).join('')),
);

/** Passages in common, and plans that are set side by side with the counterparts of their sections; what a person confirmed or rejected stands. */
export function compareCorpus(
  plans: readonly ComparedPlan[],
  verdicts: readonly AlignmentVerdict[],
  memory: Memory = noMemory,
): ComparedCorpus {
  const parallels = findPassages(plans);
  return { parallels, pairs: findPairs(plans, parallels, verdicts, memory) };
}

/** Passages that stand in two clauses of the corpus, set wordings included and marked; titles, issuers and dates before the text are left out. */
function findPassages(plans: readonly ComparedPlan[]): Parallel[] {
  const texts = plans.flatMap((plan) =>
    plan.clauses.filter(({ kind }) => kind !== 'front').map((clause) => ({ plan: plan.id, clause })),
  );
  return findParallels(texts.map(({ clause }) => clause)).map(({ a, b, ...rest }) => {
    const stretch = ({ text, start, end }: typeof a) => {
      const place = texts[text];
      if (!place) throw new Error(`no text ${text}`);
      return { plan: place.plan, clause: place.clause.id, start, end };
    };
    const [first, second] = [stretch(a), stretch(b)];
    const name = ({ plan, clause, start }: typeof first) => `${plan}/${clause}@${start}`;
    return {
      id: `${name(first)}~${name(second)}`,
      a: first,
      b: second,
      ...rest,
      ratio: round(rest.ratio),
    };
  });
}

/** Plans that are set side by side, in their order: those whose words are alike, those that carried words over, and those of whose sections a person said something. */
function findPairs(
  plans: readonly ComparedPlan[],
  parallels: readonly Parallel[],
  verdicts: readonly AlignmentVerdict[],
  memory: Memory,
): Pair[] {
  const between = Map.groupBy(
    parallels.filter(({ formula }) => !formula),
    ({ a, b }) => `${a.plan} ${b.plan}`,
  );
  const carried = (a: string, b: string) =>
    (between.get(`${a} ${b}`) ?? []).reduce((sum, { shared }) => sum + shared, 0);
  const judged = new Set(
    verdicts.flatMap(({ sections }) => {
      const [one, other] = sections.map((name) => name.slice(0, name.indexOf('#')));
      return [`${one} ${other}`, `${other} ${one}`];
    }),
  );
  const worded = plans.map(({ id, clauses }) => ({ id, words: wordsOf(clauses) }));
  const pairs = neighbours(worded, (a, b) => judged.has(`${a} ${b}`) || carried(a, b) >= LEAST_CARRIED);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const planOf = (id: string): ComparedPlan => {
    const plan = byId.get(id);
    if (!plan) throw new Error(`no plan ${id}`);
    return plan;
  };
  return pairs.map(({ a, b, likeness }) => {
    const passages = between.get(`${a} ${b}`) ?? [];
    const own = verdicts.filter(({ sections }) => sections.some((name) => name.startsWith(`${a}#`)));
    const [first, second] = [planOf(a), planOf(b)];
    const alignments = memory.recall('alignments', [digest(first), digest(second), passages, own], () =>
      alignPlans(alignable(first), alignable(second), passages, own),
    );
    return { id: `${a}~${b}`, a, b, likeness: round(likeness), alignments };
  });
}

/** A section with the number of characters of its text. */
type SizedSection = AlignedSection & { length: number };

interface PreparedPlan {
  id: string;
  sections: readonly SizedSection[];
  /** Ids of the sections around a section or clause, outermost first, a section itself last. */
  pathOf: (id: string) => readonly string[];
}

function alignPlans(
  first: PreparedPlan,
  second: PreparedPlan,
  parallels: readonly Parallel[],
  verdicts: readonly AlignmentVerdict[],
): Alignment[] {
  const [a, b] = [first.sections, second.sections];
  const lengths = ({ sections }: PreparedPlan) => new Map(sections.map(({ id, length }) => [id, length]));
  const [lengthsA, lengthsB] = [lengths(first), lengths(second)];
  const shorter = (idA: string, idB: string) => Math.min(lengthsA.get(idA) ?? 1, lengthsB.get(idB) ?? 1);
  const shared = new Map<string, number>();
  for (const parallel of parallels)
    for (const idA of first.pathOf(parallel.a.clause))
      for (const idB of second.pathOf(parallel.b.clause))
        shared.set(`${idA} ${idB}`, (shared.get(`${idA} ${idB}`) ?? 0) + parallel.shared);
  const carried = (idA: string, idB: string) =>
    Math.min(1, (shared.get(`${idA} ${idB}`) ?? 0) / shorter(idA, idB));
  const verdictOn = (idA: string, idB: string) => {
    const names = [`${first.id}#${idA}`, `${second.id}#${idB}`];
    return verdicts.find(({ sections }) => names.every((name) => sections.includes(name)));
  };
  const isConfirmed = (idA: string, idB: string) => verdictOn(idA, idB)?.verdict === 'confirmed';
  const matches = alignSections(a, b, carried, isConfirmed).filter(
    (match) => verdictOn(match.a, match.b)?.verdict !== 'rejected',
  );
  return withoutEchoes(matches, first.pathOf, second.pathOf, isConfirmed).map(
    ({ a: idA, b: idB, score, reasons }) => {
      const verdict = verdictOn(idA, idB);
      return {
        a: idA,
        b: idB,
        score: verdict ? 1 : round(score),
        reasons: Object.fromEntries(
          Object.entries(reasons).map(([name, value]) => [name, round(value)]),
        ) as Alignment['reasons'],
        status: verdict ? 'confirmed' : 'suggested',
        note: verdict?.reason ?? null,
      };
    },
  );
}

/** The sections of a plan that can have counterparts, with all their text. */
const alignable = once(({ id: plan, sections, clauses }: ComparedPlan): PreparedPlan => {
  const sectionsAround = pathsOf(sections, clauses);
  const pathOf = (id: string) => sectionsAround(id).map((section) => section.id);
  const within = <Item extends { id: string }>(items: readonly Item[]) => {
    const lists = new Map<string, { item: Item; index: number }[]>();
    items.forEach((item, index) => {
      for (const id of pathOf(item.id)) {
        const list = lists.get(id) ?? [];
        lists.set(id, list);
        list.push({ item, index });
      }
    });
    return (id: string) => lists.get(id) ?? [];
  };
  const [clausesWithin, sectionsWithin] = [within(clauses), within(sections)];
  const sized = sections
    .filter(({ depth }) => depth <= DEEPEST)
    .map((section) => {
      const below = clausesWithin(section.id);
      const themes = new Map<string, number>();
      for (const { item: clause } of below) {
        for (const theme of clause.themes)
          themes.set(theme, (themes.get(theme) ?? 0) + clause.text.length / clause.themes.length);
      }
      const text = [
        ...sectionsWithin(section.id).map(({ item }) => item.title),
        ...below.map(({ item }) => item.text),
      ].join('');
      return {
        id: section.id,
        title: pairWeights(section.title),
        depth: section.depth,
        place: (below[0]?.index ?? 0) / clauses.length,
        themes: weightsOf(themes),
        words: pairWeights(text),
        length: codePointLength(text),
      };
    });
  return { id: plan, sections: sized, pathOf };
});

const round = (value: number) => Math.round(value * 1000) / 1000;
