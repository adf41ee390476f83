/** Every list of the site: where its rows lead, what chooses them, what it is called, and what it has besides. */
import { describe, expect, it } from 'vitest';
import { must } from '../../src/pipeline/text/must.ts';
import { agencyLink, documentLink, list, listOf, seriesLink, zh } from '../support/ferry-lists.ts';
import { CITY, PROVINCE, SCHOOLS, TALENT } from '../support/ferry-plans.ts';
import { listedPlaces } from '../support/listed.ts';

const FIRST = '宁波市渡口管理办法';
const REVISED = '宁波市渡口管理办法（2024年修订）';

/** Where the rows of a list lead and what chooses them. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  plans: ['province', 'city', 'report', 'first', 'revised'].map((id) => `/plans/${id}/ | ${id} | plan=${id}`),
  tasks: [
    '/tasks/province/s2-1/ | province 二、（一） | plan=province | theme=',
    '/tasks/province/s2-2/ | province 二、（二） | plan=province | theme=talent',
    '/tasks/province/s3/ | province 三、 | plan=province | theme=',
    '/tasks/city/s1-1/ | city 一、（一） | plan=city | theme=',
    '/tasks/city/s1-2/ | city 一、（二） | plan=city | theme=',
  ],
  series: ['安全渡口比例', '电动渡船比例'].flatMap((name) => {
    const line = `/plans/province/#s1-t1 | province 一、第1表 | series=${seriesLink(name).split('/')[2]} | plan=province`;
    return [line, line];
  }),
  references: [
    `${documentLink('浙江省渡口管理办法')} | plan=province,city | theme=`,
    `${documentLink(PROVINCE)} | plan=city | theme=`,
  ],
  agencies: [
    `${agencyLink('省人力资源社会保障厅')} | plan=province | theme=talent`,
    `${agencyLink('市交通运输局')} | plan=city | theme=`,
    `${agencyLink('省财政厅')} | plan=province | theme=`,
    `${agencyLink('省交通运输厅')} | plan=province | theme=`,
    `${agencyLink('省教育厅')} | plan=province | theme=talent`,
    `${agencyLink('市财政局')} | plan=city | theme=`,
  ],
  'task-register': [
    '/plans/province/#s2-1 | province 二、（一） | province/s2-1 | plan=province | theme= | type=task | body=省交通运输厅,省财政厅',
    '/plans/province/#s2-2-p1 | province 二、（二）第1段 | province/s2-2-p1 | plan=province | theme=talent | type=task | body=省人力资源社会保障厅',
    '/plans/province/#s2-2-p2 | province 二、（二）第2段 | province/s2-2-p2 | plan=province | theme=talent | type=task | body=省教育厅,省人力资源社会保障厅',
    '/plans/province/#s3 | province 三、 | province/s3 | plan=province | theme= | type=task | body=',
    '/plans/city/#s1-1 | city 一、（一） | city/s1-1 | plan=city | theme= | type=task | body=市交通运输局,市财政局',
    '/plans/city/#s1-2 | city 一、（二） | city/s1-2 | plan=city | theme= | type=task | body=市交通运输局',
  ],
  instruments: [
    '/plans/province/#s2-1-p1 | province 二、（一）第1段 | plan=province | theme= | kind=facilities | group=supply | degree=plain',
    '/plans/province/#s2-2-p1 | province 二、（二）第1段 | plan=province | theme=talent | kind=talent | group=supply | degree=plain',
    '/plans/province/#s2-2-p1 | province 二、（二）第1段 | plan=province | theme=talent | kind=funds | group=supply | degree=plain',
    '/plans/province/#s3-p1 | province 三、第1段 | plan=province | theme= | kind=funds | group=supply | degree=plain',
    '/plans/city/#s1-1-p1 | city 一、（一）第1段 | plan=city | theme= | kind=facilities | group=supply | degree=plain',
    '/plans/city/#s1-2-p1 | city 一、（二）第1段 | plan=city | theme= | kind=talent | group=supply | degree=plain',
  ],
  lineage: [
    '/plans/city/ | plan=city,province',
    '/compare/first/revised/ | plan=first,revised',
    '/compare/city/province/ | plan=city,province',
  ],
  levels: [
    '/task-table/province/?with=city | plan=province,city | theme=',
    '/task-table/province/?with=city&theme=talent | plan=province,city | theme=talent',
  ],
  'targets-2022': [
    '/plans/province/#s2-2-p1 | province 二、（二）第1段 | plan=province | theme=talent | outcome=unreported | binding=',
  ],
  'targets-2025': [
    ...['', ''].map(
      () =>
        '/plans/province/#s1-p2 | province 一、第2段 | plan=province | theme=goals | outcome=unreported | binding=',
    ),
    ...['约束性', '预期性'].map(
      (binding) =>
        `/plans/province/#s1-t1 | province 一、第1表 | plan=province | theme=goals | outcome=unreported | binding=${binding}`,
    ),
    '/plans/province/#s2-1-p1 | province 二、（一）第1段 | plan=province | theme= | outcome=unreported | binding=',
    '/plans/city/#s1-1-p1 | city 一、（一）第1段 | plan=city | theme= | outcome=unreported | binding=',
    '/plans/city/#s1-2-p1 | city 一、（二）第1段 | plan=city | theme= | outcome=unreported | binding=',
  ],
  'versions-revised': [
    '/plans/revised/#s1 | revised 第一章 | plan=first,revised | change=same',
    '/plans/revised/#s1-1 | revised 第一章第一条 | plan=first,revised | change=changed',
    '/plans/revised/#s1-2 | revised 第一章第二条 | plan=first,revised | change=added',
    '/plans/first/#s1-2 | first 第一章第二条 | plan=first,revised | change=deleted',
  ],
  'indicators-city': [
    '/plans/city/#s1-1-p1 | city 一、（一）第1段 | plan=city | theme= | kind=target | binding= | measure=flow',
    '/plans/city/#s1-2-p1 | city 一、（二）第1段 | plan=city | theme= | kind=target | binding= | measure=yearly',
  ],
};

/** Titles by the names of the lists; those whose rows have references to their places. */
const TITLES: Readonly<Record<string, string>> = {
  plans: '规划',
  goals: '目标',
  tasks: '任务',
  series: '跨年指标',
  references: '引用文件',
  'reference-clauses': '引用文件',
  agencies: '责任部门',
  'agency-clauses': '责任部门',
  'task-register': '任务台账',
  instruments: '政策工具',
  lineage: '源流',
  levels: '上下级贯通',
  matrix: '主题与规划',
  pairs: '对读两份规划',
  'targets-2025': '2025年的目标与结果',
  'versions-revised': `${REVISED}：版本对照`,
  'indicators-city': '指标',
};
const NOT_CITED = ['references', 'agencies', 'lineage', 'levels', 'matrix', 'pairs'];

describe('the lists of the site', () => {
  it.each(Object.entries(PLACES))('%s: where rows lead, and what chooses them', (name, expected) =>
    expect(listedPlaces(list(name))).toEqual(expected),
  );
  it.each(Object.entries(TITLES))(
    '%s is named, and has references where its rows are places',
    (name, title) => {
      expect(list(name)).toMatchObject({ title, cited: !NOT_CITED.includes(name) });
      expect(name.startsWith(list(name).kind)).toBe(true);
    },
  );

  it('of documents and bodies lead to pages of their own', () => {
    const links = [...listOf('references'), ...listOf('agencies')].map(([, url]) => url);
    expect(new Set(links).size).toBe(8);
    for (const url of links) expect(url).toMatch(/^\/(?:references\/d|agencies\/a)[0-9a-f]{8}\/$/u);
  });

  it('have a column of each number of a theme for each plan', () => {
    const { columns, rows } = list('matrix');
    const plans = ['province', 'city', 'report', 'first', 'revised'];
    const measures = ['条数', '字数', '与其他规划相同（%）', '只提到的条数'];
    expect(columns.map(([name]) => name)).toEqual([
      '主题',
      ...measures.flatMap((measure) => plans.map((plan) => `${plan}：${measure}`)),
    ]);
    expect(columns.map(([, , use]) => use === 'data')).toEqual(columns.map((_, at) => at > plans.length));
    const talent = must(
      rows.find(({ facets }) => facets['theme']?.includes('talent')),
      'the theme',
    );
    const length = TALENT.length + SCHOOLS.length;
    expect(talent.cells.slice(1)).toEqual([2, 0, 0, 0, 0, length, ...Array.from({ length: 14 }, () => 0)]);
    expect(talent).toMatchObject({ url: '/compare/talent/', facets: { plan: plans } });
    expect(talent.cells[0]).toEqual([{ words: '人才', url: '/compare/talent/' }]);
  });

  it('of pairs have each two plans once, with the number of passages', () => {
    const { rows } = list('pairs');
    expect(rows).toHaveLength(10);
    expect(rows.filter(({ cells }) => cells[2] !== 0)).toEqual([
      {
        cells: [[{ words: PROVINCE, url: '/plans/province/' }], [{ words: CITY, url: '/plans/city/' }], 1],
        facets: { plan: ['province', 'city'] },
        url: '/compare/province/city/',
      },
      {
        cells: [[{ words: FIRST, url: '/plans/first/' }], [{ words: REVISED, url: '/plans/revised/' }], 1],
        facets: { plan: ['first', 'revised'] },
        url: '/compare/first/revised/',
      },
    ]);
  });

  it('of work have fields that readers fill in', () =>
    expect(list('task-register').own).toEqual({
      store: 'duidu-register',
      fields: [
        { key: 'state', name: '进展', width: expect.any(Number), words: zh.t.taskRegister.states },
        { key: 'note', name: '备注', width: expect.any(Number) },
      ],
    }));
});
