/** Whether two lines are one paragraph: by what the first cannot end with, and what the second cannot begin with. */
import { expect, it } from 'vitest';
import { paragraphsOf } from '../support/draft.ts';

/** Whether the two lines come out as one paragraph, between others that are whole. */
const isOne = (first: string, second: string) => {
  const paragraphs = paragraphsOf(
    '甲市渡口规划',
    '一、渡口',
    '新建渡口三处。',
    first,
    second,
    '二、渡船',
    '更新渡船。',
  );
  expect(paragraphs.join('')).toContain(first + second);
  return paragraphs.includes(first + second);
};

it.each([
  ['改造“一江', '两岸”渡口五处。'],
  ['按照《渡口', '管理办法》改造渡口。'],
  ['改造渡口（含码头', '和候船亭）五处。'],
  ['改造渡口(含码头', '和候船亭)五处。'],
  ['改造渡口、', '码头和候船亭五处。'],
  ['改造渡口，', '更新渡船五条。'],
  ['改造渡口五处和', '码头三处。'],
  ['改造渡口五处以及', '码头三处。'],
  ['改造渡口五处或者', '码头三处。'],
  ['群众出行更加便利，渡口安全水平', '，群众更加满意。'],
  ['群众出行更加便利，渡口安全水平提高', '。'],
  ['群众出行更加便利，渡口安全水平提高', '）。'],
])('%s + %s', (first, second) => {
  expect(isOne(first, second)).toBe(true);
});

it.each([
  ['改造渡口五处。', '更新渡船五条。'],
  ['改造渡口五处；', '更新渡船五条。'],
  ['改造“一江两岸”渡口五处。', '更新渡船五条。'],
  ['改造渡口(含码头)五处。', '更新渡船五条。'],
  ['改造渡口（含码头）。更新“渡船”。', '更新渡船五条。'],
  ['改造渡口五处！', '更新渡船五条。'],
  ['改造渡口五处：', '更新渡船五条。'],
])('%s and %s', (first, second) => {
  expect(isOne(first, second)).toBe(false);
});

it('no paragraph ends with a comma or an opening bracket, and none begins with a stop or a closing one', () => {
  for (const sign of '，、,') expect(isOne(`改造渡口五处${sign}`, '更新渡船五条。'), sign).toBe(true);
  for (const [open = '', close = ''] of [
    '（）',
    '()',
    '《》',
    '〈〉',
    '“”',
    '‘’',
    '「」',
    '『』',
    '〔〕',
    '［］',
    '【】',
  ]) {
    expect(isOne(`改造渡口${open}`, `含码头${close}五处。`), open).toBe(true);
    expect(isOne('改造渡口，含码头和候船亭', `${close}五处。`), close).toBe(true);
  }
  for (const sign of '，。、；：！？,;:!?%％‰')
    expect(isOne('改造渡口，含码头和候船亭', `${sign}五处。`), sign).toBe(true);
  expect(isOne('改造渡口，含码头和候船亭', '处。')).toBe(true);
});
