/** How much of a quotation a plan must have, and when its parts are of several places. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../support/checked-items.ts';
import { checkedText } from '../support/checked-plans.ts';

const ruleOf = (words: string) => itemsOf(`文件提出“${words}”`)[0];

describe('words that a plan has in part', () => {
  // Of 全面推行河湖长制，严格控制用水总量 a plan has sixteen units; the other units stand nowhere.
  it.each([
    ['全面推行河湖长制严格甲乙', 'differs'],
    ['全面推行河湖长制严甲乙丙', 'nowhere'],
    ['全面推行河湖长制严格甲乙丙丁', 'differs'],
    ['全面推行河湖长制严甲乙丙丁', 'nowhere'],
    ['全面推行河湖长制严格甲乙丙丁戊', 'only-part'],
    ['甲乙丙丁全面推行河湖长制严格', 'differs'],
    ['全面推行河湖长制严格控制用水总量甲乙丙丁戊己', 'differs'],
  ])('%s: %s', (words, rule) => expect(ruleOf(words)?.['rule']).toBe(rule));
});

describe('words of two paragraphs', () => {
  const [one, other] = ['新增蓄水池350座', '坚持节水优先，全面推行河湖长制'];
  it('are one quotation where an ellipsis says that words are left out, else two', () => {
    for (const mark of ['…', '……', '...', '。。。', '⋯'])
      expect(ruleOf(`${one}${mark}${other}`), mark).toMatchObject({ rule: 'differs', clause: 's1-p1' });
    for (const mark of ['', '，', '..', '。。'])
      expect(ruleOf(`${one}${mark}${other}`), mark).toMatchObject({
        rule: 'pieces',
        others: ['water s1-p2 一、第2段'],
      });
  });
  it('are one where little is left out between them', () => {
    expect(ruleOf('灌溉水有效利用系数提高到。坚持节水优先，全面推行河湖长制')).toMatchObject({
      rule: 'differs',
    });
  });
});

describe('pieces that are run together', () => {
  const PIECES = ['全面推行河湖长制', '修建生态护岸', '培育品牌赛事', '扩大公共体育场地', '参与水利建设'];
  const of = (...pieces: string[]) => ruleOf(pieces.join(''));
  it('are two to four', () => {
    for (const count of [2, 3, 4])
      expect(of(...PIECES.slice(0, count)), `${count}`).toMatchObject({
        rule: 'pieces',
        values: [`${count}`],
      });
    expect(of(...PIECES)?.['rule']).toBe('nowhere');
  });
  it('have at least six units each, and nearly all of the words', () => {
    expect(of('修建生态护岸', '培育品牌赛事', '甲乙')?.['rule']).toBe('pieces');
    expect(of('修建生态护岸', '培育品牌赛事', '甲乙丙')?.['rule']).toBe('nowhere');
    expect(of('修建生态护', '培育品牌赛事')?.['rule']).toBe('nowhere');
  });
  it('are found at the place that goes on from the piece before, else at the first', () => {
    const corpus = checkedText({
      first: ['云泽市水利规划', '一、保障', '推进水权交易试点工作。', '健全水价形成机制。'],
      second: ['青岚区水利规划', '一、保障', '引导社会资本，推进水权交易试点工作。', '逐户登记造册存档。'],
    });
    const [item] = itemsOf('文件提出“引导社会资本推进水权交易试点工作健全水价形成机制”', corpus);
    expect(item).toMatchObject({ rule: 'pieces', plan: 'second', others: ['first s1-p2 一、第2段'] });
  });
});
