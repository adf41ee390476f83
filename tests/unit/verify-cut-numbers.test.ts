/** Quotations that begin or end inside a number are not exact, whatever is counted; other words with such characters are. */
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../support/checked-items.ts';
import { checkedText } from '../support/checked-plans.ts';

describe('a quotation that cuts a number in words', () => {
  const NUMBERS = [
    '三百五十',
    '二十',
    '一万二千',
    '百分之三十五',
    '三十多',
    '十几',
    '数十',
    '三点五',
    '三分之二',
    '五至八',
    '1.5万',
    '600 多万',
  ];
  const UNITS = ['家', '位', '公顷', '场次', '所', '万吨', '标准箱', '支'];
  const verdict = (words: string, line: string) =>
    itemsOf(`《${TITLE}》提出“${words}”。`, checkedText({ plan: [TITLE, '一、目标', line] })).find(
      ({ kind }) => kind === 'quotation',
    );
  const TITLE = '甲市发展规划';

  it.each(NUMBERS)('%s is not exact before any unit', (number) => {
    for (const unit of UNITS) {
      const line = `力争到期末合计建成${number}${unit}沿河青少年健身活动场地。`;
      for (let at = 1; at < number.length; at += 1)
        for (const words of [
          `${number.slice(at)}${unit}沿河青少年健身活动场地`,
          `力争到期末合计建成${number.slice(0, at)}`,
        ])
          expect(verdict(words, line)?.['verdict'], words).toBe('near');
    }
  });

  it('has the whole number as its difference', () =>
    expect(verdict('十家沿河青少年健身场地', '合计建成二十家沿河青少年健身场地。')).toMatchObject({
      printed: '二十家沿河青少年健身场地',
      differences: ['number|十|二十|出“'],
    }));

  it.each([
    '一些部门和单位共同参与',
    '一体化推进流域综合治理',
    '十分重视基层队伍的建设',
    '万一发生险情及时转移',
    '千方百计增加农民的收入',
    '三农工作取得明显的成效',
  ])('is another thing than %s behind any words', (words) => {
    for (const before of ['统一', '唯一', '进', '第', '五是', '2035年', ''])
      expect(verdict(words, `为了加快推进${before}${words}。`)?.['verdict'], before).toBe('exact');
  });

  it('does not take the number of the next paragraph for the rest of one', () =>
    expect(
      itemsOf(
        '“新增沿河健身活动场地350”',
        checkedText({ plan: [TITLE, '一、目标', '新增沿河健身活动场地350', '20处渡口改用电力'] }),
      )[0],
    ).toMatchObject({ verdict: 'exact' }));
});
