import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recordOf } from '../../src/corpus/plan-record.ts';
import { lineCorrection } from '../../src/pipeline/entries/line-correction.ts';
import { lineCorrectionSchema } from '../../src/pipeline/schemas/corrections.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const [plan] = siteCorpus({
  water: ['甲市水利规划', '一、目标', '建设水库。', '三、任务', '疏浚河道。'],
}).plans;
if (!plan) throw new Error('no plan');
const record = recordOf(plan, () => '');

describe('the correction that is offered for a message', () => {
  it.each(['numbering-skip', 'numbering-repeat', 'table-suspected', 'contents-shown'])(
    'on %s is one that the manifest takes, once it has a reason',
    (rule) => {
      const { lines } = parse(lineCorrection({ rule, line: 4 }, record) ?? '');
      expect(lines[0]).toMatchObject({ line: 4, text: '三、任务' });
      expect(lineCorrectionSchema.safeParse({ ...lines[0], reason: '核对印本' }).error).toBeUndefined();
    },
  );

  it('is none where no line is to be corrected, or none begins there', () => {
    expect(lineCorrection({ rule: 'number-unread', line: 3 }, record)).toBeNull();
    expect(lineCorrection({ rule: 'numbering-skip', line: 99 }, record)).toBeNull();
  });
});
