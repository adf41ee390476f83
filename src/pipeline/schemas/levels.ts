import { z } from 'astro/zod';
import { LEVELS, type Level } from './level-scopes.ts';

export type { Level };

/** Level of government a plan speaks for. */
export const levelSchema = z.enum(Object.keys(LEVELS) as [Level, ...Level[]]);
