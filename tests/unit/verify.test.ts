/** What reports take from plans, checked: verdict, place and differences. */
import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/verify/corrected.ts';
import { markdownReport } from '../../src/verify/markdown-report.ts';
import { textReport } from '../../src/verify/report.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED, SPORT, WATER } from '../support/checked-plans.ts';

const check = (text: string) => verifyReport(textReport(text), CHECKED);
const quotations = (text: string) => check(text).filter(({ kind }) => kind === 'quotation');
const verdictOf = (text: string) => quotations(text).map(({ verdict }) => verdict);
const kindsOf = (text: string) => quotations(text)[0]?.differences.map(({ kind }) => kind);

describe('a quotation is exact', () => {
  it('with every character the same, wherever it begins', () => {
    const [item] = quotations('规划要求“全面推行河湖长制，严格控制用水总量”。');
    expect(item).toMatchObject({
      verdict: 'exact',
      plan: 'water',
      clause: 's1-p2',
      locus: '一、第2段',
      differences: [],
    });
  });

  it('with a line broken inside it', () => {
    expect(verdictOf('规划要求“全面推行河湖长制，\n严格控制用水总量”。')).toEqual(['exact']);
  });

  it('with the heading that is printed on its line', () => {
    const [item] = quotations('“（一）加强河道整治。对青石河、白杨河等12条河道开展清淤疏浚”');
    expect(item).toMatchObject({ verdict: 'exact', clause: 's2-1-p1' });
  });

  it('in offsets that count code points', () => {
    const text = '𠮷😀说：“坚持节水优先，全面推行河湖长制”';
    const [item] = quotations(text);
    expect([...text].slice(item?.start, item?.end).join('')).toBe(item?.text);
  });

  it.each([
    '「坚持节水优先，全面推行河湖长制」',
    '『坚持节水优先，全面推行河湖长制』',
    '"坚持节水优先，全面推行河湖长制"',
  ])('in other marks: %s', (text) => expect(verdictOf(text)).toEqual(['exact']));
});

describe('a quotation is near, and the difference has its name', () => {
  it.each([
    ['“坚持节水优先,全面推行河湖长制，严格控制用水总量”', ['width']],
    ['“坚持节水优先；全面推行河湖长制，严格控制用水总量”', ['punctuation']],
    ['“坚持节水优先，全面推行河湖长 制，严格控制用水总量”', ['space']],
    ['“推广滴灌、喷灌等‘高效节水’技术”', ['quotation-marks', 'quotation-marks']],
    ['“改造中型灌区6处，推广滴灌、喷灌”', ['width']],
    ['“坚持节水优先，全面施行河湖长制，严格控制用水总量”', ['character']],
    ['“对青石河、白杨河等15条河道开展清淤疏浚”', ['number']],
    ['“坚持节水优先，推行河湖长制，严格控制用水总量”', ['left-out']],
    ['“坚持节水优先，全面推行河湖长制……加快补齐防洪短板”', ['omission-marked']],
    ['“坚持节水优先，全面推行河湖长制，严格控制农业用水总量”', ['added']],
  ])('%s', (text, kinds) => {
    expect(verdictOf(text)).toEqual(['near']);
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('where a number is cut off: 9 of 92%', () => {
    expect(verdictOf('“到2025年，农村集中供水率达到9”')).toEqual(['near']);
    expect(verdictOf('“到2025年，农村集中供水率达到92”')).toEqual(['near']);
  });
});

describe('where the report says the place', () => {
  it('names the place where the words are when it is another plan', () => {
    const [item] = quotations(`《${SPORT}》提出“坚持节水优先，全面推行河湖长制”。`);
    expect(item).toMatchObject({ verdict: 'elsewhere', rule: 'other-plan', plan: 'water', clause: 's1-p2' });
  });

  it('holds a chapter against the outline, before or behind the words', () => {
    expect(verdictOf(`《${WATER}》第一章提出“坚持节水优先，全面推行河湖长制”。`)).toEqual(['exact']);
    expect(verdictOf(`《${WATER}》第二章提出“坚持节水优先，全面推行河湖长制”。`)).toEqual(['elsewhere']);
    expect(verdictOf(`“改造中型灌区６处，推广滴灌、喷灌”（《${WATER}》，二、（二））`)).toEqual(['exact']);
    expect(verdictOf(`“改造中型灌区６处，推广滴灌、喷灌”（《${WATER}》，二、（一））`)).toEqual([
      'elsewhere',
    ]);
  });

  it('takes of several places the one that is named', () => {
    const words = '推进水权交易试点，建立健全水价形成机制';
    expect(quotations(`《${SPORT}》提出“${words}”`)[0]).toMatchObject({ verdict: 'exact', plan: 'sport' });
    expect(quotations(`《${WATER}》提出“${words}”`)[0]).toMatchObject({ verdict: 'exact', plan: 'water' });
  });

  it('knows a short form once it is introduced', () => {
    const text = `《${WATER}》（以下简称《规划》）已经印发。《规划》提出“扩大公共体育场地供给，鼓励学校场馆在课后向社会开放”。`;
    expect(verdictOf(text)).toEqual(['elsewhere']);
  });

  it('does not check what is taken from a document outside the corpus, and says so', () => {
    const [item] = quotations('《江东省林业条例》规定：“采伐迹地应当在次年完成更新造林”。');
    expect(item).toMatchObject({ verdict: 'not-checked', rule: 'outside' });
    expect(quotations('《江东省林业条例》规定：“坚持节水优先，全面推行河湖长制”。')[0]).toMatchObject({
      verdict: 'not-checked',
      rule: 'outside-but-here',
      plan: 'water',
    });
  });
});

it('words of two places are joined, words of no place are not found', () => {
  expect(verdictOf('“坚持节水优先，全面推行河湖长制，扩大公共体育场地供给，鼓励学校场馆”')).toEqual([
    'joined',
  ]);
  expect(verdictOf('规划提出“采伐迹地应当在次年完成更新造林，由护林员逐块登记”')).toEqual(['not-found']);
});

it('a mark that is not closed is not checked, and is no silence', () => {
  expect(quotations('规划要求“全面推行河湖长制，严格控制用水总量。')[0]).toMatchObject({
    verdict: 'not-checked',
    rule: 'unclosed',
  });
});

it('names that say what they are the name of are no quotations, unless their plan is named', () => {
  expect(check('会上提出“携手共建碧水蓝天家园”倡议，启动“山村儿童口腔健康守护”行动。')).toEqual([]);
  expect(verdictOf(`《${WATER}》提出“山村儿童口腔健康守护”行动。`)).toEqual(['not-found']);
  expect(verdictOf('会上提出“携手共建碧水蓝天的家园”。')).toEqual(['not-found']);
});

it('terms, slogans and phrases of the report’s own are no quotations', () => {
  expect(check('推进“放管服”改革，打通“最后一公里”，形成“一张蓝图绘到底的格局”。')).toEqual([]);
});

describe('Markdown', () => {
  it('is checked as it is written: emphasis, blocks, notes', () => {
    const text = [
      `规划要求“**全面推行**河湖长制，严格控制用水总量”[^1]。`,
      '',
      '文件写道：',
      '',
      '> 坚持以人民为中心，扩大公共体育场地供给。',
      '',
      `——《${WATER}》`,
      '',
      `[^1]: 《${SPORT}》第一章`,
    ].join('\n');
    const items = verifyReport(markdownReport(text), CHECKED).filter(({ kind }) => kind === 'quotation');
    expect(items.map(({ verdict, plan }) => [verdict, plan])).toEqual([
      ['elsewhere', 'water'],
      ['elsewhere', 'sport'],
    ]);
    expect(items.map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual([
      '**全面推行**河湖长制，严格控制用水总量',
      '坚持以人民为中心，扩大公共体育场地供给。',
    ]);
  });

  it('has addresses in its links', () => {
    const text = '[“坚持节水优先，全面推行河湖长制”](https://plans.example/plans/water/#s2-1)';
    const items = verifyReport(markdownReport(text), CHECKED);
    expect(items.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['quotation', 'elsewhere'],
      ['address', 'elsewhere'],
    ]);
    expect(corrected(text, items).text).toContain('https://plans.example/plans/water/#s1-p2');
  });
});

it('an address leads to the words beside it, to others, or nowhere', () => {
  const words = '“坚持节水优先，全面推行河湖长制”';
  const address = (url: string) =>
    check(`${words}（${url}）`).find(({ kind }) => kind === 'address')?.verdict;
  expect(address('https://plans.example/plans/water/#s1-p2')).toBe('exact');
  expect(address('https://plans.example/plans/water/#s1')).toBe('exact');
  expect(address('https://plans.example/plans/sport/#s1-p1')).toBe('elsewhere');
  expect(address('https://plans.example/plans/water/#s9-p1')).toBe('not-found');
});

it('titles are those of plans, or named in them, or outside', () => {
  const title = (words: string) => check(`见《${words}》。`)[0];
  expect(title(WATER)).toMatchObject({ kind: 'title', verdict: 'exact', plan: 'water', clause: null });
  expect(title('云泽市水利发展十四五规划')).toMatchObject({ verdict: 'near', printed: WATER });
  expect(title('农田水利条例')).toMatchObject({ verdict: 'exact', plan: 'water', clause: 's2-2-p1' });
  expect(title('江东省林业条例')).toMatchObject({ verdict: 'not-checked' });
});

describe('numbers of indicators', () => {
  const number = (text: string) => check(text).find(({ kind }) => kind === 'number');
  it('are held against the plan that is named', () => {
    expect(number(`《${WATER}》提出，到2025年农村集中供水率达到92%以上。`)).toMatchObject({
      verdict: 'exact',
    });
    expect(number(`《${WATER}》提出，到2025年农村集中供水率达到95%以上。`)).toMatchObject({
      verdict: 'near',
      differences: [{ kind: 'number', said: '95', printed: '≥92' }],
    });
    expect(number(`《${WATER}》提出，到2025年农村集中供水率达到92%。`)).toMatchObject({
      verdict: 'near',
      differences: [{ kind: 'comparator' }],
    });
  });

  it('are left alone where no plan is named', () => {
    expect(number('到2025年农村集中供水率达到95%以上。')).toBeUndefined();
  });
});

it('a corrected copy has the words of the plans and nothing else changed', () => {
  const text = `甲“坚持节水优先,全面推行河湖长制”乙《云泽市水利发展十四五规划》丙`;
  expect(corrected(text, check(text)).text).toBe(`甲“坚持节水优先，全面推行河湖长制”乙《${WATER}》丙`);
});
