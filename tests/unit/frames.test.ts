import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../src/compare/pair/certainty.ts';
import { areMereFrames, areOfOtherSubjects } from '../../src/pipeline/align/frames.ts';

describe('the subjects of two plans', () => {
  it.each([
    ['甲市“十四五”养老服务发展规划', '甲市“十四五”公共交通发展规划', true],
    ['甲省水利发展规划', '关于促进粮食产业高质量发展的指导意见', true],
    ['甲市“十四五”养老服务发展规划', '乙省丙县养老服务规划（2021—2025年）', false],
    ['甲市公共图书馆服务规划', '公共图书馆事业“十三五”规划', false],
    ['甲市养老服务规划', undefined, false],
  ])('%s and %s', (one, other, expected) => {
    expect(areOfOtherSubjects(one, other)).toBe(expected);
  });
});

describe('sections that every plan has', () => {
  it.each([
    ['发展目标', '主要目标', 0.15, true],
    ['指导思想和基本原则', '总体要求', 0.19, true],
    // They say the same.
    ['发展目标', '主要目标', 0.3, false],
    // One of them tells of what it is.
    ['灌溉发展目标', '发展目标', 0.15, false],
    ['完善图书馆网络', '健全服务网络', 0.15, false],
  ])('%s and %s with %d', (one, other, words, expected) => {
    expect(areMereFrames(one, other, words)).toBe(expected);
  });
});

describe('how sure a match is', () => {
  const given = {
    status: 'suggested' as const,
    score: 0.4,
    reasons: {
      words: 0.15,
      title: 1,
      themes: 1,
      carried: 0,
      depth: 1,
      size: 0.8,
      kind: 1,
      lead: 1,
      parts: 1,
    },
  };
  const of = (reasons: Partial<typeof given.reasons>) =>
    certaintyOf({ ...given, reasons: { ...given.reasons, ...reasons } });
  it('depends on the subjects of plans of which only the places agree', () => {
    expect(of({})).toBe('alike');
    expect(of({ kind: 0.5 })).toBe('doubtful');
    expect(of({ kind: 0.5, carried: 0.03 })).toBe('doubtful');
    expect(of({ kind: 0, carried: 0.03 })).toBe('carried');
  });
  it('depends on what else is in common where one sentence is', () => {
    expect(of({ carried: 0.12, words: 0.14, title: 0.01 })).toBe('doubtful');
    expect(of({ carried: 0.12, words: 0.2, title: 0.05 })).toBe('carried');
    expect(of({ carried: 0.4, words: 0.14, title: 0.01 })).toBe('carried');
  });
  it('depends on the other counterpart where the titles are not alike', () => {
    expect(of({ lead: 0.88 })).toBe('alike');
    expect(of({ lead: 0.88, title: 0.3 })).toBe('doubtful');
    expect(of({ lead: 0.95, title: 0.3 })).toBe('alike');
  });
  it('depends on scopes', () => {
    expect(of({ kind: 0.75 })).toBe('doubtful');
    expect(of({ words: 0.105, title: 0.24 })).toBe('doubtful');
    expect(of({ words: 0.115, title: 0.24 })).toBe('alike');
  });
  it('is no more than the passage where one sentence joins other matters', () => {
    expect(of({ carried: 0.2, words: 0.22, title: 0.03, themes: 0 })).toBe('doubtful');
    expect(of({ carried: 0.2, words: 0.22, title: 0.03, themes: 1 })).toBe('carried');
    expect(of({ carried: 0.3, words: 0.22, title: 0.03, themes: 0 })).toBe('carried');
  });
  it('depends on themes where the titles have nothing in common', () => {
    expect(of({ words: 0.3, title: 0, themes: 0 })).toBe('doubtful');
    expect(of({ words: 0.3, title: 0, themes: 0.6 })).toBe('alike');
  });
});
