/** Policy instruments: the means by which a clause says that something is done. */
import { z } from 'astro/zod';

/** Kinds of means in three groups: what the state supplies, the frame it sets, and the demand it draws. */
export const INSTRUMENT_GROUPS = {
  supply: ['funds', 'talent', 'facilities', 'platforms', 'research', 'information', 'services'],
  environment: [
    'planning',
    'regulation',
    'supervision',
    'finance',
    'tax',
    'organisation',
    'publicity',
  ],
  demand: ['procurement', 'pilots', 'market', 'cooperation'],
} as const;

export type InstrumentGroup = keyof typeof INSTRUMENT_GROUPS;
export type InstrumentKind = (typeof INSTRUMENT_GROUPS)[InstrumentGroup][number];
