/** The open data: each list as JSON, as CSV, and the metadata of the CSV. */
import type { APIRoute } from 'astro';
import { getCorpus, getSite } from '../../collections.ts';
import { toCsv, toCsvw } from '../../export/csv.ts';
import { dataJson } from '../../export/data-json.ts';
import { dataFiles, dataIndex } from '../../export/rows.ts';
import { publicAddress } from '../../i18n/links.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const files = dataFiles(corpus);
  const site = await getSite();
  return [
    { name: 'index.json', write: () => dataJson(dataIndex(corpus, site, files)) },
    ...files.flatMap((file) => [
      { name: `${file.name}.json`, write: () => dataJson(file.rows()) },
      {
        name: `${file.name}.csv`,
        write: (site?: URL) => toCsv(file, (address) => publicAddress(address, site)),
      },
      { name: `${file.name}.csv-metadata.json`, write: () => dataJson(toCsvw(file)) },
    ]),
  ].map(({ name, write }) => ({ params: { file: name }, props: { write } }));
}

interface Props {
  write: (site?: URL) => string;
}

export const GET: APIRoute<Props> = ({ params, props, site }) =>
  new Response(props.write(site), {
    headers: {
      'Content-Type': params['file']?.endsWith('.csv')
        ? 'text/csv; charset=utf-8'
        : 'application/json; charset=utf-8',
    },
  });
