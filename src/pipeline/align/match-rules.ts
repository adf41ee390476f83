/** What speaks for a match of two sections and what against it: one row each, with its weight in the score and the limits that readers are told by. */

/**
 * What two sections can have in common. `weight`: how much it counts in the score, set with the readings of tests/readings at hand.
 * `like`: the likeness from which on readers are told of it; `unlike`: the one below which they are told that it is missing. In the
 * order in which it is told.
 */
export const ALIKE = {
  title: { weight: 0.28, like: 0.3, unlike: 0.08 },
  words: { weight: 0.52, like: 0.15, unlike: 0.1 },
  themes: { weight: 0.08, like: 0.8, unlike: 0.5 },
  carried: { weight: 0.06 },
  depth: { weight: 0.05 },
  place: { weight: 0.01 },
} as const;

type Alike = keyof typeof ALIKE;
/** What of it readers are told, in the words `pair.reasons.alike` of a language. */
export type ToldAlike = { [Id in Alike]: (typeof ALIKE)[Id] extends { like: number } ? Id : never }[Alike];

/** The same work in both plans: the reason `kind` of a match that none of the rules of `kind` speaks against. */
const SAME_WORK = 1;

/**
 * What speaks against a match, in the order in which it is told in the words `pair.reasons.against` of a language. `is`: the value by
 * which `reasons.kind` says so in the published data; the others hold their limits, set on the 120
 * matches of src/compare/pair/certainty.ts: what makes a match doubtful there is told.
 */
export const AGAINST = {
  /** The one does something else in its plan than the other, such as goals beside what was reached. */
  kind: { is: 0 },
  /** They have only their place in plans of other subjects in common. */
  subject: { is: 0.5 },
  /** They are of different scopes. */
  scope: { is: 0.75 },
  /** One of a section with another so much longer that it can only be a part of its matter is doubtful, unless their titles are alike. */
  size: { below: 0.2 },
  /** Share of the parts that must correspond, and where the titles are alike. */
  parts: { below: 0.55, titled: 0.4 },
  /** Where another counterpart fits better, the other must not be much better, still less where the titles are not alike, and not at all from another depth. */
  lead: { below: 0.92, titled: 0.84 },
} as const;
export type Against = keyof typeof AGAINST;

/** The reasons that rules are about, each between 0 and 1. */
interface JudgedReasons {
  title: number;
  depth: number;
  kind: number;
  size: number;
  parts: number;
  lead: number;
}

/** Value of the reason `kind` against which a rule speaks, or none. */
export const kindOf = (against: 'kind' | 'subject' | 'scope' | null): number =>
  against ? AGAINST[against].is : SAME_WORK;

/** Whether two sections do the same in plans and scopes that are not set apart. */
export const haveSameWork = ({ kind }: Pick<JudgedReasons, 'kind'>): boolean => kind === SAME_WORK;

/** Titles are alike from here on. */
export const SAME_TITLE = 0.5;

/** Ids of the rules that speak against a match, in the order of the table. */
export const againstOf = (reasons: JudgedReasons): Against[] =>
  (Object.keys(AGAINST) as Against[]).filter((id) => {
    if (id === 'kind' || id === 'subject' || id === 'scope') return reasons.kind === AGAINST[id].is;
    const limit = id !== 'size' && reasons.title >= SAME_TITLE ? AGAINST[id].titled : AGAINST[id].below;
    return reasons[id] < (id === 'lead' && reasons.depth < 1 ? 1 : limit);
  });

/** Words of texts and titles in common, as the score weighs them. */
export const inCommon = ({ words, title }: { words: number; title: number }): number =>
  ALIKE.words.weight * words + ALIKE.title.weight * title;

/** Score of a match: all that speaks for it. */
export const scoreOf = (reasons: Readonly<Record<Alike, number>>): number =>
  (Object.keys(ALIKE) as Alike[]).reduce((sum, id) => sum + ALIKE[id].weight * reasons[id], 0);
