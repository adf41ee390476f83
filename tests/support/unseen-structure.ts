/** How far the outline, tables, front and furniture found in a text outside the project agree with a reading of it. */
import type { Inspection } from '../../src/pipeline/entries/inspect.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { hasReading, reading } from './readings.ts';
import type { Agreement } from './unseen.ts';

/** Columns in the order in which they are printed. `level 4` holds all below the third level, too. */
export const STRUCTURE_COLUMNS = [
  'level 1',
  'level 2',
  'level 3',
  'level 4',
  'headings',
  'contents',
  'furniture',
  'rows',
  'front',
] as const;
export type StructureColumn = (typeof STRUCTURE_COLUMNS)[number];

type Row = Readonly<Record<string, string>>;

/** Whether somebody read the outline of a text. */
export const hasOutline = (id: string) => hasReading(`unseen/${id}.outline.tsv`);

/**
 * Compares what was read of one text with its reading. `headings` asks for the line of a heading only, the levels for line
 * and depth; headings about which readers may differ count neither way. `differences`: `-` is missing or other in
 * what was found, `+` is in no reading.
 */
export function structureAgreement(
  id: string,
  found: Inspection,
): { figures: Record<StructureColumn, Agreement>; differences: string[] } {
  const differences: string[] = [];
  const outline = table(`${id}.outline`);
  const optional = new Set(outline.filter((row) => row['optional'] === '1').map((row) => row['line']));
  const expected = outline.filter((row) => row['optional'] !== '1');
  const sections = found.sections.flatMap(({ form, source, depth, number, title }) =>
    form === 'front' || !source || optional.has(String(source.line))
      ? []
      : [{ line: String(source.line), depth: String(Math.min(depth, 4)), words: `${number ?? ''}${title}` }],
  );
  const depthOf = (row: Row) => String(Math.min(Number(row['depth']), 4));
  const level = (depth: string) =>
    agreement(
      expected.filter((row) => depthOf(row) === depth).map((row) => `${row['line']}`),
      sections.filter((section) => section.depth === depth).map(({ line }) => line),
      (sign, line) => {
        const words = sections.find((section) => section.line === line && section.depth === depth)?.words;
        differences.push(`${sign} level ${depth} ${line}: ${(words ?? '').slice(0, 30)}`);
      },
    );
  const listed = table(`${id}.lines`);
  const linesThatAre = (kind: string) =>
    listed
      .filter((row) => row['is'] === kind)
      .flatMap((row) => linesOf(Number(row['first']), Number(row['last'])));
  const omitted = (isOne: (reason: string) => boolean) =>
    found.omissions.flatMap((row) =>
      row.change === 'omission' && isOne(row.reason) ? linesOf(row.line, row.endLine) : [],
    );
  const left = (kind: string, isOne: (reason: string) => boolean) =>
    agreement(linesThatAre(kind), omitted(isOne), (sign, line) =>
      differences.push(`${sign} ${kind} ${line}`),
    );
  return {
    figures: {
      'level 1': level('1'),
      'level 2': level('2'),
      'level 3': level('3'),
      'level 4': level('4'),
      headings: agreement(
        expected.map((row) => `${row['line']}`),
        sections.map(({ line }) => line),
      ),
      contents: left('contents', (reason) => reason === 'table-of-contents'),
      furniture: left('furniture', (reason) =>
        ['web-page', 'page-number', 'running-header', 'repeated-text'].includes(reason),
      ),
      rows: agreement(
        table(`${id}.rows`).map((row) => cells((row['cells'] ?? '').split('¦'))),
        found.tables.flatMap(({ header, rows }) =>
          [header, ...rows].filter((row) => row.length > 0).map(cells),
        ),
        (sign, row) => sign === '-' && differences.push(`${sign} row ${row}`),
        'missing only',
      ),
      front: frontAgreement(table(`${id}.front`), found, differences),
    },
    differences,
  };
}

/** Title, issuer, number and date: a field is right when both have it and agree, or neither has it. */
function frontAgreement(
  rows: readonly Row[],
  { plans: [plan] }: Inspection,
  differences: string[],
): Agreement {
  /** Several issuers stand with blanks between them, or with 、. */
  const plain = (words: string) => withoutWhiteSpace(words.normalize('NFKC')).replaceAll('、', '');
  const found: Readonly<Record<string, string | null | undefined>> = {
    title: plan?.title,
    issuer: plan?.issuer,
    number: plan?.number,
    date: plan?.date ?? plan?.month,
  };
  const wrong = rows.filter(({ field = '', value = '' }) => {
    const read = plain(found[field] ?? '');
    return !value.split('|').some((accepted) => plain(accepted) === read);
  });
  for (const { field = '', value } of wrong)
    differences.push(`- ${field} ${value}, not ${found[field] ?? ''}`);
  return { right: rows.length - wrong.length, found: rows.length, expected: rows.length };
}

/** Counts what two lists have in common; what stands in a list twice counts twice. */
function agreement(
  expected: readonly (string | number)[],
  found: readonly (string | number)[],
  tell?: (sign: '-' | '+', each: string) => void,
  counted: 'both' | 'missing only' = 'both',
): Agreement {
  const free = new Map<string, number>();
  for (const each of found) free.set(String(each), (free.get(String(each)) ?? 0) + 1);
  let right = 0;
  for (const each of expected.map(String)) {
    const count = free.get(each) ?? 0;
    if (count > 0) {
      right += 1;
      free.set(each, count - 1);
    } else tell?.('-', each);
  }
  for (const [each, count] of free) for (let left = count; left > 0; left -= 1) tell?.('+', each);
  return { right, found: counted === 'both' ? found.length : expected.length, expected: expected.length };
}

const linesOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The cells of a row that hold something, without blanks: where a cell spans others, a reader of the text does not see how many. */
const cells = (row: readonly string[]) =>
  row
    .map((cell) => withoutWhiteSpace(cell.normalize('NFKC')))
    .filter((cell) => cell !== '')
    .join('¦');

function table(name: string): Row[] {
  if (!hasReading(`unseen/${name}.tsv`)) return [];
  const [head = [], ...rows] = reading(`unseen/${name}.tsv`);
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}
