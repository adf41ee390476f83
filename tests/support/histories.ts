/** Random plans with headings, paragraphs and tables, and the edits that people make to them. All words are invented. */
import fc from 'fast-check';

interface Paragraph {
  kind: 'paragraph';
  text: string;
}
interface Table {
  kind: 'table';
  rows: string[][];
}
interface Part {
  kind: 'part';
  title: string;
  blocks: (Paragraph | Table)[];
}
interface Chapter {
  kind: 'chapter';
  title: string;
  blocks: (Paragraph | Table)[];
  parts: Part[];
}
/** A plan as its editor sees it; numbers of headings come from their places. */
export type Document = Chapter[];

/** Something that can be deleted or moved, in the list that it is in. */
interface Unit {
  list: unknown[];
  index: number;
  kind: 'chapter' | 'part' | 'block' | 'row';
}

const DIGITS = [...'一二三四五六七八九十'];
/** Words that differ little, so that texts are like their neighbours, and some that are the same. */
const sentence = fc.oneof(
  fc
    .tuple(fc.constantFrom('甲', '乙'), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([type, count, sum]) => `到2030年，${type}类重点实验室达到${count}0家，经费投入达到${sum}亿元。`),
  fc.constantFrom(
    '各有关单位抓好落实。',
    '支持企业建设中试基地，向社会开放仪器设备。',
    '支持高校建设中试基地，向社会开放仪器设备。',
    '完善河湖巡查制度，每季度公布一次水质。',
    '新建社区食堂，优先服务高龄老人。',
  ),
);
const title = fc.constantFrom('总体要求', '加强领导', '加强监督', '水利建设', '水利管护', '养老服务');
const paragraph = sentence.map((text): Paragraph => ({ kind: 'paragraph', text }));
const row = fc
  .tuple(
    fc.constantFrom('实验室数量', '实验室面积', '食堂数量', '水质达标率'),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([name, value]) => [name, '个', String(value), String(value + 1)]);
const table = fc.array(row, { minLength: 2, maxLength: 5 }).map((rows): Table => ({ kind: 'table', rows }));
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table });
const part = fc.record<Part>({
  kind: fc.constant('part'),
  title,
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
});
const chapter = fc.record<Chapter>({
  kind: fc.constant('chapter'),
  title,
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
  parts: fc.array(part, { maxLength: 3 }),
});
export const document = fc.array(chapter, { minLength: 1, maxLength: 3 });

/** The lines of a plan. */
export function linesOf(plan: Document): string[] {
  const linesOfBlock = (each: Paragraph | Table) =>
    each.kind === 'paragraph'
      ? [each.text]
      : [
          '表1 主要指标',
          ['指标', '单位', '2025年', '2030年'].join('\t'),
          ...each.rows.map((cells) => cells.join('\t')),
        ];
  return plan.flatMap((each, at) => [
    `${DIGITS[at % 10]}、${each.title}`,
    ...each.blocks.flatMap(linesOfBlock),
    ...each.parts.flatMap((below, place) => [
      `（${DIGITS[place % 10]}）${below.title}`,
      ...below.blocks.flatMap(linesOfBlock),
    ]),
  ]);
}

/** An edit: what is done, and where, as shares of what there is. */
export type Edit = (plan: Document, cut: unknown[]) => void;

const share = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

function listsOf(plan: Document): { kind: Unit['kind']; list: unknown[] }[] {
  const blocksOf = (blocks: (Paragraph | Table)[]) => [
    { kind: 'block' as const, list: blocks },
    ...blocks.flatMap((each) => (each.kind === 'table' ? [{ kind: 'row' as const, list: each.rows }] : [])),
  ];
  return [
    { kind: 'chapter', list: plan },
    ...plan.flatMap((each) => [
      { kind: 'part' as const, list: each.parts },
      ...blocksOf(each.blocks),
      ...each.parts.flatMap((below) => blocksOf(below.blocks)),
    ]),
  ];
}

const unitsOf = (plan: Document): Unit[] =>
  listsOf(plan).flatMap(({ kind, list }) => list.map((_, index) => ({ kind, list, index })));

/** Takes a unit out, unless it is the last chapter or the last row. */
function take(plan: Document, at: number): Unit | undefined {
  const unit = pick(unitsOf(plan), at);
  const isLast = unit && unit.list.length === 1 && (unit.kind === 'chapter' || unit.kind === 'row');
  return isLast ? undefined : unit;
}

const remove = share.map(
  (at): Edit =>
    (plan, cut) => {
      const unit = take(plan, at);
      if (unit) cut.push({ kind: unit.kind, what: unit.list.splice(unit.index, 1)[0], index: unit.index });
    },
);
/** Puts back what was deleted last, at a list of its kind. */
const restore = share.map(
  (at): Edit =>
    (plan, cut) => {
      const last = cut.pop() as { kind: Unit['kind']; what: unknown; index: number } | undefined;
      const into =
        last &&
        pick(
          listsOf(plan).filter(({ kind }) => kind === last.kind),
          at,
        );
      if (last && into) into.list.splice(last.index, 0, last.what);
    },
);
const move = fc.tuple(share, share).map(
  ([at, to]): Edit =>
    (plan) => {
      const unit = take(plan, at);
      if (!unit) return;
      const [what] = unit.list.splice(unit.index, 1);
      const into = pick(
        listsOf(plan).filter(({ kind }) => kind === unit.kind),
        to,
      );
      (into?.list ?? unit.list).splice(Math.floor(to * 3), 0, what);
    },
);
const insert = fc.tuple(share, block, row, part, chapter).map(
  ([at, ...news]): Edit =>
    (plan) => {
      const unit = pick(unitsOf(plan), at);
      const [aBlock, aRow, aPart, aChapter] = structuredClone(news);
      const given = { block: aBlock, row: aRow, part: aPart, chapter: aChapter };
      unit?.list.splice(unit.index, 0, given[unit.kind]);
    },
);
const paragraphsOf = (plan: Document) =>
  unitsOf(plan).filter(
    ({ kind, list, index }) => kind === 'block' && (list[index] as Paragraph | Table).kind === 'paragraph',
  );
const split = fc.tuple(share, share).map(
  ([at, inside]): Edit =>
    (plan) => {
      const unit = pick(paragraphsOf(plan), at);
      if (!unit) return;
      const { text } = unit.list[unit.index] as Paragraph;
      const middle = 1 + Math.floor(inside * (text.length - 1));
      const halves = [text.slice(0, middle), text.slice(middle)].filter((half) => half !== '');
      unit.list.splice(
        unit.index,
        1,
        ...halves.map((half): Paragraph => ({ kind: 'paragraph', text: `${half}。` })),
      );
    },
);
const merge = share.map(
  (at): Edit =>
    (plan) => {
      const unit = pick(paragraphsOf(plan), at);
      const next = unit && (unit.list[unit.index + 1] as Paragraph | Table | undefined);
      if (!unit || next?.kind !== 'paragraph') return;
      const { text } = unit.list[unit.index] as Paragraph;
      unit.list.splice(unit.index, 2, { kind: 'paragraph', text: text + next.text } satisfies Paragraph);
    },
);
const rename = fc.tuple(share, title).map(
  ([at, words]): Edit =>
    (plan) => {
      const heading = pick(
        plan.flatMap((each) => [each, ...each.parts]),
        at,
      );
      if (heading) heading.title = words;
    },
);
/** A few characters of a paragraph or a value of a row. */
const correct = fc.tuple(share, fc.constantFrom('3', '7', '9')).map(
  ([at, digit]): Edit =>
    (plan) => {
      const unit = pick(
        unitsOf(plan).filter(({ kind }) => kind === 'block' || kind === 'row'),
        at,
      );
      const what = unit?.list[unit.index] as string[] | Paragraph | Table | undefined;
      if (Array.isArray(what)) what[2] = digit;
      else if (what?.kind === 'paragraph') what.text = what.text.replace(/[0-9](?=[0亿]|次)|一/u, digit);
    },
);

export const edit = fc.oneof(remove, restore, move, insert, split, merge, rename, correct);
