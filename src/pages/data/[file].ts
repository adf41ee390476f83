/** The open data: each list as JSON, as CSV, and the metadata of the CSV. */
import type { APIRoute } from 'astro';
import { getCorpus, getSite } from '../../collections.ts';
import { dataEnding } from '../../corpus/file-endings.ts';
import { toCsv, toCsvw } from '../../export/csv.ts';
import { dataJson } from '../../export/data-json.ts';
import { written } from '../../export/packed.ts';
import { type DataFile, dataFiles, dataIndex } from '../../export/rows.ts';
import { publicAddress } from '../../i18n/links.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const files = dataFiles(corpus);
  const site = await getSite();
  const named = ({ name }: DataFile, format: 'json' | 'csv') =>
    `${name}.${dataEnding(name, format, corpus.plans.length)}`;
  return [
    { name: 'index.json', write: () => dataJson(dataIndex(corpus, site, files)) },
    ...files.flatMap((file) => [
      { name: named(file, 'json'), write: () => dataJson(file.rows()) },
      {
        name: named(file, 'csv'),
        write: (site?: URL) => toCsv(file, (address) => publicAddress(address, site)),
      },
      { name: `${file.name}.csv-metadata.json`, write: () => dataJson(toCsvw(file, named(file, 'csv'))) },
    ]),
  ].map(({ name, write }) => ({ params: { file: name }, props: { write } }));
}

interface Props {
  write: (site?: URL) => string;
}

export const GET: APIRoute<Props> = ({ params, props, site }) =>
  new Response(written(props.write(site), params['file'] ?? ''), {
    headers: { 'Content-Type': typeOf(params['file'] ?? '') },
  });

function typeOf(file: string): string {
  if (file.endsWith('.gz')) return 'application/gzip';
  return file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
}
