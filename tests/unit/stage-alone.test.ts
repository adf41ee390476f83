/** Single stages over lines as the stages before leave them: what each writes, nothing of what comes later. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/pipeline/plan/draft.ts';
import { runAlone } from '../support/draft.ts';

const REPORT = [
  '乙市林业发展规划',
  '第一章 现状',
  '一、基础',
  '林地面积扩大。种苗供应稳定。',
  '二、问题',
  '（一）道路不足',
  '林区道路里程偏短。',
  '第二章 任务',
  '一、造林',
  '新造林地三万亩。',
];

describe('the stage marks alone', () => {
  const marksOf = (...text: string[]) =>
    [...(runAlone('marks', ...text).written.marks ?? [])].map(
      ([{ text: words }, { length }]) => `${words.slice(0, length)}|`,
    );

  it('takes the marks of lists that count on', () => {
    expect(marksOf(...REPORT)).toEqual(['第一章|', '一、|', '二、|', '（一）|', '第二章|', '一、|']);
  });

  it('takes a number that lost its bracket only where its list counts on', () => {
    const item = ['二）管护', '管护两年。'];
    expect(marksOf('一、安排', '一）造林', '新造三万亩。', ...item)).toEqual(['一、|', '一）|', '二）|']);
    expect(marksOf('一、安排', ...item)).toEqual(['一、|']);
  });
});

describe('the stage headings alone', () => {
  const partsOf = (...text: string[]) =>
    (runAlone('headings', ...text).written.blocks ?? []).map((block) => {
      if (block.type === 'table') return 'table';
      const { heading, body } = block;
      const parts = [heading?.mark, heading?.title, heading?.terminator, body];
      return parts.map((part) => part?.text ?? '').join('|');
    });

  it('splits mark, title, stop and text, and keeps the rest as it is', () => {
    expect(partsOf('一、造林', '（一）扩大林地。新造林地三万亩，管护两年。', '各区另行安排。')).toEqual([
      '一、|造林||',
      '（一）|扩大林地|。|新造林地三万亩，管护两年。',
      '|||各区另行安排。',
    ]);
  });
});

describe('the stage front alone', () => {
  const frontOf = (...text: string[]) => runAlone('front', ...text).written;

  it('divides the lines above the first heading from the text and from its closing', () => {
    const { front, text, closing } = frontOf(
      '乙市人民政府关于加强造林的意见',
      '乙政发〔2031〕7号',
      '各区人民政府：',
      '一、造林',
      '新造林地三万亩。',
      '乙市人民政府',
      '2031年3月2日',
    );
    expect(front?.lines.map(({ role }) => role)).toEqual(['title', 'number', 'addressee']);
    expect(front).toMatchObject({ number: '乙政发〔2031〕7号', date: '2031-03-02' });
    expect(text).toHaveLength(4);
    expect(closing?.map(({ role }) => role)).toEqual(['issuer', 'date']);
  });
});

describe('the stage outline alone', () => {
  it('gives each section the one it is in, and each clause its section', () => {
    const nodes = runAlone('outline', ...REPORT).written.nodes ?? [];
    const name = (node: Draft['nodes'][number]['parent']) => node?.heading.title?.text ?? '–';
    expect(
      nodes.map((node) =>
        node.type === 'section' ? `${name(node)} < ${name(node.parent)}` : name(node.parent),
      ),
    ).toEqual([
      '现状 < –',
      '基础 < 现状',
      '基础',
      '问题 < 现状',
      '道路不足 < 问题',
      '道路不足',
      '任务 < –',
      '造林 < 任务',
      '造林',
    ]);
  });

  it('remarks on a number that is left out', () => {
    const { remarks } = runAlone('outline', '一、造林', '新造林地三万亩。', '三、管护', '管护两年。').written;
    expect(remarks).toMatchObject([{ rule: 'numbering-skip', line: 3 }]);
  });
});

describe('the stage record alone', () => {
  const recordOf = (...text: string[]) => {
    const { record } = runAlone('record', ...text).written;
    if (!record) throw new Error('the stage wrote no record');
    return record;
  };

  it('gives sections and clauses the address that their numbers and places give', () => {
    const { sections, clauses } = recordOf(...REPORT);
    expect(sections.map(({ id, parent }) => `${id} in ${parent ?? '–'}`)).toEqual([
      's0 in –',
      's1 in –',
      's1-1 in s1',
      's1-2 in s1',
      's1-2-1 in s1-2',
      's2 in –',
      's2-1 in s2',
    ]);
    expect(clauses.map(({ id }) => id)).toEqual(['s0-p1', 's1-1-p1', 's1-2-1-p1', 's2-1-p1']);
  });

  it('gives a number that is printed twice two addresses', () => {
    const { sections } = recordOf('一、造林', '新造三万亩。', '一、管护', '管护两年。');
    expect(sections.map(({ id }) => id)).toEqual(['s0', 's1', 's1_2']);
  });

  it('gives a table one clause with its rows, and its caption another', () => {
    const { clauses, byClause } = recordOf(
      '一、造林',
      '表1 林地',
      '序号\t区\t面积（亩）',
      '1\t东区\t1200',
      '2\t西区\t900',
    );
    expect(clauses.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['s1-p1 caption', 's1-t1 table']);
    expect(clauses.at(-1)?.rows).toEqual([
      ['序号', '区', '面积（亩）'],
      ['1', '东区', '1200'],
      ['2', '西区', '900'],
    ]);
    expect([...byClause.keys()]).toEqual(clauses.map(({ id }) => id));
  });

  it('says where words are that two lines hold', () => {
    const { clauses } = recordOf(
      '一、造林',
      '在东区和西区的山地新造林地三万亩，在南区的河岸种植水杉，并',
      '管护两年。',
    );
    expect(clauses.at(-1)?.source).toMatchObject({ line: 2, column: 1, endLine: 3 });
  });
});

describe('the stage doubts alone', () => {
  const doubtsOn = (...text: string[]) =>
    (runAlone('doubts', ...text).written.remarks ?? []).map(({ rule, line }) => `${rule} ${line}`);

  it('is silent on a text that is read as it is meant', () => {
    expect(doubtsOn(...REPORT)).toEqual([]);
  });

  it.each([
    ['no title', REPORT.slice(1), 'title-missing'],
    ['no headings', ['乙市林业发展规划', '林地面积扩大。', '种苗供应稳定。'], 'outline-empty'],
    ['a binding indicator outside a table', [...REPORT, '约束性'], 'attribute-outside-table'],
  ])('names a text with %s', (_, text, rule) => {
    expect(doubtsOn(...text).map((doubt) => doubt.split(' ')[0])).toEqual([rule]);
  });
});
