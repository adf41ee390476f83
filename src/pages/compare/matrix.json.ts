/** The matrix of all themes and plans: the browser shows the plans that a reader chooses. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { matrixModel } from '../../compare/matrix/corpus-matrix.ts';

export const GET: APIRoute = async () => Response.json(matrixModel(await getCorpus()));
