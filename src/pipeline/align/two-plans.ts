/** Compares two plans with each other: passages in common and sections that correspond. Runs in browsers too. */

import type { Clause } from '../schemas/clause.ts';
import type { Alignment, AlignmentVerdict, Parallel } from '../schemas/comparison.ts';
import type { PrintedSection, SectionType } from '../schemas/section.ts';
import { codePointLength } from '../text/code-points.ts';
import { pathsOf } from '../text/nodes.ts';
import { once } from '../text/once.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import { withExamples } from '../text/with-examples.ts';
import { type AlignedSection, alignSections, type SectionKind } from './alignment.ts';
import { apartTest } from './apart.ts';
import { APPARATUS } from './apparatus.ts';
import { withoutEchoes } from './echoes.ts';
import { areMereFrames, areOfOtherSubjects } from './frames.ts';
import { kindOf } from './match-rules.ts';
import { matterOfSentences, type SaidMatter, sentencesOf } from './matter.ts';
import { findParallels } from './parallels.ts';
import type { Headed } from './scopes.ts';
import { withoutSpread } from './spread.ts';
import { supportOf } from './support.ts';
import { matterOf } from './title-matter.ts';
import { pairWeights, weightsOf } from './vectors.ts';

/** A plan as comparison sees it; sections without `s0`, both lists in the order of the text. */
export interface ComparedPlan {
  id: string;
  title?: string | undefined;
  sections: readonly (PrintedSection & { type?: SectionType | null })[];
  clauses: readonly {
    id: string;
    section: string;
    kind: Clause['kind'];
    themes: readonly string[];
    text: string;
  }[];
}

/** Sections below this depth are not aligned. */
const DEEPEST = 4;

/** Returns the passages that two plans have in common, and the counterparts of their sections in the order of the first. */
export function compareTwo(
  first: ComparedPlan,
  second: ComparedPlan,
): { parallels: Parallel[]; alignments: Alignment[] } {
  const parallels = findPassages([first, second]).filter(({ a, b }) => a.plan !== b.plan);
  const common = parallels.filter(({ formula }) => !formula);
  return { parallels, alignments: alignPlans(first, second, common, []) };
}

/** Passages that stand in two clauses of the corpus, set wordings included and marked; titles, issuers and dates before the text are left out. */
export function findPassages(plans: readonly ComparedPlan[]): Parallel[] {
  const texts = plans.flatMap((plan) =>
    plan.clauses.filter(({ kind }) => kind !== 'front').map((clause) => ({ plan: plan.id, clause })),
  );
  const passages = findParallels(texts.map(({ clause }) => clause)).map(({ a, b, ...rest }) => {
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
  const words = new Map(texts.map(({ plan, clause }) => [`${plan}/${clause.id}`, clause.text]));
  return withoutSpread(passages, ({ plan, clause, start, end }) =>
    (words.get(`${plan}/${clause}`) ?? '').slice(start, end),
  );
}

interface PreparedPlan {
  id: string;
  sections: readonly AlignedSection[];
  /** Ids of the sections around a section or clause, outermost first, a section itself last. */
  pathOf: (id: string) => readonly string[];
  /** A section with its sentences, and what they say; that of the whole plan. */
  headed: (id: string) => Headed;
  matter: (id: string) => SaidMatter;
  all: SaidMatter;
}

/** Aligns the sections of two plans that have some passages in common; what a person confirmed or rejected of them stands. */
export function alignPlans(
  one: ComparedPlan,
  other: ComparedPlan,
  parallels: readonly Parallel[],
  verdicts: readonly AlignmentVerdict[],
): Alignment[] {
  const [first, second] = [alignable(one), alignable(other)];
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
  const left = withoutEchoes(matches, first.pathOf, second.pathOf, isConfirmed);
  const support = supportOf(left, first.pathOf, second.pathOf);
  const otherSubjects = areOfOtherSubjects(one.title, other.title);
  const [titlesA, titlesB] = [one, other].map(
    ({ sections }) => new Map(sections.map(({ id, title }) => [id, title])),
  );
  const isFrame = ({ a: idA, b: idB, reasons }: (typeof left)[number]) =>
    otherSubjects && areMereFrames(titlesA?.get(idA) ?? '', titlesB?.get(idB) ?? '', reasons.words);
  const scores = new Map(left.map(({ a: idA, b: idB, score }) => [`${idA} ${idB}`, score]));
  const isApart = apartTest(first, second, (idA, idB) => scores.get(`${idA} ${idB}`) ?? 0);
  return left.map((match) => {
    const { a: idA, b: idB, score } = match;
    const { lead, parts } = support(match);
    const most = kindOf(isFrame(match) ? 'subject' : isApart(match) ? 'scope' : null);
    const kind = Math.min(match.reasons.kind, most);
    const reasons = { ...match.reasons, kind, lead: Math.min(lead, match.against), parts };
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
  });
}

/** The sections of a plan that can have counterparts, with all their text. */
const alignable = once(({ id: plan, title = '', sections, clauses }: ComparedPlan): PreparedPlan => {
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
  const isWork = (id: string) => !sectionsAround(id).some(isApparatus);
  const sized = sections
    .filter(({ id, depth }) => depth <= DEEPEST && isWork(id))
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
        parent: section.parent,
        title: pairWeights(section.type === 'goal' ? matterOf(section.title) : section.title),
        depth: section.depth,
        place: (below[0]?.index ?? 0) / clauses.length,
        themes: weightsOf(themes),
        words: pairWeights(text),
        length: codePointLength(text),
        kind: workOf(section),
      };
    });
  const titles = new Map(sections.map((section) => [section.id, section.title]));
  const remembered = <Value>(compute: (id: string) => Value) => {
    const known = new Map<string, Value>();
    return (id: string) => {
      const value = known.get(id) ?? compute(id);
      known.set(id, value);
      return value;
    };
  };
  const headed = remembered((id): Headed => {
    const inner = sectionsWithin(id).flatMap(({ item }) => (item.id === id ? [] : [item.title]));
    const below = clausesWithin(id).flatMap(({ item }) => sentencesOf(item.text));
    return { title: titles.get(id) ?? '', sentences: [...inner, ...below], plan: title };
  });
  return {
    id: plan,
    sections: sized,
    pathOf,
    headed,
    matter: remembered((id) => matterOfSentences(headed(id).sentences)),
    all: matterOfSentences(clauses.flatMap(({ text }) => sentencesOf(text))),
  };
});

/** Headings of what is wanting yet, unless what was reached stands in them too: 存在问题, 设施薄弱 */
const LACK = withExamples(
  /问题|短板|薄弱|不足|滞后|差距|制约|欠账|不高|不强|不够|亟需|亟待/u,
  '存在问题 补短板 设施薄弱 供给不足 发展滞后 仍有差距 制约因素 历史欠账 水平不高 能力不强 力度不够 亟需解决 亟待加强',
  '取得成效 发展不均',
);
const REACHED = /成效|成绩|成就|回顾|机遇|基础(?!设施)/u;

/** What a section does in its plan, by its type and heading. */
function workOf({ type, title }: PrintedSection & { type?: SectionType | null }): SectionKind | null {
  if (!type) return null;
  if (type === 'goal') return 'goal';
  if (type !== 'context') return 'work';
  return LACK.test(title) && !REACHED.test(title) ? 'lack' : 'review';
}

/** Annexes, and what explains the words of the plan: they have no counterparts among its work. */
function isApparatus({ form, title }: PrintedSection): boolean {
  return form === 'annex' || APPARATUS.test(withoutWhiteSpace(title));
}

/** Rounds a score to three places. */
export const round = (value: number) => Math.round(value * 1000) / 1000;
