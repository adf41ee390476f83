/** How the text of a PDF file is set: columns, headings by their letters, notes at the foot, contents, frames of web pages. */
import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/pipeline/readers/pdf/body.ts';
import { flowsOf } from '../../src/pipeline/readers/pdf/columns.ts';
import { contentsOf, endsEntry } from '../../src/pipeline/readers/pdf/contents.ts';
import { withoutFrames } from '../../src/pipeline/readers/pdf/frames.ts';
import { headingLevels } from '../../src/pipeline/readers/pdf/headings.ts';
import type { Look } from '../../src/pipeline/readers/pdf/ink.ts';
import { lineText } from '../../src/pipeline/readers/pdf/line-text.ts';
import { notesAtFoot } from '../../src/pipeline/readers/pdf/notes-at-foot.ts';
import type { Item } from '../../src/pipeline/readers/pdf/page-items.ts';
import type { Paragraph } from '../../src/pipeline/readers/pdf/paragraphs.ts';
import { printLines } from '../../src/pipeline/readers/pdf/print-lines.ts';
import { isUnreadable } from '../../src/pipeline/readers/pdf/unreadable.ts';
import { glyphsAt, itemAt, tableOf } from '../support/printed-ink.ts';

const BODY: Body = {
  size: 10,
  bold: false,
  pitches: new Map(),
  indents: true,
  spaced: false,
  edgesOf: () => ({ left: 0, right: 300 }),
};
const LINE = '整修步道补种乔木清淤疏浚';

describe('columns of text', () => {
  /** Flows of lines, each by its text in the columns. */
  const flows = (lines: readonly (readonly string[])[], gap = 20, before: number | null = null) => {
    const width = 10 * LINE.length + gap;
    const glyphs = lines.flatMap((words, index) =>
      words.flatMap((text, column) => glyphsAt(column * width, 100 + 15 * index, text)),
    );
    const found = flowsOf(printLines(glyphs), before);
    return {
      flows: found.lines.map(({ flow }) => flow).join(''),
      texts: found.lines.map(({ line }) => lineText(line.glyphs)),
      gutter: found.gutter,
    };
  };
  const two = (count: number) =>
    Array.from({ length: count }, (_, at) => [`${LINE.slice(1)}${at}左`, `${LINE.slice(1)}${at}右`]);
  it('are read one after the other', () => {
    const { texts, flows: numbers } = flows(two(5));
    expect(numbers).toBe('1111122222');
    expect(texts.map((text) => text.at(-1)).join('')).toBe('左左左左左右右右右右');
  });
  it('are five lines long and set an em apart', () => {
    expect(flows(two(4)).flows).toBe('0000');
    expect(flows(two(5), 18).flows).toBe('1111122222');
    expect(flows(two(5), 12).flows).toBe('00000');
  });
  it('have text across above and below them', () => {
    const across = [LINE.repeat(2)];
    const { flows: numbers, gutter } = flows([across, ...two(5), across, across]);
    expect(numbers).toBe('0111112222200');
    expect(gutter).toBeNull();
    expect(flows([across, ...two(5)]).gutter).toBeGreaterThan(120);
  });
  it('are none where their lines are short, as cells are', () => {
    expect(flows(Array.from({ length: 6 }, () => ['甲县', '三条'])).flows).toBe('000000');
    expect(
      flows(Array.from({ length: 6 }, (_, at) => (at === 0 ? [LINE, LINE] : ['甲县', '三条']))).flows,
    ).toBe('000000');
  });
  it('go on on the next page with fewer lines', () => {
    const rest = flows([...two(2), [LINE.repeat(2)]], 20, 130);
    expect(rest.flows).toBe('11220');
    expect(flows([[LINE], [LINE.repeat(2)]], 20, 130).flows).toBe('00');
    expect(flows([[LINE.repeat(2)], ...two(2)], 20, 130).flows).toBe('000');
  });
});

describe('headings by their letters', () => {
  const look = (font: string, bold = false): Look => ({ font, bold });
  const [SONG, HEI, KAI] = [look('FZSong'), look('FZHei'), look('FZKai')];
  /** Levels of paragraphs, each by its words, letters and size; 0 for text. */
  const levels = (...paragraphs: readonly (readonly [text: string, look: Look, size?: number])[]) => {
    const made = paragraphs.map(
      ([text, own, size = 10]): Paragraph => ({
        lines: [itemAt(0, 0, text, { look: own, size })],
        text,
        centred: false,
      }),
    );
    const found = headingLevels(made, BODY);
    return made.map((paragraph) => found.get(paragraph) ?? 0).join('');
  };
  const TEXT = ['整修步道，补种乔木，清淤疏浚，加固堤防，更换灯具。', SONG] as const;
  it('are in other letters than most of the text', () => {
    expect(levels(['步道', HEI], TEXT, ['乔木', HEI], TEXT)).toBe('1010');
    expect(levels(['步道', HEI], TEXT, TEXT)).toBe('000');
    expect(levels(['步道', look('FZSong', true)], TEXT, ['乔木', look('FZSong', true)], TEXT)).toBe('1010');
    expect(levels(['步道', look('FZSong-Bold')], TEXT, ['乔木', look('FZSong')])).toBe('000');
    // Of larger letters one is enough: it is a title.
    expect(levels(['步道', SONG, 12], TEXT, TEXT)).toBe('100');
    expect(levels(['步道', SONG, 11], TEXT, TEXT)).toBe('000');
    expect(levels(['步道', HEI, 8.5], TEXT, ['乔木', HEI, 8.5], TEXT)).toBe('0000');
  });
  it('rank by size, by what stands directly above what, and by the font', () => {
    expect(
      levels(['规划', SONG, 20], ['步道', HEI], ['长度', KAI], TEXT, ['乔木', HEI], ['树种', KAI], TEXT),
    ).toBe('1230230');
    expect(levels(['步道', KAI], ['长度', HEI], TEXT, ['乔木', KAI], ['树种', HEI], TEXT)).toBe('120120');
    expect(levels(['步道', KAI], TEXT, ['长度', HEI], TEXT, ['乔木', KAI], TEXT, ['树种', HEI], TEXT)).toBe(
      '20102010',
    );
    expect(
      levels(
        ...['一', '二', '三'].flatMap((words) => [[words, SONG, 13], TEXT, [words, SONG, 12], TEXT] as const),
      ),
    ).toBe('102010201020');
  });
  it('are short and no clauses', () => {
    const long = '步'.repeat(61);
    expect(levels(['步道', HEI], TEXT, ['乔木', HEI], TEXT, [long, HEI], TEXT, ['树种', HEI], TEXT)).toBe(
      '10100010',
    );
    expect(levels(['步道', HEI], TEXT, [long, HEI], TEXT, [`${long}。`, HEI], TEXT, TEXT, TEXT, TEXT)).toBe(
      '000000000',
    );
    for (const end of '；，、') expect(levels(['步道', HEI], [`乔木${end}`, HEI], TEXT, TEXT)).toBe('0000');
    expect(levels(['步道', HEI], ['乔木。树种。', HEI], TEXT, TEXT)).toBe('0000');
    expect(levels(['步道。', HEI], ['乔木。', HEI], TEXT, TEXT)).toBe('1100');
  });
  it('are in one kind of letters', () => {
    const mixed = itemAt(0, 0, '步道', { look: HEI });
    mixed.line.glyphs.push(...glyphsAt(20, 0, '乔木', { look: SONG }));
    const made = [
      mixed,
      itemAt(0, 0, '步道', { look: HEI }),
      itemAt(0, 0, '乔木12', { look: HEI }),
      itemAt(0, 0, TEXT[0], { look: SONG }),
    ].map((item): Paragraph => ({ lines: [item], text: lineText(item.line.glyphs), centred: false }));
    expect(made.map((each) => headingLevels(made, BODY).get(each) ?? 0)).toEqual([0, 1, 1, 0]);
  });
});

describe('notes at the foot', () => {
  const notes = (
    lines: readonly (readonly [y: number, text: string, size?: number])[],
    rule?: readonly [at: number, from: number, to: number],
  ) => {
    const items = lines.map(([y, text, size = 10]) => itemAt(0, y, text, { size }));
    const rules = rule ? [{ across: true, at: rule[0], from: rule[1], to: rule[2] }] : [];
    return notesAtFoot(items, rules, BODY, 1000).map(({ line }) => lineText(line.glyphs));
  };
  const TEXT = [500, LINE] as const;
  it('are small lines below a rule or with a mark', () => {
    expect(notes([TEXT, [900, '换灯。', 9]], [880, 0, 100])).toEqual(['换灯。']);
    expect(notes([TEXT, [900, '换灯。', 9]])).toEqual([]);
    expect(notes([TEXT, [900, '①换灯。', 9], [912, '修塔。', 9]])).toEqual(['①换灯。', '修塔。']);
    // A line of a table above them may be small, too; more are text.
    expect(notes([TEXT, [900, '合计', 9], [912, '①换灯。', 9]])).toEqual(['①换灯。']);
    expect(notes([TEXT, [888, '甲', 9], [900, '乙', 9], [912, '①换灯。', 9]])).toEqual([]);
  });
  it('are smaller than the text, in the lower part of the page, and not all of it', () => {
    const rule = [880, 0, 100] as const;
    expect(notes([TEXT, [900, '换灯。', 9.2]], rule)).toHaveLength(1);
    expect(notes([TEXT, [900, '换灯。', 9.3]], rule)).toEqual([]);
    expect(
      notes([
        [300, LINE],
        [410, '①换灯。', 9],
      ]),
    ).toHaveLength(1);
    expect(
      notes([
        [300, LINE],
        [405, '①换灯。', 9],
      ]),
    ).toEqual([]);
    expect(notes([[900, '①换灯。', 9]])).toEqual([]);
  });
  it('have a rule at the left edge, three quarters as wide as the text at most', () => {
    const below = (...rule: [number, number, number]) => notes([TEXT, [900, '换灯。', 9]], rule).length;
    expect([below(880, 0, 225), below(880, 0, 226)]).toEqual([1, 0]);
    expect([below(880, 20, 100), below(880, 21, 100)]).toEqual([1, 0]);
    expect([below(499, 0, 100), below(498, 0, 100), below(902, 0, 100)]).toEqual([1, 0, 0]);
  });
});

describe('the list of contents', () => {
  const entries = (...lines: (string | [text: string, x: number, number: string])[]) => {
    const items = lines.map((each, index) => {
      if (typeof each === 'string') return itemAt(0, 20 * index, each);
      const item = itemAt(0, 20 * index, each[0]);
      item.line.glyphs.push(...glyphsAt(each[1], 20 * index, each[2]));
      return { ...item, line: { ...item.line, right: each[1] + 5 * each[2].length } };
    });
    const found = contentsOf(items, BODY);
    return items.map((item) => (found.has(item) ? 'x' : '-')).join('');
  };
  it.each<[lines: Parameters<typeof entries>, found: string]>([
    [['目录', '一、步道……1', '二、乔木……3', '整修步道。'], 'xxx-'],
    [['目　录', '一、步道....1', '整修步道。'], 'xx-'],
    [['目次', '一、步道 …… 12', '（二）乔木·····（iv）'], 'xxx'],
    // Without a heading there are three entries at least.
    [['一、步道……1', '二、乔木……3', '整修步道。'], '---'],
    [['一、步道……1', '二、乔木……3', '三、灯塔……5', '整修步道。'], 'xxx-'],
    // Numbers at the right edge, far from the words.
    [['目录', ['一、步道', 290, '12'], ['二、乔木', 290, '15'], '整修步道。'], 'xxx-'],
    [['目录', ['一、步道', 260, '12'], '整修步道。'], '---'],
    [['目录', '整修步道12条。'], '--'],
    // An entry of two lines; a sentence is none.
    [['目录', '一、步道……1', '二、乔木和', '树种……3'], 'xxxx'],
    [['目录', '一、步道……1', '整修步道。', '树种……3'], 'xx-x'],
    [['目录', '整修步道。', '补种乔木。', '清淤。', '一、步道……1'], '-----'],
    [['一、步道', '二、乔木'], '--'],
  ])('%j: %s', (lines, found) => expect(entries(...lines)).toBe(found));
  it('an entry ends with its page', () => {
    for (const text of ['一、步道……1', '一、步道 12', '目录', '一、步道—3—', '一、步道(4)'])
      expect(endsEntry(text)).toBe(true);
    for (const text of ['一、步道', '一、步道12345', '12条'])
      expect(endsEntry(text)).toBe(text === '一、步道12345');
  });
});

it('a box around most of a document is the frame of a web page', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => itemAt(0, 20 * at, '换灯'));
  const frame = (count: number, page = 1, left = 0): Item => {
    const table = tableOf(1, [[0, 0, '字']], page);
    const [cell] = table.cells;
    return { ...table, box: { ...table.box, left }, cells: cell ? [{ ...cell, items: lines(count) }] : [] };
  };
  const counts = (...pages: Item[][]) => withoutFrames(pages).map((items) => items.length);
  expect(counts([frame(20), ...lines(3)])).toEqual([23]);
  expect(counts([frame(19)])).toEqual([1]);
  expect(counts([frame(20), ...lines(20)])).toEqual([21]);
  expect(counts([frame(12)], [frame(12, 2, 5)])).toEqual([12, 12]);
  expect(counts([frame(12)], [frame(12, 2, 6)])).toEqual([1, 1]);
  expect(counts([...lines(3)])).toEqual([3]);
});

it('text in the codes of other signs cannot be read', () => {
  const share = (odd: number, han: number, length = 200) =>
    isUnreadable(['#'.repeat(odd) + '字'.repeat(han), 'a'.repeat(length - odd - han)]);
  expect(share(61, 99)).toBe(true);
  expect(share(60, 99)).toBe(false);
  expect(share(61, 100)).toBe(false);
  expect(share(61, 99, 199)).toBe(false);
  expect(isUnreadable(['!"\'()*+,-/:;<=>?@[\\]^_`{|}~ '.repeat(10)])).toBe(true);
});
