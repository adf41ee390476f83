/** The source files as they are, byte for byte, under the paths that the data files name them by. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getCorpus, seedPath } from '../../collections.ts';

export async function getStaticPaths() {
  const { plans } = await getCorpus();
  const files = new Set(plans.map((plan) => plan.data.source.file));
  return [...files].map((file) => ({ params: { file: file.replace('seeds/', '') }, props: { file } }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await readFile(await seedPath(props['file']))), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
