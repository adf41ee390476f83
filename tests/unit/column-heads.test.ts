/** The heads of columns: what the stage of tables, the facts of a table and who carries out its rows make of one head. */
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/pipeline/extract/tables/columns.ts';
import { headWord } from '../../src/pipeline/plan/tables/head-words.ts';
import { bareHead, COLUMN_HEADS, columnOfWork, kindOfHead } from '../../src/pipeline/text/column-heads.ts';

const words = (list: string) => list.trim().split(/\s+/u);
const YEARS = { base: 2030, first: 2031, last: 2035 };
/** The role that a head has for facts, beside a head of names. */
const roleOf = (head: string) => columnsOf(['指标名称', head], YEARS)[1]?.role ?? null;

describe('the table of heads', () => {
  it('has each word once', () => {
    const all = COLUMN_HEADS.flatMap((row) => row.words as readonly string[]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
  it('leaves out the remark in brackets that ends a head', () => {
    expect(bareHead('责 任 单 位（第一位为牵头单位）')).toBe('责任单位');
    expect(kindOfHead('总投资（万元）')).toBe('value');
    expect(kindOfHead('')).toBeNull();
    expect(kindOfHead('渡船')).toBeNull();
  });
});

describe('one head is one kind for every stage', () => {
  it.each([
    ['单位', 'unit', 'unit', null],
    ['计量单位', 'unit', 'unit', null],
    ['计算单位', 'unit', 'unit', null],
    ['量纲', 'unit', 'unit', null],
    ['产量计量单位', 'unit', 'unit', null],
    ['责任单位', 'body', 'words', { share: 'answers' }],
    ['责任单位（第一位为牵头单位）', 'body', 'words', { share: 'answers' }],
    ['牵头单位名称', 'body', 'words', { share: 'leads' }],
    ['配合股室', 'body', 'words', { share: 'supports' }],
    ['牵头处', 'body', 'words', { share: 'leads' }],
    ['单位名称', 'name', 'words', null],
    ['整改日期', 'time', 'words', 'time'],
    ['完成时间', 'time', 'words', 'time'],
    ['时限要求', 'time', 'words', 'time'],
    ['指标年份', 'time', 'words', null],
    ['项目投资', 'value', null, null],
    ['指标含义', 'text', null, null],
    ['目标', 'value', 'value', null],
    ['建设内容和规模', 'text', 'words', null],
    // Meant: such bodies and times say nothing of who carries out a row, or by when.
    ['部门', 'body', 'words', null],
    ['建设单位', 'body', 'words', null],
    ['申报单位', 'body', 'words', null],
    ['责任人', 'body', 'words', null],
    ['期限', 'time', 'words', null],
    ['办理时限', 'time', 'words', null],
    ['建设周期', 'time', 'words', null],
  ] as const)('%s', (head, kind, role, work) => {
    expect([kindOfHead(head), headWord(head, 'name').kind, roleOf(head), columnOfWork(head)]).toEqual([
      kind,
      kind,
      role,
      work,
    ]);
  });

  const sharing = words(
    '牵头 主办 主责 主管 责任 负责 承办 实施 落实 督办 配合 参与 参加 协办 协同 协作 协助 支持 指导 督导',
  );
  const bodies = words('单位 部门 机构 主体 处室 科室 股室 处 科 单位名称');
  it('whatever shares a work is a body, and whatever tells its time a time', () => {
    const heads = sharing.flatMap((share) => bodies.map((body) => `${share}${body}`));
    const times = words('完成时限 办结时间 推进期限 落实日期 整改节点 时间要求 时限 时限要求 进度要求 进度');
    expect(heads.filter((head) => kindOfHead(head) !== 'body')).toEqual([]);
    expect(times.filter((head) => kindOfHead(head) !== 'time')).toEqual([]);
    for (const head of [...heads, ...times]) expect([head, roleOf(head)]).toEqual([head, 'words']);
  });
});

describe('a head beside others', () => {
  const rolesOf = (heads: string, ...rows: string[]) =>
    columnsOf(
      words(heads),
      YEARS,
      rows.map((row) => row.split('|')),
    ).map((column) => column?.role ?? null);
  it('单位 is a unit beside bodies, and a body beside another unit', () => {
    expect(rolesOf('指标 单位 2035年 责任单位')).toEqual(['name', 'unit', 'value', 'words']);
    expect(rolesOf('单位 指标 计量单位 2035年')).toEqual(['words', 'name', 'unit', 'value']);
    expect(rolesOf('单位 2035年')).toEqual(['unit', 'value']);
  });
  it('指标类型 has natures where a cell says one, and groups where none does', () => {
    expect(rolesOf('指标 指标类型 2035年', '粮库|约束性|3', '渡口||4')).toEqual([
      'name',
      'attribute',
      'value',
    ]);
    expect(rolesOf('指标类型 指标 2035年', '粮食|粮库|3')).toEqual(['words', 'name', 'value']);
    expect(rolesOf('指标类型 2035年', '粮库|3')).toEqual(['name', 'value']);
    expect(rolesOf('指标 指标性质 2035年', '粮库|定量|3')).toEqual(['name', 'attribute', 'value']);
  });
  it('the last group names what is measured where no other head does', () => {
    expect(rolesOf('一级指标 二级指标 2035年')).toEqual(['words', 'name', 'value']);
    expect(rolesOf('一级指标 二级指标 三级指标 2035年')).toEqual(['words', 'words', 'name', 'value']);
    expect(rolesOf('类别 2035年')).toEqual(['words', 'value']);
  });
  it('a year in a head makes its column one of values, a time by which something is done does not', () => {
    expect(rolesOf('指标 2035年度 完成时间')).toEqual(['name', 'value', 'words']);
  });
});
