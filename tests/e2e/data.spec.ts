/** The open data of the built site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';

const read = (name: string) => readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8');
const index: {
  contract: string;
  seeds: { file: string; sha256: string }[];
  files: { name: string; rows: number; csv: string; csvw: string; json: string }[];
} = JSON.parse(read('index.json'));

for (const file of index.files) {
  test(`${file.name}: the CSV holds the rows of the JSON, and its metadata names its columns`, () => {
    const json: Record<string, unknown>[] = JSON.parse(read(file.json));
    const csv: Record<string, string>[] = parse(read(file.csv), { columns: true, skip_empty_lines: false });
    expect(csv.length).toBe(file.rows);
    expect(json.length).toBe(file.rows);
    json.forEach((row, number) => {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value === 'string') expect(csv[number]?.[name]).toBe(value);
      }
    });
    const metadata: { tableSchema: { columns: { name: string }[] } } = JSON.parse(read(file.csvw));
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(Object.keys(csv[0] ?? {}));
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

test('what refers to something refers to something that is there', () => {
  const rows = (name: string): Record<string, string>[] => JSON.parse(read(`${name}.json`));
  const plans = new Set(rows('plans').map((row) => row['id']));
  const clauses = new Set(rows('clauses').map((row) => `${row['plan']}#${row['id']}`));
  const indicators = new Set(rows('indicators').map((row) => row['id']));
  expect(indicators.size).toBe(rows('indicators').length);
  for (const name of ['sections', 'clauses', 'tables', 'indicators', 'references', 'agencies']) {
    for (const row of rows(name)) expect(plans.has(row['plan'] ?? ''), name).toBe(true);
  }
  for (const name of ['indicators', 'references', 'agencies']) {
    for (const row of rows(name))
      expect(clauses.has(`${row['plan']}#${row['clause']}`), `${name} ${row['id']}`).toBe(true);
  }
  const points = (JSON.parse(read('series.json')) as { points: { indicator: string }[] }[]).flatMap(
    (series) => series.points,
  );
  for (const point of points) expect(indicators.has(point.indicator), point.indicator).toBe(true);
});
