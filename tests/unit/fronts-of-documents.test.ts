/** Small documents of every kind: who issued them, their number and day, and what each line above the chapters and below them is. */
import { expect, it } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const BODY = ['第一章 总则', '为了规范渡口管理，制定本办法。', '第二章 管理', '渡船应当每年检验。'];

/** Title, issuer, number and day or month of a text, and `role words` of each line outside its chapters. */
function read(above: readonly string[], below: readonly string[] = []): string[] {
  const { printed, clauses } = parseText([...above, ...BODY, ...below].join('\n'));
  const facts = [printed.title, printed.issuer, printed.number, printed.date ?? printed.month];
  const outside = clauses
    .filter(({ section }) => section === 's0')
    .map(({ role, text }) => `${role ?? '–'} ${text}`);
  return [facts.map((fact) => fact ?? '–').join(' '), ...outside];
}

it.each([
  ['a title', ['甲市渡口管理办法'], [], ['甲市渡口管理办法 – – –', 'title 甲市渡口管理办法']],
  [
    'a title, a number and a day',
    ['甲市渡口管理办法', '甲政发〔2021〕5号', '2021年6月1日'],
    [],
    [
      '甲市渡口管理办法 – 甲政发〔2021〕5号 2021-06-01',
      'title 甲市渡口管理办法',
      'number 甲政发〔2021〕5号',
      'date 2021年6月1日',
    ],
  ],
  [
    'a notice that issues it',
    [
      '甲市人民政府关于印发甲市渡口管理办法的通知',
      '甲政发〔2021〕5号',
      '各区人民政府，市政府各部门：',
      '现将《甲市渡口管理办法》印发给你们，请认真执行。',
      '甲市人民政府',
      '2021年6月1日',
      '甲市渡口管理办法',
    ],
    [],
    [
      '甲市渡口管理办法 甲市人民政府 甲政发〔2021〕5号 2021-06-01',
      'notice-title 甲市人民政府关于印发甲市渡口管理办法的通知',
      'number 甲政发〔2021〕5号',
      'addressee 各区人民政府，市政府各部门：',
      '– 现将《甲市渡口管理办法》印发给你们，请认真执行。',
      'issuer 甲市人民政府',
      'date 2021年6月1日',
      'title 甲市渡口管理办法',
    ],
  ],
  [
    'signed below',
    ['甲市渡口管理办法'],
    ['甲市人民政府', '2021年6月1日'],
    [
      '甲市渡口管理办法 甲市人民政府 – 2021-06-01',
      'title 甲市渡口管理办法',
      'issuer 甲市人民政府',
      'date 2021年6月1日',
    ],
  ],
  [
    'the issuer and the month on its cover',
    ['甲市渡口发展规划', '甲市人民政府', '2021年6月'],
    [],
    [
      '甲市渡口发展规划 甲市人民政府 – 2021-06',
      'title 甲市渡口发展规划',
      'issuer 甲市人民政府',
      'date 2021年6月',
    ],
  ],
  [
    'two issuers',
    ['甲市渡口发展规划', '甲市交通运输局', '甲市水利局', '2021年6月'],
    [],
    [
      '甲市渡口发展规划 甲市交通运输局 甲市水利局 – 2021-06',
      'title 甲市渡口发展规划',
      'issuer 甲市交通运输局',
      'issuer 甲市水利局',
      'date 2021年6月',
    ],
  ],
  [
    'an occasion below the title',
    [
      '甲市政府工作报告',
      '——2021年1月10日在甲市第十六届人民代表大会第一次会议上',
      '甲市市长 张某',
      '各位代表：',
    ],
    [],
    [
      '甲市政府工作报告 – – 2021-01-10',
      'title 甲市政府工作报告',
      'subtitle ——2021年1月10日在甲市第十六届人民代表大会第一次会议上',
      'speaker 甲市市长 张某',
      'addressee 各位代表：',
    ],
  ],
  [
    'a history of versions',
    [
      '甲市渡口管理办法',
      '（2010年5月1日甲市人民政府令第3号公布 根据2020年3月1日《甲市人民政府关于修改部分规章的决定》修订）',
    ],
    [],
    [
      '甲市渡口管理办法 甲市人民政府 甲市人民政府令第3号 2020-03-01',
      'title 甲市渡口管理办法',
      'subtitle （2010年5月1日甲市人民政府令第3号公布 根据2020年3月1日《甲市人民政府关于修改部分规章的决定》修订）',
    ],
  ],
])('%s', (_, above, below, lines) => {
  expect(read(above, below)).toEqual(lines);
});
