/** What the messages of the pipeline mean, in Chinese, by rule. */
import type { APIRoute } from 'astro';
import { RULES } from '../../pipeline/diagnostics/rules.ts';

export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(Object.entries(RULES).map(([rule, { zh }]) => [rule, zh])));
