/** Passages end behind the last of the values that 分别 speaks of. */
import { describe, expect, it } from 'vitest';
import { comparisonForm } from '../../src/pipeline/align/comparison-form.ts';
import { withLastValues } from '../../src/pipeline/align/last-values.ts';

/** The words of a passage that began with `words` of a text, and its end. */
function moved(words: string, rest: string): string {
  const text = `本市${words}${rest}`;
  const side = { text, ...comparisonForm(text) };
  const end = 2 + comparisonForm(words).form.length;
  const [, to] = withLastValues(side, [2, end]);
  return text.slice(2, (side.origin[to - 1] ?? 0) + 1);
}

describe('values of several things', () => {
  it.each([
    ['新建和改建学校分别不少于30所', '和20所。', '和20所'],
    ['借阅和参观人数分别达到30万', '、15.5万、8万人次，居全省前列', '、15.5万、8万人次'],
    ['城市和农村供水合格率分别达到99%', '和95%', '和95%'],
    ['城市和农村床位分别达到300张', '，200张以上。', '，200张以上'],
  ])('are kept together: %s', (words, rest, more) => expect(moved(words, rest)).toBe(words + more));

  it.each([
    ['新建学校不少于30所', '和20所幼儿园。'],
    ['新建和改建学校分别不少于30所和20所', '。培训教师500人'],
    ['新建和改建学校分别不少于30所和20所', '，加强师资培训'],
    ['新建和改建学校分别立项，招生', '和20所学校合作'],
  ])('end as they did: %s', (words, rest) => expect(moved(words, rest)).toBe(words));
});
