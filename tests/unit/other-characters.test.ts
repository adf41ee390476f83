/** Other widths of characters, line ends and spaces change nothing in what is read: over all fixtures, and over the sentences of the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/pipeline/extract/numbers/plain-text.ts';
import { findReferences } from '../../src/pipeline/extract/references.ts';
import { findAgencies } from '../../src/pipeline/extract/responsibility/agencies.ts';
import { findDeadlines } from '../../src/pipeline/extract/responsibility/deadlines.ts';
import { findSupport } from '../../src/pipeline/extract/support/support.ts';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';
import { contextOfAims } from '../support/facts.ts';
import { parseText } from '../support/parse-text.ts';
import { compiled } from '../support/seeds.ts';
import { findIndicators } from '../support/statements.ts';

type Change = (text: string) => string;

const replacing =
  (from: string, to: string): Change =>
  (text) =>
    [...text].map((character) => [...to][[...from].indexOf(character)] ?? character).join('');
const FULL_DIGITS: Change = (text) =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** 2030 in the brackets of a number is printed in square ones, too. */
const SQUARE_BRACKETS: Change = (text) => text.replace(/〔([0-9]{4})〕/gu, '［$1］');

const FIXTURES = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(FIXTURES).map((name) => ({
  name,
  text: readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8'),
}));
const outlines = new Map<string, string[]>();

/** Sections, clauses and what is left out, with their lines, without their words. */
function outline(text: string): string[] {
  const { sections, clauses, omissions } = parseText(text);
  const rows = inReadingOrder(sections, clauses).map((node) => {
    if (node.type === 'section') return `${node.section.id} ${node.section.form} ${node.section.kind}`;
    const { id, role, kind, source, rows: cells } = node.clause;
    return `${id} ${role ?? kind} ${source.line}–${source.endLine} ${cells?.map(({ length }) => length) ?? ''}`;
  });
  return [...rows, ...omissions.map(({ line, reason }) => `${line} ${reason}`)];
}
const outlineOf = (text: string) => {
  const known = outlines.get(text) ?? outline(text);
  outlines.set(text, known);
  return known;
};

describe.each<[what: string, change: Change, except: string[]]>([
  ['half-width brackets, colons and semicolons', replacing('（）：；％', '():;%'), []],
  // A code of a blank, and the borders of a table, are written in ASCII.
  ['full-width digits', FULL_DIGITS, ['codes-of-blanks', 'table-with-lines-across-its-columns']],
  [
    'other line ends, spaces at the end and in between, and brackets of numbers',
    (text) =>
      SQUARE_BRACKETS(text)
        .replaceAll(' ', '\u00a0')
        .replaceAll(/(\S)\n/gu, '$1 \r\n'),
    [],
  ],
])('with %s', (_, change, except) => {
  it('every fixture has its outline', () => {
    for (const { name, text } of fixtures)
      if (!except.includes(name)) expect(outlineOf(change(text)), name).toEqual(outlineOf(text));
  });
});

const context = contextOfAims();
const sentences = compiled.plans
  .flatMap(({ clauses }) => clauses)
  .filter(({ kind, text }) => kind === 'text' && /[0-9（《]/u.test(text))
  .map(({ text }) => text);

/** Facts of a text by their places, without their words. */
function facts(text: string) {
  const plain = plainText(text);
  return [
    findIndicators(plain, context).map(({ quote: _, name: _name, unit: _unit, said: _said, ...fact }) => [
      fact.start,
      fact.end,
      fact.comparator,
      fact.value,
      fact.value2,
      fact.kind,
      fact.year,
      fact.flow,
    ]),
    findSupport(plain).map(({ start, end, value, value2, limit, once }) => [
      start,
      end,
      value,
      value2,
      limit,
      once,
    ]),
    findAgencies(text, null).map(({ start, end, agencies, lead }) => [
      start,
      end,
      agencies.length,
      lead.length,
    ]),
    findDeadlines(plain, 2031, false).map(({ start, end, by, ongoing }) => [start, end, by, ongoing]),
    findReferences(text).map(({ start, end }) => [start, end]),
  ];
}

it.each<[what: string, change: Change]>([
  ['half-width punctuation', replacing('（）：；，', '():;,')],
  [
    'full-width digits, signs and points',
    (text) => FULL_DIGITS(replacing('%', '％')(text)).replace(/(?<=[０-９])\.(?=[０-９])/gu, '．'),
  ],
  ['other spaces', replacing(' ', '\u00a0')],
])('sentences with %s have their facts', (_, change) => {
  for (const text of sentences) expect(facts(change(text)), text).toEqual(facts(text));
});
