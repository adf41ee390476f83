/** How far the means found in measures outside the project agree with people's readings of them. */
import { readFileSync } from 'node:fs';
import { findInstruments } from '../../src/pipeline/extract/instruments/instruments.ts';
import { plainText } from '../../src/pipeline/extract/numbers/plain-text.ts';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../../src/pipeline/schemas/instrument-kinds.ts';
import type { Agreement } from './unseen.ts';

/** What one reader tagged in a measure. What they were unsure of counts neither as found nor as missed. */
export interface KindReading {
  sure: ReadonlySet<InstrumentKind>;
  unsure: ReadonlySet<InstrumentKind>;
}

/** A measure by its place, with a reading of each reader. */
export interface ReadMeasure {
  text: string;
  line: string;
  /** Text, line, and which of the measures of that line it is. */
  place: string;
  readings: readonly KindReading[];
}

/** Where the readings are kept: places and kinds, not the words of the texts. */
export const KEPT_READINGS = new URL('../readings/unseen/instruments.tsv', import.meta.url);

const KIND_NAMES = new Set<string>(INSTRUMENT_KINDS);
const isKind = (name: string): name is InstrumentKind => KIND_NAMES.has(name);
const tsv = (file: string | URL) =>
  readFileSync(file, 'utf8')
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split('\t'));

/** Returns a function that names the places of measures given in their order: a line may hold several. */
function placesInOrder(): (text: string, line: string) => string {
  const seen = new Map<string, number>();
  return (text, line) => {
    const number = (seen.get(`${text} ${line}`) ?? 0) + 1;
    seen.set(`${text} ${line}`, number);
    return `${text} ${line} ${number}`;
  };
}

/** Reads `text`, `line` and the kinds of each reader; a kind with `?` is one the reader was unsure of. */
export function keptReadings(file: string | URL = KEPT_READINGS): ReadMeasure[] {
  const placeOf = placesInOrder();
  return tsv(file).map(([text = '', line = '', ...cells]) => ({
    text,
    line,
    place: placeOf(text, line),
    readings: cells.map((cell) => {
      const names = cell.split(' ').filter((name) => name !== '');
      return {
        sure: kindsOf(names.filter((name) => !name.endsWith('?'))),
        unsure: kindsOf(names.flatMap((name) => (name.endsWith('?') ? name.slice(0, -1) : []))),
      };
    }),
  }));
}

/** Reads measures (`n`, `text`, `line`, `measure`) with the sheets of their readers (`n`, `kind:words | …`, the same for the unsure). */
export function sheetReadings(measures: string, sheets: readonly string[]): ReadMeasure[] {
  const read = sheets.map(
    (sheet) => new Map(tsv(sheet).map(([n = '', sure = '', unsure = '']) => [n, [sure, unsure]])),
  );
  const names = (cell = '') =>
    cell.split(' | ').flatMap((tag) => (tag.includes(':') ? tag.slice(0, tag.indexOf(':')).trim() : []));
  const placeOf = placesInOrder();
  return tsv(measures).flatMap(([n = '', text = '', line = '']) => {
    const place = placeOf(text, line);
    const rows = read.map((sheet) => sheet.get(n));
    const unread = rows.indexOf(undefined);
    if (unread >= 0) throw new Error(`${sheets[unread]}: measure ${n} has no row`);
    const readings = rows.map((row) => ({
      sure: kindsOf(names(row?.[0])),
      unsure: kindsOf(names(row?.[1])),
    }));
    return [{ text, line, place, readings }];
  });
}

/** Writes readings as they are kept. */
export function printReadings(measures: readonly ReadMeasure[]): string {
  const cell = ({ sure, unsure }: KindReading) =>
    [...sure, ...[...unsure].map((kind) => `${kind}?`)].join(' ');
  const rows = measures.map(({ text, line, readings }) => [text, line, ...readings.map(cell)].join('\t'));
  return `${['text\tline\tfirst\tsecond', ...rows].join('\n')}\n`;
}

/** Gives the words of each measure by its place. */
export function measureWords(file: string): Map<string, string> {
  const placeOf = placesInOrder();
  return new Map(tsv(file).map(([, text = '', line = '', words = '']) => [placeOf(text, line), words]));
}

/** Agreement by kind. */
export type KindAgreement = Map<InstrumentKind, Agreement>;

/** Compares the program with one reader or with all of them; `differences` names the words that it found. */
export function programAgreement(
  measures: readonly ReadMeasure[],
  words: ReadonlyMap<string, string>,
): { byKind: KindAgreement; differences: string[] } {
  const byKind: KindAgreement = new Map();
  const differences: string[] = [];
  for (const { place, readings } of measures) {
    const measure = plainText(words.get(place) ?? '');
    const found = new Map(findInstruments(measure).map((each) => [each.kind, each]));
    for (const [index, reading] of readings.entries()) {
      for (const { kind, right, isFound } of compared(
        { sure: new Set(found.keys()), unsure: new Set() },
        reading,
      )) {
        addTo(byKind, kind, right, isFound);
        const each = found.get(kind);
        const said = each ? `${measure.slice(each.start, each.end)} (${each.rule})` : '';
        if (!right) differences.push(`${place} reader ${index + 1}: ${isFound ? '+' : '-'} ${kind} ${said}`);
      }
    }
  }
  return { byKind, differences };
}

/** Compares what the first reader tagged with what the second did, kinds they were unsure of as well; null where there was one. */
export function readerAgreement(measures: readonly ReadMeasure[]): KindAgreement | null {
  const byKind: KindAgreement = new Map();
  for (const { readings } of measures) {
    const [first, second] = readings;
    if (!first || !second) return null;
    const strictly = (reading: KindReading) => ({ ...reading, unsure: new Set<InstrumentKind>() });
    for (const { kind, right, isFound } of compared(strictly(first), strictly(second)))
      addTo(byKind, kind, right, isFound);
  }
  return byKind;
}

/** Adds the figures of all kinds. */
export function sumOf(byKind: KindAgreement): Agreement {
  const sum = (part: keyof Agreement) => [...byKind.values()].reduce((total, each) => total + each[part], 0);
  return { right: sum('right'), found: sum('found'), expected: sum('expected') };
}

function compared(one: KindReading, other: KindReading) {
  return INSTRUMENT_KINDS.filter((kind) => one.sure.has(kind) || other.sure.has(kind))
    .map((kind) => ({
      kind,
      isFound: one.sure.has(kind),
      right: one.sure.has(kind) && other.sure.has(kind),
    }))
    .filter(({ kind, right }) => right || !(one.unsure.has(kind) || other.unsure.has(kind)));
}

function addTo(byKind: KindAgreement, kind: InstrumentKind, right: boolean, isFound: boolean): void {
  const each = byKind.get(kind) ?? { right: 0, found: 0, expected: 0 };
  byKind.set(kind, {
    right: each.right + (right ? 1 : 0),
    found: each.found + (isFound ? 1 : 0),
    expected: each.expected + (right || !isFound ? 1 : 0),
  });
}

function kindsOf(names: readonly string[]): Set<InstrumentKind> {
  const unknown = names.find((name) => !isKind(name));
  if (unknown !== undefined) throw new Error(`${unknown}: not a kind of instrument`);
  return new Set(names.filter(isKind));
}
