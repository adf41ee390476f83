/** The source files as they are, byte for byte, under the paths that the data files name them by. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  const files = new Set(plans.map((plan) => plan.data.source.file));
  return [...files].map((path) => ({ params: { file: path.replace('seeds/', '') }, props: { path } }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props['path'])), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
