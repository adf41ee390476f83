/** Addresses that an edit would change: the messages name the line that the text had, and the line of what is there now. */
import { describe, expect, it } from 'vitest';
import { ledgersIn } from '../../scripts/lib/content-folder.ts';
import { contentTexts } from '../../src/pipeline/entries/texts.ts';
import { compileOne, FILE } from '../support/one-plan.ts';

const BEFORE = [
  '规划',
  '一、目标',
  '到2025年，高新技术企业达到一百家。',
  '到2030年，综合实力明显增强。',
  '二、保障',
  '各有关部门抓好落实。',
];
const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

/** The messages that stop the pipeline when the plan is edited; `known`: whether the content of before is still there. */
function messagesAfter(lines: readonly string[], { known = true } = {}) {
  const before = compileOne(bytesOf(BEFORE));
  if (!before.ok) throw new Error(JSON.stringify(before.errors));
  const files = new Map(before.files.map(({ path, text }) => [path, text]));
  const after = compileOne(bytesOf(lines), {
    ledgers: ledgersIn(files),
    formerOf: contentTexts(known ? files : new Map()),
    idPolicy: 'stop',
  });
  return after.ok ? [] : after.moves.details;
}

describe('an address that an edit would change', () => {
  it('is reported with the old line and the new one where its text moved', () => {
    const [message, ...others] = messagesAfter(BEFORE.toSpliced(2, 0, '新加的一段，说明背景。'));
    expect(message).toMatchObject({
      rule: 'id-moved',
      reason: `The address plan#s1-p1 would move to s1-p2_2: its text was at ${FILE}:3 and is now at ${FILE}:4`,
      line: 4,
      expected: 's1-p1',
      actual: 's1-p2_2',
    });
    expect(others).toMatchObject([{ rule: 'id-moved', line: 5, expected: 's1-p2', actual: 's1-p3' }]);
  });

  it('is reported with the line of the other words where its text was replaced', () => {
    const lines = ['规划', '一、目标', '（待定）', ...BEFORE.slice(3)];
    expect(messagesAfter(lines)).toMatchObject([
      {
        rule: 'id-changed',
        reason: `The address plan#s1-p1 would point to other words: its text was at ${FILE}:3, the words there now are at ${FILE}:3`,
        line: 3,
      },
    ]);
  });

  it('is reported at the line that its text had where nothing is left, sections too', () => {
    expect(messagesAfter(BEFORE.slice(0, 4))).toMatchObject([
      { rule: 'id-lost', line: 5, expected: 's2', reason: expect.stringContaining(`was at ${FILE}:5`) },
      { rule: 'id-lost', line: 6, expected: 's2-p1' },
    ]);
  });

  it('is reported at the beginning of the plan where the content of before is gone', () => {
    expect(messagesAfter(BEFORE.slice(0, 5), { known: false })).toMatchObject([
      { rule: 'id-lost', line: 1, expected: 's2-p1', reason: expect.stringContaining('an unknown line') },
    ]);
  });
});
