/** The open data of invented plans, as the tools for machines read them. */
import { dataFiles, planRecord } from '../../src/export/rows.ts';
import { loadSite } from '../../src/mcp/site-data.ts';
import { ferryPlans } from './ferry-plans.ts';

const corpus = ferryPlans();
const files = new Map<string, unknown>([
  [
    'index.json',
    {
      files: dataFiles(corpus).map(({ name }) => ({ name, json: `${name}.json` })),
      plans: corpus.plans.map(({ id }) => ({ json: `plans/${id}.json` })),
    },
  ],
  ['../search/records.json', { aliases: [['渡船', '摆渡船']] }],
  ['../search/traditional.json', { 鄉: '乡', 橋: '桥', 門: '门', 廳: '厅', 財: '财' }],
  ...dataFiles(corpus).map(({ name, rows }): [string, unknown] => [`${name}.json`, rows()]),
  ...corpus.plans.map((plan): [string, unknown] => [`plans/${plan.id}.json`, planRecord(plan)]),
]);
/** Reads the files that are left. */
export const reading = (left: (file: string) => boolean) => async (file: string) => {
  if (!files.has(file) || !left(file)) throw new Error(`no ${file}`);
  return JSON.parse(JSON.stringify(files.get(file)));
};
/** The site with all its files. */
export const site = await loadSite(
  reading(() => true),
  'https://plans.example/site/',
);
