/** What the messages about a text mean, in Chinese, by rule. */
import type { APIRoute } from 'astro';
import { TEXT_RULES } from '../../pipeline/diagnostics/text-rules.ts';

export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(Object.entries(TEXT_RULES).map(([rule, { zh }]) => [rule, zh])));
