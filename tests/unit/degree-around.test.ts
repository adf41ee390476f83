/** Whether the clauses around a passage bind less or more. */
import { expect, it } from 'vitest';
import { changeAround } from '../../src/compare/tasks/degree-around.ts';
import { passage, planText } from '../support/plan-text.ts';

/** Compares two texts with a passage in each, marked with brackets. */
function change(first: string, second: string) {
  const [a, b] = [first, second].map((text) => ({ start: text.indexOf('【'), end: text.indexOf('】') - 1 }));
  const plan = (id: string, text: string) =>
    planText(id, [{ id: 's1', title: '甲', clauses: [text.replace(/[【】]/gu, '')] }]);
  const found = passage('a/s1-p1', 'b/s1-p1', [0, 1]);
  const placed = { ...found, a: { ...found.a, ...a }, b: { ...found.b, ...b } };
  const made = changeAround(placed, plan('a', first), plan('b', second));
  return made && `${made.first} → ${made.second} ${made.change}`;
}

it.each([
  // The clause that a passage is in counts whole.
  ['确保【村道全部硬化】。', '鼓励【村道全部硬化】。', '确保 → 鼓励 weaker'],
  ['【村道全部硬化，桥梁】必须加固。', '【村道全部硬化，桥梁】加固。', '必须 →  weaker'],
  // What a sentence adds to it does not, and neither does another sentence.
  ['【村道全部硬化，桥梁分批加固】，鼓励植树。', '【村道全部硬化，桥梁分批加固】，清理沟渠。', null],
  ['必须安装路灯。【村道全部硬化，桥梁分批加固】。', '【村道全部硬化，桥梁分批加固】。', null],
  // A short clause beside it that both have does, before it and behind it.
  ['确保扩建粮仓，【村道全部硬化】。', '鼓励扩建粮仓，【村道全部硬化】。', '确保 → 鼓励 weaker'],
  ['【村道全部硬化】，支持建冷库。', '【村道全部硬化】，必须建冷库。', '支持 → 必须 stronger'],
  ['扩建粮仓，【村道全部硬化】；建冷库', '扩建粮仓，【村道全部硬化】；探索建冷库', ' → 探索 weaker'],
  // But no two clauses of different matters.
  ['确保扩建粮仓，【村道全部硬化】。', '鼓励兴办民宿，【村道全部硬化】。', null],
  ['确保扩建粮仓，【村道全部硬化】。', '【村道全部硬化】。', null],
  // Nor one whose own clause is mostly other words.
  ['确保扩建粮仓，【村道硬化】并沿线安装太阳能路灯。', '鼓励扩建粮仓，【村道硬化】。', null],
])('%s and %s: %s', (first, second, expected) => expect(change(first, second)).toBe(expected));
