/** What the messages about a text mean, in Chinese, by rule. */
import type { APIRoute } from 'astro';
import { foundRules } from '../../pipeline/diagnostics/found-rules.ts';
import { givenRules } from '../../pipeline/diagnostics/given-rules.ts';

export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(Object.entries({ ...foundRules, ...givenRules }).map(([rule, { zh }]) => [rule, zh])),
  );
