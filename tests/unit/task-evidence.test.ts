/** What a cell of the task table shows of a text, and how wordings of one matter are compared. */
import { describe, expect, it } from 'vitest';
import { degreeChange } from '../../src/compare/tasks/degree.ts';
import { beginning, sharedWords } from '../../src/compare/tasks/evidence.ts';
import { likeSentences } from '../../src/compare/tasks/like-sentences.ts';
import { nearestSections } from '../../src/compare/tasks/nearest.ts';
import { titleWords } from '../../src/compare/tasks/title-words.ts';
import { judgedTasks, onlyInSecond } from '../../src/compare/tasks/verdict.ts';
import { differences } from '../../src/compare/tasks/words.ts';
import type { PlanText } from '../../src/corpus/model.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Alignment, Parallel } from '../../src/pipeline/schemas/comparison.ts';
import { match } from '../support/matches.ts';
import { passage, planText } from '../support/plan-text.ts';
import { markedWords } from '../support/task-rows.ts';

const clausesOf = (...texts: readonly (string | string[][])[]) =>
  planText('plan', [{ id: 's1', title: '甲', clauses: texts }]).clauses;
const shown = (length: number, ...texts: readonly (string | string[][])[]) =>
  markedWords(beginning(clausesOf(...texts), length));

describe('the beginning of a text', () => {
  it.each([
    // Up to so many characters it is whole; then it ends with a sentence.
    [10, ['修建步道补种乔木灌木'], '修建步道补种乔木灌木'],
    [9, ['修建步道补种乔木灌木'], '修建步道补种乔木灌……'],
    [9, ['修建步道。补种乔木灌木。'], '修建步道。……'],
    [9, ['修建步道；补种乔木灌木。'], '修建步道；……'],
    [11, ['修建。步道；补种。乔木灌木。'], '修建。步道；补种。……'],
    // A sentence of a third or less says too little: the last comma ends it.
    [9, ['修建。沿河，步道补种乔木灌木。'], '修建。沿河，……'],
    [8, ['修建。沿河，步道补种乔木灌木。'], '修建。……'],
    [9, ['沿河修建，步道补种，乔木灌木。'], '沿河修建，……'],
    [10, ['沿河修建，步道补种，乔木灌木。'], '沿河修建，步道补种，……'],
    // Of several clauses the first; tables say nothing in short.
    [20, ['修建步道。', '补种乔木。'], '修建步道。……'],
    [
      20,
      [
        [
          ['项目', '数量'],
          ['泵站', '3'],
        ],
        '修建步道。',
      ],
      '修建步道。',
    ],
    [20, [], ''],
  ] as [number, (string | string[][])[], string][])('of %i characters of %j: %s', (length, texts, expected) =>
    expect(shown(length, ...texts)).toBe(expected),
  );
  it('leaves captions out', () => {
    const [first, second] = clausesOf('表1 泵站', '整修泵站。');
    if (!first || !second) throw new Error('two clauses');
    expect(beginning([{ ...first, kind: 'caption' }, second], 20).text).toBe('整修泵站。');
  });
});

describe('the words that another plan has of a task', () => {
  const first = planText('a', [{ id: 's1', title: '甲', clauses: ['修建步道，补种乔木，整修泵站。'] }]);
  const of = (
    clauses: readonly string[],
    ...places: readonly [clause: number, start: number, end: number][]
  ) => {
    const second = planText('b', [{ id: 's1', title: '乙', clauses }]);
    const passages = places.map(([at, start, end]): Parallel => {
      const found = passage('a/s1-p1', `b/s1-p${at}`, [0, 4]);
      return { ...found, b: { ...found.b, start, end } };
    });
    return sharedWords(passages, { first, second, alignments: [], parallels: [] });
  };
  const lines = (...given: Parameters<typeof of>) => of(...given).map(markedWords);

  it('are the sentences with a passage, neighbours in one run, in the order of that plan', () => {
    const text = '前言在此。修建步道于河岸。另有一句。整修泵站三座。完。';
    expect(lines([text], [1, 5, 9])).toEqual(['……【修建步道】于河岸。……']);
    expect(lines([text], [1, 18, 22], [1, 5, 9])).toEqual([
      '……【修建步道】于河岸。……',
      '……【整修泵站】三座。……',
    ]);
    expect(lines([text], [1, 5, 9], [1, 13, 15])).toEqual(['……【修建步道】于河岸。【另有】一句。……']);
    expect(lines([text], [1, 5, 9], [1, 9, 12])).toEqual(['……【修建步道】【于河岸】。……']);
    // Nothing of the clause stands before its first sentence, or follows its last.
    expect(lines([text], [1, 0, 4])).toEqual(['【前言在此】。……']);
    expect(lines([text], [1, 25, 26])).toEqual(['……【完】。']);
    expect(lines(['修建步道。', '整修泵站。'], [2, 0, 4], [1, 0, 4])).toEqual([
      '【整修泵站】。',
      '【修建步道】。',
    ]);
  });

  it('lead to the words that the first plan has', () => {
    expect(of(['修建步道。'], [1, 0, 4])[0]?.marks).toEqual([
      { start: 0, end: 4, other: '修建步道', colour: 1, title: '“甲”第1段' },
    ]);
  });

  it('begin no further sentence after 240 characters, and say that there is more', () => {
    const long = (length: number) => `${'字'.repeat(length - 1)}。`;
    const sentences = [long(239), long(10), long(10)];
    const runs = of(sentences, [1, 0, 4], [2, 0, 4], [3, 0, 4]);
    expect(runs.map(({ text, cut }) => [text.length, cut])).toEqual([
      [239, false],
      [10, true],
    ]);
    const none = of([long(240), long(10)], [1, 0, 4], [2, 0, 4]);
    expect(none.map(({ text, cut }) => [text.length, cut])).toEqual([[240, true]]);
  });

  it('are at most 320 characters of a long sentence, some of them before the passage', () => {
    const text = `${'前'.repeat(200)}修建步道${'后'.repeat(400)}。`;
    const [run] = of([text], [1, 200, 204]);
    expect(run?.text).toBe(`${'前'.repeat(80)}修建步道${'后'.repeat(236)}`);
    expect(run).toMatchObject({ cut: true, marks: [{ start: 80, end: 84 }] });
    // A passage near the beginning has all that is before it; a mark that is cut off is left out.
    const [early] = of([text], [1, 30, 34], [1, 500, 504]);
    expect(early?.text.startsWith('前')).toBe(true);
    expect(early?.text).toHaveLength(320);
    expect(early?.marks).toHaveLength(1);
    // The passage itself is whole.
    const [whole] = of([text], [1, 0, 500]);
    expect(whole).toMatchObject({ cut: true, marks: [{ start: 0, end: 500 }] });
    expect(whole?.text).toHaveLength(500);
    expect(of([`${'字'.repeat(319)}。`], [1, 0, 4])[0]).toMatchObject({ cut: false });
    expect(of(['没有'], [9, 0, 1])).toEqual([]);
  });
});

describe('words of degree of one matter', () => {
  it.each([
    ['必须修建步道', '鼓励修建步道', '必须 → 鼓励 weaker'],
    ['鼓励修建步道', '必须修建步道', '鼓励 → 必须 stronger'],
    ['必须修建步道', '修建步道', '必须 →  weaker'],
    ['修建步道', '鼓励修建步道', ' → 鼓励 weaker'],
    ['必须修建，鼓励管护', '鼓励修建，必须管护', null],
    ['必须修建，必须管护', '必须修建，鼓励管护', '必须 → 鼓励 weaker'],
    ['修建步道', '整修泵站', null],
  ])('%s, %s: %s', (first, second, expected) => {
    const found = degreeChange(first, second);
    expect(found && `${found.first} → ${found.second} ${found.change}`).toBe(expected);
  });

  it('and numbers are told under their labels, what is not there too', () => {
    expect(
      differences(
        {
          numbers: [
            { first: '3', second: '4' },
            { first: '5', second: '' },
          ],
          degrees: [{ first: '', second: '鼓励', change: 'weaker' }],
        },
        zh,
      ),
    ).toEqual([
      { label: '数字', words: '这边“3”，那边“4”；这边“5”，那边没有' },
      { label: '程度词', words: '这边没有，那边“鼓励”' },
    ]);
    expect(differences({ numbers: [], degrees: [] }, zh)).toEqual([]);
  });
});

/** A plan of tasks: the sections of the second level under one chapter. */
const tasks = (id: string, ...sections: readonly (readonly [title: string, text: string])[]): PlanText => {
  const plan = planText(id, [
    { id: 's1', number: '一、', title: '重点任务' },
    ...sections.map(([title, text], index) => ({
      id: `s1-${index + 1}`,
      number: `（${'一二三四五六'[index]}）`,
      title,
      clauses: [text],
    })),
  ]);
  const typed = plan.sections.map((section) => ({
    ...section,
    type: section.depth === 2 ? ('task' as const) : null,
  }));
  return {
    ...plan,
    sections: typed,
    sectionById: new Map([plan.section, ...typed].map((each) => [each.id, each])),
  };
};

describe('the words of a title in another plan', () => {
  const other = tasks(
    'b',
    ['养殖', '推广稻田养蟹技术，发放蟹苗。'],
    ['渔港', '扩建渔港，渔港夜间照明。'],
    ['航标', '渔港之外增设航标。'],
    ['补网', '渔港内设补网场。'],
    ['制冰', '渔港内设制冰厂。'],
    ['停泊', '渔港内分区停泊渔船，推广稻田养蟹技术。'],
  );
  it.each([
    ['推广稻田养蟹技术', '推广稻田养蟹技术', 2, 1],
    ['发展稻田养蟹技术', '稻田养蟹技术', 2, 6 / 8],
    ['稻田养蟹与蟹苗发放', '稻田养蟹', 2, 4 / 9],
    ['扩建渔港', '扩建渔港', 1, 1],
  ])('%s: %s', (title, words, count, share) => {
    const found = titleWords(title, other);
    if (share < 0.5) expect(found).toBeNull();
    else expect([found?.words, found?.clauses.length, found?.share]).toEqual([words, count, share]);
  });
  it('are none below four characters, and none that more than five clauses have', () => {
    expect(titleWords('分区管理', other)).toBeNull();
    const many = tasks(
      'c',
      ...['甲', '乙', '丙', '丁', '戊', '己'].map((name) => [name, '推广稻田养蟹技术。'] as const),
    );
    expect(titleWords('推广稻田养蟹技术', many)).toBeNull();
  });
});

describe('the verdict on a task', () => {
  const first = tasks(
    'a',
    ['扩建渔港泊位', '扩建渔港泊位并增设照明设施。'],
    ['救助渔船', '救助遇险渔船，配备救生艇。'],
    ['培训船员', '培训船员，发放证书。'],
  );
  const second = tasks('b', ['救助遇险渔船', '遇险渔船由救生艇救助。'], ['增殖放流', '放流鱼苗。']);
  const judged = (alignments: Alignment[], parallels: Parallel[] = []) =>
    judgedTasks({ first, second, alignments, parallels });

  it('sees the nearest section by its words', () => {
    const near = nearestSections(first, second);
    expect([...near].map(([id, { section }]) => [id, section])).toContainEqual(['s1-2', 's1-1']);
    expect(near.get('s1-2')?.likeness).toBeGreaterThan(near.get('s1-3')?.likeness ?? 1);
    // A sentence there says so much of the task that it is a part of it.
    expect(judged([])[1]).toMatchObject({
      verdict: 'partly',
      certainty: 'doubtful',
      counterparts: ['s1-1'],
    });
    expect(judged([])[2]).toMatchObject({ verdict: 'missing', certainty: null, counterparts: [] });
  });

  it('is doubtful where a sentence is a little like it, or only a section is', () => {
    const [little, short] = [
      tasks('c', ['渔港', '渔港夜间照明，来港渔船登记，救助电话公布。']),
      // A sentence of so few words is none.
      tasks('d', ['遇险渔船', '配救生艇。']),
    ];
    const of = (other: PlanText) => likeSentences(first, other).get('s1-2') ?? [];
    // Two of its pairs of characters, 渔船 and 救助, are those of the task: above a tenth, below a fifth.
    const [{ likeness } = { likeness: 0 }, ...rest] = of(little);
    expect([likeness > 0.1, likeness < 0.2, rest]).toEqual([true, true, []]);
    expect(of(short)).toEqual([]);
    for (const other of [little, short])
      expect(judgedTasks({ first, second: other, alignments: [], parallels: [] })[1]).toMatchObject({
        verdict: 'doubtful',
        certainty: 'doubtful',
        counterparts: ['s1-1'],
      });
  });

  it('is of a match of its own: other words, and the surest first', () => {
    // No sentence of the second section is like the task, so that nothing but words in common makes it a counterpart.
    const reasons = { ...match('', '').reasons, carried: 0.4 };
    const beside = (more: Partial<Alignment>) =>
      judged([match('s1-2', 's1-2', { score: 0.3, ...more }), match('s1-2', 's1-1')])[1];
    expect(beside({})).toMatchObject({
      verdict: 'reworded',
      counterparts: ['s1-1'],
      share: 0,
      around: null,
    });
    expect(beside({ reasons })?.counterparts).toEqual(['s1-1', 's1-2']);
    expect(beside({ reasons, score: 0.6 })?.counterparts).toEqual(['s1-2', 's1-1']);
    expect(judged([match('s1-2', 's1-2')])[1]).toMatchObject({
      verdict: 'partly',
      counterparts: ['s1-1', 's1-2'],
    });
    // A match that is none for sure leaves what a sentence says.
    const doubtful = match('s1-2', 's1-1', { score: 0.1 });
    expect(judged([doubtful])[1]).toMatchObject({ verdict: 'partly', certainty: 'doubtful' });
    const training = (title: number, kind = 1) => {
      const reasons = { ...match('', '').reasons, title, kind };
      return judged([match('s1-3', 's1-2', { score: 0.1, reasons })])[2];
    };
    expect(training(0.24)).toMatchObject({
      verdict: 'doubtful',
      certainty: 'doubtful',
      counterparts: ['s1-2'],
    });
    // Of the same title it is a part at least, unless the one is a goal or they are of other subjects.
    expect(training(0.25)).toMatchObject({ verdict: 'partly', certainty: 'doubtful' });
    expect(training(0.5, 0.5)).toMatchObject({ verdict: 'doubtful', certainty: 'doubtful' });
  });

  it('is of a part where only words in common make the match, and of the whole where a person confirmed it', () => {
    const reasons = { ...match('', '').reasons, carried: 0.4, title: 0.14 };
    expect(judged([match('s1-2', 's1-1', { reasons })])[1]?.verdict).toBe('partly');
    const text = first.clauseById.get('s1-2-p1')?.text ?? '';
    const titled = match('s1-2', 's1-1', { reasons: { ...reasons, title: 0.15 } });
    const verdict = (share: number) =>
      judged([titled], [passage('a/s1-2-p1', 'b/s1-1-p1', [0, Math.ceil(text.length * share)])])[1]?.verdict;
    expect(verdict(0.2)).toBe('reworded');
    // One sentence of many is a part.
    expect(verdict(0.1)).toBe('partly');
    expect(judged([match('s1-2', 's1-1', { reasons, status: 'confirmed' })])[1]?.verdict).toBe('reworded');
  });

  it('is of the share of its text that is carried: as the same from four fifths, as a whole from a half', () => {
    const carried = (end: number, more: Partial<Parallel> = {}) => [
      { ...passage('a/s1-1-p1', 'b/s1-2-p1', [0, end]), ...more },
    ];
    const text = first.clauseById.get('s1-1-p1')?.text ?? '';
    expect(text).toHaveLength(14);
    const verdict = (end: number, more: Partial<Parallel> = {}) => judged([], carried(end, more))[0]?.verdict;
    expect([6, 7, 11, 12].map((end) => verdict(end))).toEqual(['partly', 'reworded', 'reworded', 'same']);
    const numbers = [{ a: '3', b: '4' }] as unknown as Parallel['numbers'];
    expect(verdict(12, { numbers })).toBe('numbers');
    // Set wordings say nothing.
    expect(verdict(12, { formula: true })).toBe('missing');
  });

  it('tells what the second plan has alone', () => {
    const only = (alignments: Alignment[], parallels: Parallel[] = []) =>
      onlyInSecond({ first, second, alignments, parallels }).map(({ section }) => section.id);
    expect(only([])).toEqual(['s1-1', 's1-2']);
    expect(only([match('s1-2', 's1-1')])).toEqual(['s1-2']);
    expect(only([match('s1-2', 's1-1', { score: 0.1 })])).toEqual(['s1-1', 's1-2']);
    expect(only([], [passage('a/s1-1-p1', 'b/s1-2-p1', [0, 4])])).toEqual(['s1-1']);
    expect(only([], [{ ...passage('a/s1-1-p1', 'b/s1-2-p1', [0, 4]), formula: true }])).toEqual([
      's1-1',
      's1-2',
    ]);
  });
});
