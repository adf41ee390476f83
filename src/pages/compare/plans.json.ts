/** The plans that can be compared, and which of them have pages side by side. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { listedPlans } from '../../compare/source/listed-plans.ts';

export const GET: APIRoute = async () => Response.json(listedPlans((await getCorpus()).plans));
