/** Which document a quotation is judged against where several have its words, or nearly so. */
import { describe, expect, it } from 'vitest';
import { corpusText } from '../../src/verify/corpus-text.ts';
import { itemsOf } from '../support/checked-items.ts';
import { checkedText } from '../support/checked-plans.ts';

const quotationIn = (text: string, corpus: ReturnType<typeof checkedText>) =>
  itemsOf(text, corpus).find(({ kind }) => kind === 'quotation');

describe('plans that say the same with other numbers', () => {
  const PLACES = [...'甲乙丙丁戊己庚辛'];
  const said = (count: number) => `新建乡镇综合服务站${count}家，覆盖全部行政村`;
  const corpus = checkedText(
    Object.fromEntries(
      PLACES.map((place, at) => [`p${at}`, [`${place}县服务体系规划`, '一、任务', `${said(100 + at)}。`]]),
    ),
  );
  it('are told apart by the one that is named', () => {
    expect(quotationIn(`《辛县服务体系规划》提出“${said(101)}”`, corpus)).toMatchObject({
      verdict: 'near',
      plan: 'p7',
      printed: said(107),
      differences: ['number|101|107|务站'],
      others: ['p1 s1-p1 一、第1段'],
    });
    expect(quotationIn(`“${said(101)}”（/plans/p7/#s1-p1）`, corpus)).toMatchObject({
      verdict: 'near',
      plan: 'p7',
    });
    expect(quotationIn(`《辛县服务体系规划》提出“${said(107)}”`, corpus)).toMatchObject({ verdict: 'exact' });
    expect(quotationIn(`《辛县服务体系规划》提出“${said(5)}”`, corpus)).toMatchObject({
      verdict: 'near',
      plan: 'p7',
    });
  });
});

it('a number at the start that differs is of the difference, with the short words before it', () => {
  const corpus = checkedText({
    plan: ['甲县服务体系规划', '一、任务', '全县共有16所学校开设游泳课程，实现95%的设备对外开放共享。'],
  });
  expect(quotationIn('《甲县服务体系规划》提出“27所学校开设游泳课程”', corpus)?.['differences']).toEqual([
    'number|27|16|出“',
  ]);
  expect(
    quotationIn('《甲县服务体系规划》提出“实现105%的设备对外开放共享”', corpus)?.['differences'],
  ).toEqual(['number|105%|95%|实现']);
});

describe('words in more places than are counted', () => {
  const words = '责任单位：市科学技术委员会等有关部门';
  const filled = Array.from({ length: 260 }, () => `实施改造。（${words}）`);
  const corpus = checkedText({
    many: ['甲市水利规划', '一、任务', ...filled],
    one: ['乙市水利规划', '一、任务', `实施改造。（${words}）`],
  });
  it('are found in the plan that is named, and the reason says that there are more', () => {
    expect(quotationIn(`《乙市水利规划》提出“${words}”`, corpus)).toMatchObject({
      verdict: 'exact',
      plan: 'one',
      reason: 'Every character is in 《乙市水利规划》一、第1段（200+）.',
    });
    expect(quotationIn(`《甲市水利规划》提出“${words}”`, corpus)).toMatchObject({
      verdict: 'exact',
      plan: 'many',
    });
  });
  it('are found nearly, though all their parts are frequent', () => {
    const more = checkedText({ many: ['甲市水利规划', '一、任务', ...filled, ...filled] });
    expect(quotationIn(`文件提出“${words.replace('等', '和')}”`, more)).toMatchObject({ verdict: 'near' });
  });
});

describe('versions of one document', () => {
  const TITLE = '甲市河湖保护规划';
  const said = (length: string) => `加强河道整治，对青石河开展清淤疏浚${length}公里，修建生态护岸`;
  const [OLD, NEW] = [said('三十'), said('五十')];
  const versions = (former: string, later: string, dates: [string | null, string | null] = [null, null]) => {
    const { corpus } = checkedText({
      old: [former, '一、任务', `${OLD}。`],
      new: [later, '一、任务', `${NEW}。`],
    });
    const plans = corpus.plans.map((each, at) => ({
      ...each,
      plan: { ...each.plan, date: dates[at] ?? null },
    }));
    return corpusText({ ...corpus, plans });
  };
  const same = versions(TITLE, TITLE, ['2021-03-01', '2024-05-01']);
  const verdictOf = (text: string, corpus: ReturnType<typeof checkedText>) => {
    const item = quotationIn(text, corpus);
    return `${item?.['verdict']} ${item?.['plan'] ?? ''}`;
  };

  it('are all meant by a title that they share, and the reason says which has the words', () => {
    expect(quotationIn(`《${TITLE}》提出“${NEW}”`, same)?.['reason']).toBe(
      `Every character is in 《${TITLE}（2024-05-01）》一、第1段.`,
    );
    expect(verdictOf(`《${TITLE}》提出“${OLD}”`, same)).toBe('exact old');
    expect(itemsOf(`见《${TITLE}》。`, same)[0]).toMatchObject({ kind: 'title', verdict: 'exact' });
  });

  it.each([`2024年印发的《${TITLE}》`, `《${TITLE}》（2024年）`, `《${TITLE}（2024年修订）》`])(
    'are told apart by the year: %s',
    (name) => {
      expect(verdictOf(`${name}提出“${NEW}”`, same)).toBe('exact new');
      expect(verdictOf(`${name}提出“${OLD}”`, same)).toBe('near new');
    },
  );

  it('are told apart by what their titles say', () => {
    for (const corpus of [
      versions(`${TITLE}（征求意见稿）`, TITLE),
      versions(`${TITLE}（征求意见稿）`, `${TITLE}（2024年修订）`),
    ]) {
      expect(verdictOf(`《${TITLE}》提出“${OLD}”`, corpus)).toBe('exact old');
      expect(verdictOf(`《${TITLE}》提出“${NEW}”`, corpus)).toBe('exact new');
      expect(verdictOf(`《${TITLE}（征求意见稿）》提出“${NEW}”`, corpus)).toBe('near old');
      expect(verdictOf(`《${TITLE}》（征求意见稿）提出“${NEW}”`, corpus)).toBe('near old');
      // A version that is not in the corpus.
      expect(verdictOf(`《${TITLE}》（送审稿）提出“${NEW}”`, corpus)).toMatch(/^not-checked/u);
    }
  });

  it('are no period: 2021—2025年', () =>
    expect(verdictOf(`《${TITLE}》（2024—2030年）提出“${OLD}”`, same)).toBe('exact old'));
});
