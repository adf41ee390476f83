/**
 * A second proof that no character of a plan is lost, changed or shown twice. It uses the published records only: the text
 * of every section, clause and omission, and the place that each names. The first proof is part of the parser.
 */
import type { BuiltPlan } from '../../../src/pipeline/entries/build-plan.ts';
import type { Line } from '../../../src/pipeline/readers/document.ts';
import type { Source } from '../../../src/pipeline/schemas/source.ts';
import { say } from '../spoken.ts';

/** A character of the seed that is not white space. `line` and `column` are 1-based, columns count code points. */
interface Held {
  character: string;
  line: number;
  column: number;
  taken: boolean;
}

/** Words that the records show or list, and where they say that these are. */
interface Shown {
  what: string;
  text: string;
  place: Source;
  /** The cells of a table may be printed side by side over several lines, so that their order is not that of the lines. */
  anyOrder: boolean;
}

/** Returns where the records of a plan and its lines differ: at most one finding for each record, and one for what is left over. */
export function conservationFaults(built: BuiltPlan, lines: readonly Line[]): string[] {
  const held = charactersOf(lines);
  const byLine = Map.groupBy(held, ({ line }) => line);
  const faults = shownIn(built, lines).flatMap((shown) => take(shown, byLine));
  const left = held.filter(({ taken }) => !taken);
  const [first] = left;
  if (!first) return faults;
  const words = left.slice(0, 12).map(({ character }) => character);
  return [
    ...faults,
    say({
      en: `line ${first.line}, column ${first.column}: ${left.length} characters are neither shown nor listed as left out: ${words.join('')}`,
      zh: `第 ${first.line} 行第 ${first.column} 字：有 ${left.length} 个字既没有显示，也没有列为略去：${words.join('')}`,
    }),
  ];
}

function charactersOf(lines: readonly Line[]): Held[] {
  return lines.flatMap(({ number, text }) =>
    [...text].flatMap((character, index) =>
      /\s/u.test(character) ? [] : [{ character, line: number, column: index + 1, taken: false }],
    ),
  );
}

/** Omissions come first: what they take away may be within a paragraph. */
function shownIn({ sections, clauses, omissions }: BuiltPlan, lines: readonly Line[]): Shown[] {
  const [first, last] = [lines[0]?.number ?? 1, lines.at(-1)?.number ?? 0];
  return [
    ...omissions
      .filter(({ line }) => line >= first && line <= last)
      .map((place) => ({
        what: say({ en: `the omission on line ${place.line}`, zh: `第 ${place.line} 行的略去` }),
        text: place.text,
        place,
        anyOrder: false,
      })),
    ...sections.flatMap(({ id, number, title, terminator, source }) => {
      const text = `${number ?? ''}${title}${terminator}`;
      return source
        ? [{ what: say({ en: `section ${id}`, zh: `${id} 节` }), text, place: source, anyOrder: false }]
        : [];
    }),
    ...clauses.map(({ id, text, source, kind }) => ({
      what: say({ en: `clause ${id}`, zh: `${id} 条` }),
      text,
      place: source,
      anyOrder: kind === 'table',
    })),
  ];
}

/** Takes the characters of one record from its place. Between two of them only line ends and characters that are taken may stand. */
function take({ what, text, place, anyOrder }: Shown, byLine: ReadonlyMap<number, Held[]>): string[] {
  const numbers = Array.from({ length: place.endLine - place.line + 1 }, (_, index) => place.line + index);
  const own = numbers
    .flatMap((number) => byLine.get(number) ?? [])
    .filter(({ line, column }) => line > place.line || column >= place.column);
  let at = 0;
  for (const character of text.replace(/\s/gu, '')) {
    const next = nextPlace(own, at, character) ?? (anyOrder ? anyPlace(own, character) : -1);
    const found = own[next];
    if (!found)
      return [
        say({
          en: `${what}: “${character}” of its text is not on lines ${place.line} to ${place.endLine}`,
          zh: `${what}：文字中的“${character}”不在原文第 ${place.line} 至 ${place.endLine} 行`,
        }),
      ];
    found.taken = true;
    at = next + 1;
  }
  return [];
}

/** The next character that is not taken, when it is the wanted one; else the first one of a later line that is. */
function nextPlace(own: readonly Held[], from: number, character: string): number | null {
  let line = 0;
  for (let index = from; index < own.length; index += 1) {
    const each = own[index];
    if (!each || each.taken || each.line === line) continue;
    if (each.character === character) return index;
    line = each.line;
  }
  return null;
}

function anyPlace(own: readonly Held[], character: string): number {
  return own.findIndex((each) => !each.taken && each.character === character);
}
