import { describe, expect, it } from 'vitest';
import { clausesWithin, sectionRows } from '../../src/reading/place-bar/section-clauses.ts';
import { planRecordOf, planText } from '../support/plan-text.ts';

const quay = planText(
  'quay',
  [
    { id: 's1', number: '一、', title: '码头', clauses: ['总说一句。'] },
    { id: 's1-1', number: '（一）', title: '泊位', clauses: ['新建泊位三个。', '疏浚航道。'] },
    {
      id: 's1-2',
      number: '（二）',
      title: '船舶',
      clauses: [
        [
          ['船型', '数量'],
          ['渡船\u2028拖船', '5'],
        ],
      ],
    },
    { id: 's2', number: '二、', title: '仓库', clauses: ['仓库一座。'] },
  ],
  ['码头规划'],
);
const record = JSON.parse(JSON.stringify(planRecordOf(quay)));
const rows = (section: string) =>
  sectionRows(record, section, (id, locus) => ({
    url: `https://plans.example/#${id}`,
    citation: `码头规划${locus}`,
  }));

describe('the clauses of a section, for export', () => {
  it('are those of the section and of all sections in it, with their places', () => {
    expect(rows('s1').map(({ locus, text }) => [locus, text])).toEqual([
      ['一、第1段', '总说一句。'],
      ['一、（一）第1段', '新建泊位三个。'],
      ['一、（一）第2段', '疏浚航道。'],
      ['一、（二）第1表', '船型\t数量\n渡船\n拖船\t5'],
    ]);
    expect(rows('s1-1').map(({ url, citation }) => [url, citation])).toEqual([
      ['https://plans.example/#s1-1-p1', '码头规划一、（一）第1段'],
      ['https://plans.example/#s1-1-p2', '码头规划一、（一）第2段'],
    ]);
    expect(rows('s1-1')[0]?.section).toBe('一、码头 › （一）泊位');
  });

  it('are all clauses of the plan where no section is meant', () => {
    expect(rows('s0').map(({ text }) => text)).toEqual([
      '码头规划',
      '总说一句。',
      '新建泊位三个。',
      '疏浚航道。',
      '船型\t数量\n渡船\n拖船\t5',
      '仓库一座。',
    ]);
    expect(new Set(rows('s0').map(({ plan }) => plan))).toEqual(new Set(['quay规划']));
  });

  it('is one clause where a clause is meant', () => {
    expect(clausesWithin(record, 's1-1-p2').map(({ text }) => text)).toEqual(['疏浚航道。']);
  });
});
