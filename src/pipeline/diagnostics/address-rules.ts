/** Messages about addresses that were given out, one row each (see rules.ts). */
import type { Rule } from './rule.ts';

export const addressRules = {
  'ids-change': {
    severity: 'error',
    says: '{what}: {problem}',
    hint: '`npm run content -- --details` lists them. If the changes are meant, run `npm run content -- --accept-ids`: addresses that were given out lead to their text or say what was there.',
    zh: '一份规划的若干地址会变，一行一份，附有数目。npm run content -- --details 逐条列出；若确要改，运行 npm run content -- --accept-ids，旧地址会通到文字现在的地方，或说明那里原来是什么。',
    example: '一、目标\n新加的一段。    # every paragraph below moved',
  },
  'id-moved': {
    severity: 'error',
    says: 'The address {plan}#{expected} would move to {actual}: its text was at {before} and is now at {now}',
    hint: 'If the change is meant, run `npm run content -- --accept-ids`: the old address will lead to the new one.',
    zh: '文字移动了，地址会跟着变；报告里有原来的行和现在的行。若确要改，运行 npm run content -- --accept-ids，旧地址会通到新地址。',
    example: '一、目标\n新加的一段。    # s1-p1 was the paragraph below\n原来的第一段。',
  },
  'id-corrected': {
    severity: 'error',
    says: 'The text at {plan}#{expected} was corrected: it was at {before} and is now at {now}',
    hint: 'If the correction is meant, run `npm run content -- --accept-ids`: the text keeps its address, and its page says that it was corrected.',
    zh: '地址所指的文字在原处改正了；报告里有原来的行和现在的行。若确要改，运行 npm run content -- --accept-ids：文字保留地址，页面注明发布后有过改正。',
    example: '一、目标\n到2025年高新技术企业达到13家。    # s1-p1 was 到2025年高新技术企业达到12家。',
  },
  'id-changed': {
    severity: 'error',
    says: 'The address {plan}#{expected} would point to other words: its text was at {before}, the words there now are at {now}',
    hint: 'If the change is meant, run `npm run content -- --accept-ids`: the other words get an address of their own, and the old address will say what was there.',
    zh: '地址原处换成了别的文字；报告里有原来的行和现在的行。若确要改，运行 npm run content -- --accept-ids：别的文字另给新地址，旧地址说明那里原来是什么。',
    example: '一、目标\n（待定）    # s1-p1 was 到2025年达到12家。',
  },
  'id-lost': {
    severity: 'error',
    says: 'The address {plan}#{expected} would point to nothing: its text was at {before} and is gone',
    hint: 'If the change is meant, run `npm run content -- --accept-ids`: the address will say what was there.',
    zh: '地址所指的文字没有了；报告里有它原来的行。若确要删，运行 npm run content -- --accept-ids，旧地址说明那里原来是什么。',
    example: '一、目标\n# the only paragraph of this section was deleted\n二、任务',
  },
  'series-moved': {
    severity: 'error',
    says: 'The series {what} would continue as {actual}',
    hint: 'If the change is meant, run `npm run content -- --accept-ids`: the old address will lead to the new one.',
    zh: '一个跨年指标会并入另一个，地址会变。若确要改，运行 npm run content -- --accept-ids，旧地址会通到新地址。',
    example: '- name: 科技型企业数    # was 科技型中小企业数, in seeds/series.yaml',
  },
  'series-ended': {
    severity: 'error',
    says: 'The series {what} would be removed',
    hint: 'If the change is meant, run `npm run content -- --accept-ids`: the old address will say what was there.',
    zh: '一个跨年指标会消失。若确要改，运行 npm run content -- --accept-ids，旧地址说明那里原来是什么。',
    example: '到2025年，经济总量达到……    # the only value of the series was deleted',
  },
  'plan-lost': {
    severity: 'error',
    says: 'The plan {expected} has addresses in content/ids/ but is no longer in the manifest',
    hint: 'Put the plan back. To withdraw it, run `npm run remove -- ID --reason WHY`; to correct its id, run `npm run rename -- ID NEW-ID`. Addresses that were given out must keep working.',
    zh: '清单里少了一份已经给出过地址的规划。把它放回去；要撤下，运行 npm run remove -- ID --reason 理由；要改编号，运行 npm run rename -- ID 新编号。给出的地址必须继续有效。',
    example: '# the plan jia-plan was deleted from seeds/manifest.yaml',
  },
  'plan-id-given-up': {
    severity: 'error',
    says: 'Unexpected plan with the id {actual}: this id was corrected, and its addresses lead to another plan',
    hint: 'Choose another id. To take the correction back, run `npm run rename` with both ids exchanged.',
    zh: '这个编号后来改过，它的地址现在通到另一份规划，不能再用。换一个编号；要改回去，用 npm run rename 把两个编号对调。',
    example: '- id: jia-plan    # became jia-plan-145 with `npm run rename`',
  },
  'ledger-missing': {
    severity: 'error',
    says: 'Expected content/ids/{plan}.json, the addresses of the published plan {plan}, found no such file',
    hint: 'Restore the file from version control. Of a plan that was never published, say `draft: true` in the manifest; `npm run publish -- ID` then gives out its addresses.',
    zh: '已发布的规划缺少地址账本。从版本库里恢复这个文件；从未发布过的规划，在清单里写 draft: true，再用 npm run publish -- ID 发布。',
    example: '- id: jia-plan    # content/ids/jia-plan.json was deleted',
  },
  'series-missing': {
    severity: 'error',
    says: 'Expected content/series.json and content/former-series.json, the addresses of series of published plans, found only one of them or none',
    hint: 'Restore both files from version control. Without them a series could get another address in silence.',
    zh: '已发布的规划缺少跨年指标的地址账本（content/series.json、content/former-series.json）。从版本库里恢复这两个文件；没有它们，指标的地址会不声不响地改变。',
    example: '- id: jia-plan    # content/series.json was deleted',
  },
  'draft-published': {
    severity: 'error',
    says: 'Unexpected draft: addresses of the plan {plan} were given out',
    hint: 'Remove `draft: true`; the addresses are kept. For another plan, choose another id.',
    zh: '这份规划（或用过这个编号的规划）已经给出过地址，不能再是草稿。删去 draft: true，原有地址会保留；若是另一份规划，换一个编号。',
    example: '- id: jia-plan\n  draft: true    # content/ids/jia-plan.json exists',
  },
} as const satisfies Record<string, Rule>;
