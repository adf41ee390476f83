/** The open data of invented plans: every file has the rows that its plans have, as its schema says. */
import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION, dataFiles, dataIndex } from '../../src/export/rows.ts';
import { ROW_SCHEMAS } from '../../src/pipeline/contract/row-schemas.ts';
import { must } from '../../src/pipeline/text/must.ts';
import { CITY, ferryPlans, PROVINCE } from '../support/ferry-plans.ts';

const corpus = ferryPlans();
const files = dataFiles(corpus);
const rowsOf = (name: string) =>
  must(
    files.find((file) => file.name === name),
    name,
  ).rows();
const column = (name: string, ...fields: string[]) =>
  rowsOf(name).map((row) => fields.map((field) => String(row[field])).join(' '));

it.each(files.map(({ name }) => name))('%s is as its schema says', (name) => {
  const { row, rows, description } = must(
    files.find((file) => file.name === name),
    name,
  );
  expect(row).toBe(ROW_SCHEMAS[name as keyof typeof ROW_SCHEMAS]);
  expect(description).not.toBe('');
  for (const each of rows()) expect(row.safeParse(JSON.parse(JSON.stringify(each))).error).toBeUndefined();
});

describe('the rows', () => {
  it('of plans, sections and clauses are those of the text, in its order', () => {
    expect(column('plans', 'id')).toEqual(['province', 'city', 'report', 'first', 'revised']);
    expect(column('sections', 'plan', 'id').filter((line) => line.startsWith('city'))).toEqual([
      'city s0',
      'city s1',
      'city s1-1',
      'city s1-2',
    ]);
    expect(column('clauses', 'plan', 'id')).toEqual(
      corpus.plans.flatMap((plan) => plan.clauses.map(({ id }) => `${plan.id} ${id}`)),
    );
    expect(column('tables', 'plan', 'clause')).toEqual(['province s1-t1']);
  });

  it('of facts lead to their clauses', () => {
    const indicators = rowsOf('indicators').filter(({ plan }) => plan === 'province');
    expect(indicators.map(({ name, value, unit, url }) => [name, value, unit, url].join(' '))).toEqual([
      '优质渡船总量 60 艘 /plans/province/#s1-p1',
      '优质渡船总量 100 艘 /plans/province/#s1-p2',
      '建成示范渡口 20 个 /plans/province/#s1-p2',
      '电动渡船比例 20 % /plans/province/#s1-t1',
      '电动渡船比例 60 % /plans/province/#s1-t1',
      '安全渡口比例 70 % /plans/province/#s1-t1',
      '安全渡口比例 95 % /plans/province/#s1-t1',
      '新建渡口 3 处 /plans/province/#s2-1-p1',
      '到岗 50 人 /plans/province/#s2-2-p1',
    ]);
    const electric = corpus.series.find(({ name }) => name === '电动渡船比例');
    expect(indicators[4]).toMatchObject({ themes: ['goals'], series: electric?.id });
    expect(indicators[0]).toMatchObject({ series: null });
    expect(column('references', 'plan', 'title', 'target', 'url')).toEqual([
      'province 浙江省渡口管理办法 null /plans/province/#s2-1-p2',
      `city ${PROVINCE} province /plans/city/#s1-1-p1`,
      'city 浙江省渡口管理办法 null /plans/city/#s1-1-p1',
    ]);
    expect(column('agencies', 'plan', 'agencies', 'lead', 'supporting', 'url')).toEqual([
      'province 省交通运输厅,省财政厅 省交通运输厅 省财政厅 /plans/province/#s2-1-p2',
      'province 省人力社保厅 省人力社保厅  /plans/province/#s2-2-p1',
      'province 省教育厅,省人力社保厅 省教育厅,省人力社保厅  /plans/province/#s2-2-p2',
      'city 市交通运输局,市财政局 市交通运输局,市财政局  /plans/city/#s1-1-p1',
      'city 市交通运输局 市交通运输局  /plans/city/#s1-2-p1',
    ]);
    expect(column('deadlines', 'plan', 'words', 'url')).toEqual([
      'province 2024年12月底前 /plans/province/#s3-p2',
    ]);
    expect(column('support', 'plan', 'quote', 'url')).toEqual([
      'province 每艘给予最高50万元补助 /plans/province/#s3-p1',
    ]);
    expect(column('instruments', 'plan', 'kind', 'words', 'url')).toEqual([
      'province facilities 安装 /plans/province/#s2-1-p1',
      'province talent 引进船舶驾驶人才 /plans/province/#s2-2-p1',
      'province funds 补助 /plans/province/#s2-2-p1',
      'province funds 给予最高50万元 /plans/province/#s3-p1',
      'city facilities 安装 /plans/city/#s1-1-p1',
      'city talent 培训 /plans/city/#s1-2-p1',
    ]);
    expect(column('series', 'name')).toEqual(['安全渡口比例', '电动渡船比例']);
  });

  it('of comparisons have both sides', () => {
    expect(
      rowsOf('parallels')
        .map((row) => JSON.stringify(row))
        .filter((line) => line.includes('province')),
    ).toHaveLength(1);
    expect(rowsOf('pairs')).toHaveLength(10);
    for (const pair of rowsOf('pairs'))
      expect(Object.keys(pair).sort()).toEqual(['a', 'b', 'id', 'likeness']);
    const [same] = rowsOf('alignments').filter(({ id }) => id === 'province/s2-1~city/s1-1');
    expect(same).toMatchObject({
      a: { plan: 'province', section: 's2-1', url: '/plans/province/#s2-1' },
      b: { plan: 'city', section: 's1-1', url: '/plans/city/#s1-1' },
    });
  });

  it('of themes name the sections that have them', () => {
    const sections = Object.fromEntries(rowsOf('themes').map(({ id, sections: own }) => [id, own]));
    expect(Object.entries(sections).filter(([, own]) => (own as string[]).length > 0)).toEqual([
      ['goals', ['province/s1']],
      ['talent', ['province/s2-2']],
    ]);
    for (const theme of rowsOf('themes')) expect(theme).not.toHaveProperty('names');
  });
});

it('the index names the files with their numbers of rows, the seeds and the plans', () => {
  const index = dataIndex(corpus, { name: '甲' } as never, files);
  expect(index).toMatchObject({ contract: CONTRACT_VERSION, language: 'zh-CN', site: { name: '甲' } });
  expect(index.files.find(({ name }) => name === 'plans')).toEqual({
    name: 'plans',
    description: expect.any(String),
    rows: 5,
    json: 'plans.json',
    csv: 'plans.csv',
    csvw: 'plans.csv-metadata.json',
  });
  expect(index.seeds.map(({ file }) => file)).toEqual(corpus.plans.map(({ id }) => `seeds/${id}.txt`));
  for (const { sha256 } of index.seeds) expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect(index.plans[1]).toEqual({ id: 'city', json: 'plans/city.json' });
  expect(rowsOf('plans')[1]).toMatchObject({ title: CITY });
});
