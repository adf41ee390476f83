/** Messages about facts. */
import type { Rule } from './rule.ts';

/** The rows by name. */
export const factRules = {
  'indicator-unquotable': {
    severity: 'warning',
    says: 'Left out the indicator {what}, “{actual}”: {problem}',
    hint: 'Compare the clause with the printed plan: a passage may have been copied twice.',
    zh: '条款里有指标，但它的原句出现不止一次，或者太长，不能引用，没有收入。请与印本核对，看是否重复抄录。',
    example: '新增企业12家。新增企业12家。',
  },
  fact: {
    severity: 'warning',
    says: 'Left out the indicator {what}: {problem}',
    hint: 'Read the number in the printed plan. A second reading, independent of the rules that found it, does not give the same value.',
    zh: '第二遍独立核对时，数值与原文的字不一致，这个指标没有收入。请看原文的数字是怎样写的。',
    example: '企业达到12.5.3万家。',
  },
  'number-unread': {
    severity: 'warning',
    says: 'Expected a number with a known unit in a statement, found “{actual}”',
    hint: 'Read the sentence or the row: its number is not among the indicators. A unit that is missing is a row of src/pipeline/text/measures.ts.',
    zh: '“达到、控制在、不少于”之后或者指标表里的数字没有读懂（单位不认识，或者写法有歧义），没有收入，也没有猜。请看原文。',
    example: '水位控制在3.5弧以内。',
  },
  'name-unsure': {
    severity: 'info',
    says: 'Expected words that say what is counted, found “{actual}”',
    hint: 'Read the sentence: the indicator stands in the data with this name, marked as unsure.',
    zh: '这个数字统计的是什么，从句子里看不确切（例如只写“企业”“投资”）。指标照样收入，名称标为不确定。请看原句。',
    example: '全年完成投资10亿元。',
  },
  'years-unknown': {
    severity: 'info',
    says: 'Expected a title, a heading or words that say of what years the plan speaks, found none; values without a year: {actual}',
    hint: 'Give the plan a period in the manifest where its years are known: the values stand in the data without a year.',
    zh: '题名、标题和正文都没有说明是哪一年、哪几年，所以这些数值没有年份，也没有猜。知道年份的，请在清单里写上期间（period）。',
    example: '企业达到12家。',
  },
} as const satisfies Record<string, Rule>;
