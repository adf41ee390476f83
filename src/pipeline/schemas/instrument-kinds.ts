/** Kinds of policy instruments: the means by which a plan says that something is done. */

/** Kinds of means in three groups: what the state supplies, the frame it sets, and the demand it draws. */
export const INSTRUMENT_GROUPS = {
  supply: ['funds', 'talent', 'facilities', 'platforms', 'research', 'information', 'services'],
  environment: ['planning', 'regulation', 'supervision', 'finance', 'tax', 'organisation', 'publicity'],
  demand: ['procurement', 'pilots', 'market', 'cooperation'],
} as const;

/** Groups in the order in which they are shown. */
export const INSTRUMENT_GROUP_NAMES = ['supply', 'environment', 'demand'] as const;
export type InstrumentGroup = (typeof INSTRUMENT_GROUP_NAMES)[number];
export type InstrumentKind = (typeof INSTRUMENT_GROUPS)[InstrumentGroup][number];

/** Kinds in the order in which they are shown. */
export const INSTRUMENT_KINDS: readonly InstrumentKind[] = INSTRUMENT_GROUP_NAMES.flatMap(
  (group): readonly InstrumentKind[] => INSTRUMENT_GROUPS[group],
);

/** How far the words bind that stand before the means in its sentence: 必须, a plain statement, 鼓励, 探索. */
export const INSTRUMENT_DEGREES = ['must', 'plain', 'encourage', 'explore'] as const;
export type InstrumentDegree = (typeof INSTRUMENT_DEGREES)[number];

/** Returns the group of a kind. */
export function groupOf(kind: InstrumentKind): InstrumentGroup {
  const isIn = (group: InstrumentGroup) =>
    (INSTRUMENT_GROUPS[group] as readonly InstrumentKind[]).includes(kind);
  return INSTRUMENT_GROUP_NAMES.find(isIn) ?? 'environment';
}
