/** The logo of the corpus, byte for byte. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getSite, logoPath } from '../../collections.ts';
import { logoName } from '../../shell/logo.ts';

export async function getStaticPaths() {
  const file = logoName(await getSite());
  return file === null ? [] : [{ params: { file }, props: { path: await logoPath() } }];
}

export const GET: APIRoute = async ({ props }) => new Response(new Uint8Array(await readFile(props['path'])));
