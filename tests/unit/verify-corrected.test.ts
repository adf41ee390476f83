/** The corrected copy of a report, and which places can be cited in it. */
import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/verify/corrected.ts';
import { textReport } from '../../src/verify/report.ts';
import { isProven, VERDICTS } from '../../src/verify/result.ts';
import { verifyReport } from '../../src/verify/verify.ts';
import { CHECKED } from '../support/checked-plans.ts';

const copyOf = (text: string) => {
  const report = textReport(text);
  return corrected(report.text, verifyReport(report, CHECKED)).text.trimEnd();
};

describe('words that the report leaves out', () => {
  it.each(['……', '…', '...', '[...]', '［……］', '（……）', '……，', '，……'])('%s stay left out', (mark) => {
    const text = `文件要求“坚持节水优先，全面推行河湖长制${mark}加快补齐防洪短板”。`;
    expect(copyOf(text)).toBe(text);
  });
  it('stay left out where other words are corrected', () => {
    expect(copyOf('文件要求“坚持节水优先,全面施行河湖长制……加快补齐防洪短板”。')).toBe(
      '文件要求“坚持节水优先，全面推行河湖长制……加快补齐防洪短板”。',
    );
  });
  it('stay left out at either end', () => {
    for (const text of ['“……全面推行河湖长制，严格控制用水总量”', '“全面推行河湖长制，严格控制用水总量……”'])
      expect(copyOf(text)).toBe(text);
  });
});

it('a place is cited where its words are proven to be there', () => {
  const proven = VERDICTS.filter((verdict) => isProven({ plan: 'water', verdict }));
  expect(proven).toEqual(['exact', 'near', 'elsewhere']);
  expect(isProven({ plan: null, verdict: 'near' })).toBe(false);
});
