/** Words that a text reports another document to say. */
import { describe, expect, it } from 'vitest';
import { isReported } from '../../src/pipeline/align/reported.ts';

describe('what a document is reported to say', () => {
  it.each([
    '2033年印发《关于发展社区养老的意见》，提出',
    '《关于发展社区养老的意见》（省发〔2033〕4号）明确，到2035年，',
    '省里印发《关于发展社区养老的意见》（省发〔2033〕4号）。该意见从需求出发，提出',
    '在《义务教育条例》《学前教育条例》中，要求',
    '市里公布《城市绿地管理办法》。该办法指出：',
  ])('stands behind its name: %s', (before) => expect(isReported(before)).toBe(true));

  it.each([
    '按照《关于发展社区养老的意见》要求，',
    '落实《关于发展社区养老的意见》，提出',
    '印发《关于发展社区养老的意见》，针对该文件要求，',
    '印发《关于发展社区养老的意见》，完成提出的任务，',
    '《规划》明确',
    '省里要求发展养老。',
    '《关于发展社区养老的意见》提出发展目标。本市',
    '学校开学。该办法指出',
  ])('is no such place: %s', (before) => expect(isReported(before)).toBe(false));
});
