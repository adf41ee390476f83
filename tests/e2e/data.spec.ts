/** The open data of the built site. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { INSPECTED, type Inspection } from '../../src/pipeline/entries/inspect.ts';
import { type Metadata, readCsv } from '../support/csvw.ts';

const read = (name: string) => readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8');
const index: {
  contract: string;
  seeds: { file: string; sha256: string }[];
  files: { name: string; rows: number; csv: string; csvw: string; json: string }[];
} = JSON.parse(read('index.json'));

/** The value of a column in a row of the JSON: `source_line` is the line of the source. An object has columns of its own. */
function valueAt(row: Record<string, unknown>, name: string): unknown {
  const value =
    name in row
      ? row[name]
      : name.split('_').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], row);
  return typeof value === 'object' && !Array.isArray(value) ? null : value;
}

for (const file of index.files) {
  test(`${file.name}: the CSV, read by its metadata, holds the rows of the JSON`, () => {
    const json: Record<string, unknown>[] = JSON.parse(read(file.json));
    const metadata: Metadata = JSON.parse(read(file.csvw));
    const { columns } = metadata.tableSchema;
    const rows = readCsv(read(file.csv), metadata);
    expect(rows.length).toBe(file.rows);
    expect(rows).toEqual(
      json.map((row) =>
        Object.fromEntries(
          columns.map(({ name, separator }) => {
            const value = valueAt(row, name) ?? '';
            // A cell cannot tell an empty text from a missing one, nor a missing list from an empty one.
            return [name, value === '' ? (separator ? [] : null) : value];
          }),
        ),
      ),
    );
    const named = new Set(columns.map(({ name }) => name.split('_')[0]));
    expect(json.flatMap((row) => Object.keys(row)).filter((field) => !named.has(field))).toEqual([]);
  });
}

test('the sources stand beside the data under their names, byte for byte', async ({ page }) => {
  expect(index.seeds.length).toBeGreaterThan(0);
  for (const { file, sha256 } of index.seeds) {
    const response = await page.request.get(file);
    expect(
      createHash('sha256')
        .update(await response.body())
        .digest('hex'),
      file,
    ).toBe(sha256);
  }
  await page.goto('plans/tj-sti-135/source/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载来源文件' }).click();
  expect(index.seeds.map(({ file }) => file)).toContain(`seeds/${(await download).suggestedFilename()}`);
});

test('`npm run inspect` on the sources prints the rows of the data, without series', () => {
  const seeds = index.seeds.map(({ file }) => file);
  const output = execFileSync(process.execPath, ['scripts/inspect.ts', '--json', ...seeds], {
    cwd: new URL('../../', import.meta.url),
    maxBuffer: 1e8,
  });
  const inspection = JSON.parse(output.toString()) as Inspection;
  for (const name of INSPECTED) {
    const rows = JSON.parse(read(`${name}.json`)) as object[];
    const expected = name === 'indicators' ? rows.map((row) => ({ ...row, series: null })) : rows;
    expect(inspection[name], name).toEqual(expected);
  }
});

test('what refers to something refers to something that is there', () => {
  const rows = (name: string): Record<string, string>[] => JSON.parse(read(`${name}.json`));
  const plans = new Set(rows('plans').map((row) => row['id']));
  const clauses = new Set(rows('clauses').map((row) => `${row['plan']}#${row['id']}`));
  const indicators = new Set(rows('indicators').map((row) => row['id']));
  expect(indicators.size).toBe(rows('indicators').length);
  for (const name of [
    'sections',
    'clauses',
    'tables',
    'indicators',
    'references',
    'agencies',
    'deadlines',
    'support',
    'instruments',
  ]) {
    for (const row of rows(name)) expect(plans.has(row['plan'] ?? ''), name).toBe(true);
  }
  for (const name of ['indicators', 'references', 'agencies', 'deadlines', 'support', 'instruments']) {
    for (const row of rows(name))
      expect(clauses.has(`${row['plan']}#${row['clause']}`), `${name} ${row['id']}`).toBe(true);
  }
  const points = (JSON.parse(read('series.json')) as { points: { indicator: string }[] }[]).flatMap(
    (series) => series.points,
  );
  for (const point of points) expect(indicators.has(point.indicator), point.indicator).toBe(true);
});

test('the licences of all libraries in the scripts are given, and the page of the data leads to them', async ({
  page,
  request,
}) => {
  await page.goto('data/');
  await expect(page.getByRole('link', { name: 'licences.txt' })).toHaveAttribute('href', '/licences.txt');
  const text = await (await request.get('licences.txt')).text();
  for (const name of [
    'preact',
    'docx',
    'nanoid (in docx)',
    'fflate',
    'unpdf',
    'pdf.js (in unpdf)',
    'yaml',
    'parse5',
    'saxes',
  ])
    expect(text).toContain(`\n${name} `);
  expect(text).toContain('Apache License');
});

test('nginx is told to send the headers that `_headers` names', () => {
  const root = new URL('../../', import.meta.url);
  const named = [
    ...readFileSync(new URL('dist/_headers', root), 'utf8').matchAll(/^\/(.*)\*\n((?: {2}.+\n)+)/gm),
  ].map(([, folder = '', lines = '']) => [folder, lines.trim().split(/\n\s*/)] as const);
  const nginx = readFileSync(new URL('.github/deploy/nginx.conf', root), 'utf8');
  const locations = [...nginx.matchAll(/location (?:~ )?(\S+) \{([^}]*)\}/g)].map(
    ([, path = '', body = '']) => ({
      isOf: (folder: string) =>
        path.startsWith('^') ? new RegExp(path).test(`/${folder}`) : path === `/${folder}`,
      sent: [...body.matchAll(/add_header (\S+) "?(.*?)"?;/g)].map(([, name, value]) => `${name}: ${value}`),
    }),
  );
  expect(named.map(([folder]) => folder)).toContain('data/');
  // A header in a location replaces those around it, so each location has all of them.
  const everywhere = named.flatMap(([folder, lines]) => (folder === '' ? lines : []));
  for (const [folder, lines] of named) {
    const sent = locations.find(({ isOf }) => isOf(folder))?.sent;
    expect(sent?.toSorted(), folder).toEqual([...new Set([...everywhere, ...lines])].toSorted());
  }
});
