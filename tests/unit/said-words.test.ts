/** The words of a quotation that a report breaks into lines, with the places they come from. */
import { describe, expect, it } from 'vitest';
import { saidWords } from '../../src/verify/said-words.ts';

describe('a quotation over several lines', () => {
  it.each<[block: string, text: string, breaks: number[]]>([
    ['渡口\n改造', '渡口改造', [2]],
    ['渡口 \n　　改造', '渡口改造', [2]],
    ['public\nferry', 'public ferry', [6]],
    ['public\n渡口', 'public渡口', [6]],
    ['渡口\nferry', '渡口ferry', [2]],
    ['渡口\n改造\n工程', '渡口改造工程', [2, 4]],
  ])('%j is %s', (block, text, breaks) => {
    const said = saidWords(`“${block}”`, { start: 1, end: block.length + 1 });
    expect(said.text).toBe(text);
    expect([...said.breaks]).toEqual(breaks);
    // Each character comes from its own place; a space between Latin words from the break.
    expect(said.origin).toHaveLength(text.length + 1);
    for (const [index, character] of [...text].entries())
      if (character !== ' ') expect(`“${block}”`[said.origin[index] ?? -1]).toBe(character);
    expect(said.origin.at(-1)).toBe(block.length + 1);
  });
});
