/** Messages about the manifest and the files it names. */
import type { Rule } from './rule.ts';

/** The rows by name. */
export const manifestRules = {
  'plan-id-repeated': {
    severity: 'error',
    says: 'Unexpected second plan with the id {actual}',
    hint: 'Give each plan its own id.',
    zh: '两份规划用了同一个 id。每份规划的 id 都要不同。',
    example: '- id: jia-plan\n- id: jia-plan',
  },
  'plan-name-repeated': {
    severity: 'error',
    says: 'Unexpected second plan with the short name {actual}, which {expected} has on line {before}',
    hint: 'Give each plan its own short names: readers tell plans apart by them.',
    zh: '两份规划用了同一个简称，读者分不清。每份规划的 short 都要不同。',
    example:
      '- id: jia-plan\n  short: { zh: 规划, en: Plan }\n- id: yi-plan\n  short: { zh: 规划, en: Plan B }',
  },
  'plan-order': {
    severity: 'error',
    says: 'Unexpected order of the plans of one seed: {plan} begins at line {actual}, expected a line after {expected}',
    hint: 'List the plans of a seed in the order of their first lines, with `from` for all but the first.',
    zh: '同一个文件里的几份规划，次序与起始行不符。按起始行的先后排列，除第一份外都要写 from。',
    example: '- id: second\n  from: { line: 55, text: 乙 }\n- id: first\n  from: { line: 10, text: 甲 }',
  },
  'override-unknown': {
    severity: 'error',
    says: 'theme-overrides of {plan}: there is no {what} {actual}',
    hint: '`npm run inspect` on the seed shows the ids; the themes are in content/themes.json.',
    zh: 'theme-overrides 里的节、条或主题不存在。用 npm run inspect 看编号，主题见 content/themes.json。',
    example: 'theme-overrides:\n  - { at: s99, themes: [talent], reason: 人才工作 }',
  },
  'alignment-unknown': {
    severity: 'error',
    says: 'alignments: there is no section {actual}',
    hint: 'Copy the plan and the id from the address of the section on its reading page.',
    zh: 'alignments 里写的节不存在。从全文页那一节的地址里抄规划和编号。',
    example:
      'alignments:\n  - { sections: [jia-plan#s99, yi-plan#s1], verdict: confirmed, reason: 同一事项 }',
  },
  'pair-unknown': {
    severity: 'error',
    says: 'pairs: there is no plan {actual} in this manifest',
    hint: 'Copy the ids of two different plans from above.',
    zh: 'pairs 里写的规划清单里没有。从清单里抄两份不同规划的编号。',
    example: 'pairs:\n  - [jia-plan, no-such-plan]',
  },
  'pair-twice': {
    severity: 'error',
    says: 'pairs: {actual} is named twice in one pair',
    hint: 'Name two different plans.',
    zh: 'pairs 的同一对里写了两次同一份规划。写两份不同的规划。',
    example: 'pairs:\n  - [jia-plan, jia-plan]',
  },
  'version-unknown': {
    severity: 'error',
    says: 'version-of of {plan}: there is no plan {actual} in this manifest',
    hint: 'Name the version that came just before, by its id.',
    zh: 'version-of 写的规划清单里没有。写同一文献紧接着的前一版的编号。',
    example: 'id: jia-rules-2024\nversion-of: no-such-plan',
  },
  'version-circle': {
    severity: 'error',
    says: 'version-of of {plan}: {actual} leads back to {plan}',
    hint: 'Name the version that came just before. Remove `version-of` from the first version.',
    zh: 'version-of 绕了一圈，又回到这份规划自己。写紧接着的前一版；最早的一版不写 version-of。',
    example: 'id: jia-rules-2024\nversion-of: jia-rules-2024',
  },
  'version-taken': {
    severity: 'error',
    says: 'version-of of {plan}: {actual} has another later version, {expected}',
    hint: 'Name the version that came just before: each has one later version at most.',
    zh: 'version-of 写的那一版已经有另一份规划作它的后一版。写紧接着的前一版。',
    example: 'id: jia-rules-2024\nversion-of: jia-rules-2019\nid: jia-rules-2025\nversion-of: jia-rules-2019',
  },
  'seed-missing': {
    severity: 'error',
    says: 'Expected the seed {expected}, found no such file',
    hint: 'Put the file there, or correct the name in the manifest.',
    zh: '清单里写的原文文件不在 seeds/ 里。把文件放回去，或者改正文件名。',
    example: 'file: seeds/no-such-file.txt',
  },
  'seed-changed': {
    severity: 'error',
    says: 'Unexpected bytes: the seed is not the one the manifest was written for',
    hint: 'If the change is meant, enter the new hash as `sha256` of this seed in seeds/manifest.yaml.',
    zh: '原文文件与清单里的 SHA-256 不符。若确要更换原文，把新的哈希写进清单的 sha256。',
    example: 'sha256: 0000…    # the hash of other bytes',
  },
} as const satisfies Record<string, Rule>;
