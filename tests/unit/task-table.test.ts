/** What other plans have of the tasks of one. */
import { describe, expect, it } from 'vitest';
import { sentenceBounds } from '../../src/clauses/sentence-bounds.ts';
import { type TaskTableModel, verdictCounts } from '../../src/compare/tasks/table-model.ts';
import { taskCertainty } from '../../src/compare/tasks/task-certainty.ts';
import { taskList } from '../../src/compare/tasks/task-list.ts';
import { corpusTable, plansWithTasks } from '../../src/compare/tasks/tasks.ts';
import { titleWords } from '../../src/compare/tasks/title-words.ts';
import { linksBelow } from '../../src/i18n/page-links.ts';
import { speech } from '../../src/i18n/speech.ts';
import { zh } from '../../src/i18n/zh.ts';
import { cellWords } from '../support/listed.ts';
import { siteCorpus } from '../support/site-corpus.ts';
import { cellLines, rowLine } from '../support/task-rows.ts';

const FORESTS =
  '组织乡镇护林队伍逐片巡查天然林地块，对病虫害多发林带开展无人机监测，及时清理枯死林木并补植乡土树种。';
const WELLS = '每年新打机井{}眼，优先安排缺水的山前村屯，配套铺设输水管道，建成后移交村集体管护使用。';
const SCHOOLS = '{}公办幼儿园延长放园时间，为双职工家庭提供晚间照看服务，所需经费由县级财政列入年度预算。';
const ROADS = '拓宽连接行政村的县乡公路，改造年久失修的桥梁涵洞，沿线增设公交停靠点和候车亭，方便村民出行。';

const corpus = siteCorpus({
  upper: [
    '云泽市农村发展“十四五”规划',
    '一、重点任务',
    '（一）加强天然林保护',
    FORESTS,
    '（二）解决村屯饮水',
    WELLS.replace('{}', '60'),
    '（三）延长放园时间',
    SCHOOLS.replace('{}', '确保'),
    '（四）改造乡村公路',
    `${ROADS}推广沥青路面再生利用，禁止超载车辆驶入，夜间安排专人值守道口，每季度公布养护台账，接受群众监督。`,
    '（五）建设蚕桑种质资源圃',
    '收集保存地方桑树品种，登记造册，定期轮换繁育。',
    '（六）举办龙舟比赛',
    '端午节期间在湖滨水域举办龙舟比赛，邀请邻县队伍参加。',
    '（七）推广太阳能烘干房',
    '在产茶乡镇推广太阳能烘干房，替代燃煤土灶，由茶叶合作社统一管护。',
  ],
  lower: [
    '青岚区农村发展“十四五”规划',
    '一、重点任务',
    '（一）加强天然林保护',
    FORESTS,
    '（二）解决村屯饮水',
    WELLS.replace('{}', '45'),
    '（三）延长放园时间',
    SCHOOLS.replace('{}', '鼓励'),
    '（四）更新旅游标识',
    `制作双语导览图，培训讲解员。${ROADS}`,
    '（五）开设老年大学课堂',
    '每个街道开设书法、合唱课程，聘请退休教师授课，学员凭身份证免费报名，依托蚕桑种质资源圃办体验课。',
    '（六）整治村庄环境',
    '清理沟渠淤泥，修补破损路灯。产茶村庄的燃煤土灶改用太阳能烘干房，由合作社管护。粉刷临街墙面。',
  ],
});
const [upper, lower] = corpus.plans;
if (!upper || !lower) throw new Error('two plans are compared');
const table: TaskTableModel = corpusTable(corpus, upper, [lower]);
const cellOf = (name: string) => table.rows.find(({ place }) => place.name.includes(name))?.cells[0];

describe('a task of one plan in another', () => {
  it.each([
    ['天然林', 'same'],
    ['饮水', 'numbers'],
    ['放园', 'weaker'],
    ['公路', 'partly'],
    ['种质资源圃', 'doubtful'],
    ['龙舟', 'missing'],
    ['烘干房', 'partly'],
  ])('%s: %s', (name, verdict) => expect(cellOf(name)?.verdict).toBe(verdict));

  it('is shown by the words there, the numbers and words of degree that differ, and the place', () => {
    expect(cellOf('饮水')).toMatchObject({
      places: [{ name: '（二）解决村屯饮水', locus: '一、（二）' }],
      numbers: [{ first: '60', second: '45' }],
    });
    expect(cellOf('饮水')?.words[0]?.text).toContain('新打机井45眼');
    expect(cellOf('放园')?.degrees).toEqual([{ first: '确保', second: '鼓励', change: 'weaker' }]);
    // The row begins with what both have, marked on either side.
    const own = table.rows.find(({ place }) => place.name.includes('公路'))?.words ?? [];
    expect(own.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))).toEqual(
      cellOf('公路')?.words.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    );
    // Of a longer text the sentences that correspond, and no others.
    expect(
      cellOf('公路')
        ?.words.map(({ text }) => text)
        .join(),
    ).not.toContain('讲解员');
  });

  it('that one sentence of another section has is shown by that sentence', () => {
    expect(cellOf('烘干房')).toMatchObject({ places: [{ name: '（六）整治村庄环境' }], share: 0 });
    expect(cellOf('烘干房')?.words[0]?.text).toMatch(/^产茶村庄的燃煤土灶/);
  });

  it('that is not found says where the words of its title are', () => {
    expect(cellOf('种质资源圃')?.near.title).toMatchObject({ words: '蚕桑种质资源圃' });
    expect(cellOf('龙舟')).toMatchObject({ places: [], words: [], near: { title: null } });
  });

  it('is counted by its verdicts; what only the other plan has follows', () => {
    expect(verdictCounts(table)).toMatchObject({ same: 1, numbers: 1, missing: 1 });
    expect(table.rest.map(({ place }) => place.name)).toEqual([
      '（五）开设老年大学课堂',
      '（六）整治村庄环境',
    ]);
    expect(plansWithTasks(corpus).map(({ id }) => id)).toEqual(['upper', 'lower']);
  });
});

/** Share of a text that a passage has without the stop at its end, and without `less` characters more, in hundredths. */
const shareOf = (text: string, less = 0) => Math.round((100 * (text.length - 1 - less)) / text.length);
const [UPPER, LOWER] = ['云泽市农村发展“十四五”规划', '青岚区农村发展“十四五”规划'];
const [WELLS_60, WELLS_45] = [WELLS.replace('{}', '60'), WELLS.replace('{}', '45')];
const [MUST, MAY] = [SCHOOLS.replace('{}', '确保'), SCHOOLS.replace('{}', '鼓励')];
const marked = (text: string, from = 0) =>
  `${text.slice(0, from)}【${text.slice(from, -1)}】${text.slice(-1)}`;
const clause = (id: string) => upper.clauseById.get(id)?.text ?? '';
const course = lower.clauseById.get('s1-5-p1')?.text ?? '';
const village = lower.clauseById.get('s1-6-p1')?.text ?? '';
/** The sentence that is most like the task, and what follows it. */
const likest = village.slice(village.indexOf('产茶'));

it('a row says all of its task, and a cell all that the other plan has', () => {
  expect(table.rows.map(rowLine)).toEqual(
    [
      ['（一）加强天然林保护', marked(FORESTS)],
      ['（二）解决村屯饮水', marked(WELLS_60)],
      ['（三）延长放园时间', marked(MUST, 2)],
      ['（四）改造乡村公路', `${marked(ROADS)}……`],
      ['（五）建设蚕桑种质资源圃', clause('s1-5-p1')],
      ['（六）举办龙舟比赛', clause('s1-6-p1')],
      ['（七）推广太阳能烘干房', clause('s1-7-p1')],
    ].map(([name = '', text], index) =>
      [
        `upper`,
        `${name}→s1-${index + 1}`,
        `一、${name.slice(0, 3)}`,
        '一、重点任务',
        'task',
        text,
        `s1-${index + 1}-p1`,
      ].join(' | '),
    ),
  );
  expect(table.rest.map(rowLine)).toEqual([
    `lower | （五）开设老年大学课堂→s1-5 | 一、（五） | 一、重点任务 | task | ${course} | s1-5-p1`,
    `lower | （六）整治村庄环境→s1-6 | 一、（六） | 一、重点任务 | task | ${village} | s1-6-p1`,
  ]);
  expect(table.rest[0]?.cells).toEqual([]);
  expect(table.rows.map(({ cells }) => cells.map(cellLines))).toEqual([
    [[`same, carried, ${shareOf(FORESTS)} %`, '（一）加强天然林保护→s1-1', marked(FORESTS)]],
    [[`numbers, carried, ${shareOf(WELLS_60)} %`, '（二）解决村屯饮水→s1-2', marked(WELLS_45), '60 → 45']],
    [
      [
        `weaker, carried, ${shareOf(MUST, 2)} %`,
        '（三）延长放园时间→s1-3',
        marked(MAY, 2),
        '确保 → 鼓励',
        'weaker',
      ],
    ],
    [
      [
        `partly, carried, ${Math.round((100 * (ROADS.length - 1)) / clause('s1-4-p1').length)} %`,
        '（四）更新旅游标识→s1-4',
        `……${marked(ROADS)}`,
      ],
    ],
    [
      [
        'doubtful, doubtful, 0 %',
        '（五）开设老年大学课堂→s1-5',
        course,
        '“蚕桑种质资源圃” in 一、（五）第1段→s1-5-p1',
      ],
    ],
    [['missing, no match, 0 %']],
    [['partly, doubtful, 0 %', '（六）整治村庄环境→s1-6', likest]],
  ]);
  const [mark] = table.rows[1]?.cells[0]?.words[0]?.marks ?? [];
  expect(mark).toMatchObject({
    other: WELLS_60.slice(0, -1),
    title: '一、（二）第1段',
    colour: upper.colour,
  });
  expect([table.plan, ...table.columns].map(({ id, data, cited }) => [id, data.title, cited.title])).toEqual([
    ['upper', UPPER, UPPER],
    ['lower', LOWER, LOWER],
  ]);
  expect(verdictCounts(table)).toEqual({
    same: 1,
    numbers: 1,
    weaker: 1,
    stronger: 0,
    reworded: 0,
    partly: 2,
    doubtful: 1,
    missing: 1,
  });
});

it('is taken with a column for each plan in documents, and for each thing a cell says in spreadsheets', () => {
  const {
    name,
    table: data,
    rich,
    places,
  } = taskList(table, {
    speech: speech('zh', zh, linksBelow('')),
    style: 'gbt-2025',
    accessed: '2026-11-29',
    absolute: (address) => `https://example.org${address}`,
  });
  const link = (plan: string, words: string, id: string) =>
    `${words}（一、${words.slice(0, 3)}）→https://example.org/plans/${plan}/#${id}`;
  const url = (plan: string, id: string) => `https://example.org/plans/${plan}/#${id}`;
  const title = '任务对照表：upper与lower';
  const references = [
    `${UPPER}[EB/OL]. [2026-11-29]. https://example.org/plans/upper/.`,
    `${LOWER}[EB/OL]. [2026-11-29]. https://example.org/plans/lower/.`,
  ];
  expect([name, data.title, rich?.title]).toEqual(['tasks-upper-lower', title, title]);
  expect(data.columns.map((column) => column.name)).toEqual([
    '任务、举措',
    '原文',
    '所在标题',
    'lower：判定',
    'lower：位置',
    'lower：文字',
    'lower：数字',
    '链接',
  ]);
  const NEAR = '标题里的“蚕桑种质资源圃”见 ';
  const NAMES = [
    '（一）加强天然林保护',
    '（二）解决村屯饮水',
    '（三）延长放园时间',
    '（四）改造乡村公路',
    '（五）建设蚕桑种质资源圃',
    '（六）举办龙舟比赛',
    '（七）推广太阳能烘干房',
  ];
  const told = [
    ['相同', link('lower', NAMES[0] ?? '', 's1-1'), FORESTS, '－'],
    ['数字不同', link('lower', NAMES[1] ?? '', 's1-2'), WELLS_45, '数字：这边“60”，那边“45”'],
    ['弱了', link('lower', NAMES[2] ?? '', 's1-3'), MAY, '程度词：这边“确保”，那边“鼓励”'],
    ['只部分有', link('lower', '（四）更新旅游标识', 's1-4'), `……${ROADS}`, '－'],
    ['存疑', link('lower', '（五）开设老年大学课堂', 's1-5'), course, `${NEAR}一、（五）第1段`],
    ['未见', '', '－', '－'],
    ['只部分有', link('lower', '（六）整治村庄环境', 's1-6'), likest, '－'],
  ];
  expect(data.rows.map((cells) => cells.map(cellWords).join(' | '))).toEqual([
    ...told.map((cells, index) =>
      [
        link('upper', NAMES[index] ?? '', `s1-${index + 1}`),
        clause(`s1-${index + 1}-p1`),
        '一、重点任务',
        ...cells,
        url('upper', `s1-${index + 1}`),
      ].join(' | '),
    ),
    [
      '－ | － | 一、重点任务 | 只有lower有',
      link('lower', '（五）开设老年大学课堂', 's1-5'),
      course,
      '－',
      url('lower', 's1-5'),
    ].join(' | '),
    [
      '－ | － | 一、重点任务 | 只有lower有',
      link('lower', '（六）整治村庄环境', 's1-6'),
      village,
      '－',
      url('lower', 's1-6'),
    ].join(' | '),
  ]);
  expect(data.sources).toEqual({ heading: '资料来源', references });
  expect(rich?.notes).toEqual(['资料来源', ...references]);
  expect(rich?.columns).toEqual([
    { name: 'upper：任务、举措', width: 50 },
    { name: 'lower', width: 50 },
  ]);
  /** Pieces one after another, as they are read. */
  const read = (pieces: readonly { words: string; url?: string }[]) =>
    pieces.map(({ words, url: to }) => (to ? `${words}→${to}` : words)).join('');
  expect(rich?.rows.map((cells) => cells.map(read))).toEqual([
    ...told.map(([verdict, place, words, changes = ''], index) => {
      const near = changes.startsWith(NEAR) ? `\n${NEAR}一、（五）第1段→${url('lower', 's1-5-p1')}` : '';
      return [
        `${link('upper', NAMES[index] ?? '', `s1-${index + 1}`)}\n${index === 3 ? `${ROADS}……` : clause(`s1-${index + 1}-p1`)}`,
        [
          verdict,
          place && `\n${place}`,
          words === '－' ? '' : `\n${words}`,
          near || (changes === '－' ? '' : `\n${changes}`),
        ].join(''),
      ];
    }),
    ['', `只有lower有\n${link('lower', '（五）开设老年大学课堂', 's1-5')}\n${course}`],
    ['', `只有lower有\n${link('lower', '（六）整治村庄环境', 's1-6')}\n${village}`],
  ]);
  expect(places.map(({ plan, clause: id }) => `${plan} ${id}`)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((section) => `upper s1-${section}-p1`),
    'lower s1-5-p1',
    'lower s1-6-p1',
  ]);
});

it('words of a title are whole words, and of a few clauses only', () => {
  expect(titleWords('推进蚕桑种质资源圃试验', lower)?.words).toBe('蚕桑种质资源圃');
  expect(titleWords('举办龙舟比赛', lower)).toBeNull();
});

describe('the counterpart of a task', () => {
  const match = (score: number, words: number, depth: number, title = 0) => ({
    a: 's1',
    b: 's2',
    score,
    reasons: { words, title, themes: 1, carried: 0, depth, place: 1, size: 1, kind: 1, lead: 1, parts: 1 },
    status: 'suggested' as const,
    note: null,
  });
  it.each([
    ['alike', match(0.24, 0.15, 0.5, 0.2), 'task'],
    ['doubtful', match(0.18, 0.15, 0.5), 'task'],
    ['doubtful', match(0.3, 0.15, 1), 'goal'],
    ['doubtful', match(0.3, 0.15, 1), 'context'],
    ['alike', match(0.25, 0.07, 1, 0.4), 'measure'],
  ] as const)('is %s', (certainty, each, type) => expect(taskCertainty(each, { type })).toBe(certainty));
});

it('sentences around a stretch end where they are printed to end', () => {
  const text = '第一句。第二句，后半；第三句';
  const around = (start: number, end: number) => text.slice(...sentenceBounds(text, start, end));
  expect(around(5, 6)).toBe('第二句，后半；');
  expect(around(0, 2)).toBe('第一句。');
  expect(around(4, 11)).toBe('第二句，后半；');
  expect(around(12, 13)).toBe('第三句');
});
