/** Where words that two texts share begin and end: at bounds of words in both, without pieces of other clauses. */
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/pipeline/align/chains.ts';
import { comparisonForm } from '../../src/pipeline/align/comparison-form.ts';
import { withinWords, withoutScraps } from '../../src/pipeline/align/word-bounds.ts';

const formed = (text: string) => ({ text, ...comparisonForm(text) });

/** Cuts the shared words as `cut` does, and gives back the words of each run that is left. */
function left(
  cut: typeof withinWords | typeof withoutScraps,
  one: string,
  other: string,
  ...shared: string[]
) {
  const [a, b] = [formed(one), formed(other)];
  const chain: Run[] = shared.map((words) => {
    const run = { a: a.form.indexOf(words), b: b.form.indexOf(words), length: words.length };
    if (run.a < 0 || run.b < 0) throw new Error(`${words} is not in both`);
    return run;
  });
  return cut(chain, a, b).map((run) => {
    const words = a.form.slice(run.a, run.a + run.length);
    expect(b.form.slice(run.b, run.b + run.length)).toBe(words);
    return words;
  });
}

describe('shared words', () => {
  it.each([
    [
      'whole clauses stay',
      '改造渡口五处，更新渡船。',
      '改造渡口五处，培训船员。',
      ['改造渡口五处'],
      ['改造渡口五处'],
    ],
    ['a word goes on in one text', '建设国家公园。', '建设8家公园。', ['家公园'], ['公园']],
    ['no passage begins with 的', '改造的渡口码头。', '更新的渡口码头。', ['的渡口码头'], ['渡口码头']],
    ['none ends with 和', '改造渡口和码头。', '改造渡口和道路。', ['改造渡口和'], ['改造渡口']],
    [
      'but where both break off there',
      '改造渡口和，码头。',
      '改造渡口和，道路。',
      ['改造渡口和'],
      ['改造渡口和'],
    ],
    ['nothing is left of parts of words', '国家公园。', '8家电站。', ['家'], []],
    [
      'the middle of a chain is not cut',
      '改造渡口五处更新渡船二十艘。',
      '改造渡口三处更新渡船二十艘。',
      ['改造渡口', '处更新渡船二十艘'],
      ['改造渡口', '处更新渡船二十艘'],
    ],
    [
      'a suffix goes on with its word',
      '治理荒漠化土地。',
      '治理荒漠化草原。',
      ['治理荒漠化'],
      ['治理荒漠化'],
    ],
    [
      'a piece behind punctuation goes',
      '严守耕地红线。实施渡口改造工程和渡船更新行动。',
      '坚守耕地红线。实施渡口改造工程和渡船更新行动。',
      ['线实施渡口改造工程和渡船更新行动'],
      ['实施渡口改造工程和渡船更新行动'],
    ],
    [
      'a piece before punctuation goes',
      '实施渡口改造工程和渡船更新行动。推进管理。',
      '实施渡口改造工程和渡船更新行动。推进治理。',
      ['实施渡口改造工程和渡船更新行动推进'],
      ['实施渡口改造工程和渡船更新行动'],
    ],
    [
      'verbs alone behind a full stop go',
      '改造渡口。全面推进管理。',
      '改造渡口。全面推进治理。',
      ['改造渡口全面推进'],
      ['改造渡口'],
    ],
  ])('%s', (_, one, other, shared, kept) => {
    expect(left(withinWords, one, other, ...shared)).toEqual(kept);
  });
});

describe('scraps at the ends', () => {
  const LONG = '统筹渡口码头和公路桥梁建设布局规划实施渡运船舶更新改造';
  it.each([
    [
      'a short run at the end of a short chain',
      '加强危险废物转移运输全过程监管联单管理制度。',
      '加强危险废物转移运输全过程监管填报管理办法。',
      ['加强危险废物转移运输全过程监管', '管理'],
      ['加强危险废物转移运输全过程监管'],
    ],
    [
      'not before punctuation',
      '加强危险废物转移运输全过程监管联单管理。',
      '加强危险废物转移运输全过程监管填报管理。',
      ['加强危险废物转移运输全过程监管', '管理'],
      ['加强危险废物转移运输全过程监管', '管理'],
    ],
    [
      'not a longer one',
      '加强危险废物转移运输全过程监管联单管理制度建设工作安排等。',
      '加强危险废物转移运输全过程监管填报管理制度建设工作安排的。',
      ['加强危险废物转移运输全过程监管', '管理制度建设工作安排'],
      ['加强危险废物转移运输全过程监管', '管理制度建设工作安排'],
    ],
    [
      'not where too little would be left',
      '渡口管理甲制度。',
      '渡口管理乙制度法。',
      ['渡口管理', '制度'],
      ['渡口管理', '制度'],
    ],
    [
      'of another clause at the end of a long chain',
      `${LONG}。各县要制定办法。`,
      `${LONG}。各区要制定细则。`,
      [LONG, '要制定'],
      [LONG],
    ],
    [
      'not of the same clause',
      `${LONG}各县要制定办法。`,
      `${LONG}各区要制定细则。`,
      [LONG, '要制定'],
      [LONG, '要制定'],
    ],
    [
      'of another clause at the beginning',
      `推进发展，${LONG}。`,
      `促进发展，${LONG}。`,
      ['发展', LONG],
      [LONG],
    ],
    ['a whole clause at the beginning', `发展，${LONG}。`, `发展，${LONG}。`, ['发展', LONG], ['发展', LONG]],
    [
      'that breaks off at the beginning',
      `新发展的要求。${LONG}。`,
      `高质发展的目标。${LONG}。`,
      ['发展的', LONG],
      [LONG],
    ],
    ['a chain of one run', `${LONG}。`, `${LONG}，`, [LONG], [LONG]],
  ])('%s', (_, one, other, shared, kept) => {
    expect(left(withoutScraps, one, other, ...shared)).toEqual(kept);
  });
});
