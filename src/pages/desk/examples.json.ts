/** Texts to try the desk with. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { deskExamples } from '../../desk/examples.ts';

export const GET: APIRoute = async () => Response.json(deskExamples(await getCorpus()));
