/** However a value is written, it is the same value: widths, blanks, separators, words of approach and of amount. */
import { describe, expect, it } from 'vitest';
import { contextOfAims } from '../support/facts.ts';
import { findIndicators } from '../support/statements.ts';

const context = contextOfAims({ planTitle: '甲市渡口发展“十四五”规划', period: [2021, 2025] });
const read = (text: string) =>
  findIndicators(text, context).map(
    ({ name, comparator, value, value2, unit }) =>
      `${name} ${comparator} ${value}${value2 === null ? '' : `–${value2}`} ${unit.normalize('NFKC')}`,
  );

describe('渡船总量', () => {
  it.each<[string, readonly string[]]>([
    [
      '= 100 艘',
      [
        '达到100艘',
        '达到 100 艘',

        '达100艘',
        '达到100艘，',
        '为100艘',
        '增加到100艘',
        '增至100艘',
        '提高到100艘',
        '发展到100艘',
        '达到一百艘',
        '要达到100艘',
        '将达到100艘',
        '力争达到100艘',

        '共100艘',
      ],
    ],
    ['>= 100 艘', ['达到100艘以上', '不少于100艘', '不低于100艘', '达到100艘及以上', '≥100艘']],
    ['> 100 艘', ['超过100艘', '突破100艘', '＞100艘', '>100艘', '大于100艘']],
    ['<= 100 艘', ['控制在100艘以内', '不超过100艘', '控制在100艘以下', '不高于100艘', '≤100艘']],
    ['~ 100 艘', ['达到100艘左右', '达到约100艘', '大约100艘']],
    ['= 12000 艘', ['达到12000艘', '达到12,000艘', '达到一万二千艘']],
    ['= 1.2 万艘', ['达到1.2万艘', '达到1.2 万艘', '达1.2万艘', '为1.2万艘']],
    [
      '= 100–120 艘',
      [
        '达到100—120艘',
        '达到100-120艘',
        '达到100～120艘',
        '达到100至120艘',
        '达到100艘至120艘',
        '达到100到120艘',
      ],
    ],
  ])('is %s', (expected, forms) => {
    const found = forms.map((form) => [form, read(`到2025年，渡船总量${form}。`)]);
    expect(found).toEqual(forms.map((form) => [form, [`渡船总量 ${expected}`]]));
  });
});

describe('a share', () => {
  it.each<[string, readonly string[]]>([
    ['= 95 %', ['达到95%', '达到95％', '达到 95 %', '达到百分之九十五', '达到百分之95', '提高到95%']],
    ['>= 95 %', ['达到95%以上', '不低于95%', '达到95％及以上']],
    ['= 2.5 ‰', ['为2.5‰', '达到2.5‰', '达到千分之2.5']],
  ])('is %s', (expected, forms) => {
    const found = forms.map((form) => [form, read(`到2025年，安全渡口比例${form}。`)]);
    expect(found).toEqual(forms.map((form) => [form, [`安全渡口比例 ${expected}`]]));
  });
});
