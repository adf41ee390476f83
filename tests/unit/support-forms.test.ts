/** Forms of support by the words of a text. */
import { describe, expect, it } from 'vitest';
import { SUPPORT_FORMS, supportFormsIn } from '../../src/pipeline/text/support-forms.ts';

describe.each(SUPPORT_FORMS)('$name', ({ name, examples, counterexamples }) => {
  it.each(examples)('is named in %s', (text) => expect(supportFormsIn(text)).toContain(name));
  it.each(counterexamples)('is not named in %s', (text) => expect(supportFormsIn(text)).not.toContain(name));
});

it.each<[text: string, ...forms: string[]]>([
  ['对购置渡船的经营者给予补贴，对零事故的另行奖励。', '补助、补贴', '奖励'],
  ['发放创业贷款贴息，由融资担保机构承担风险。', '贴息、担保'],
  ['落实税收优惠，减免码头租金。', '税费优惠'],
  ['设立渔业产业基金，安排专项资金。', '基金、投资', '专项资金'],
  ['面向游客发放消费券。', '券'],
  ['渡工持证上岗。'],
])('%s names its forms and no other', (text, ...forms) => expect(supportFormsIn(text)).toEqual(forms));
