/** The number of a table cell, with its operator and its unit. */
import type { Comparator } from '../../schemas/facts.ts';
import { MAGNITUDE } from '../../text/measures.ts';
import { withExamples } from '../../text/with-examples.ts';
import { comparatorAround } from '../numbers/quantities.ts';
import { RATE_UNIT, UNIT } from '../numbers/words.ts';

/** What a cell says. Offsets are UTF-16 units of the cell. `unit` is the unit printed in the cell; empty for none. */
export interface CellValue {
  start: number;
  end: number;
  value: number;
  value2: number | null;
  comparator: Comparator;
  unit: string;
  magnitude: boolean;
  /** In 〔〕: the sum or the change over the years of the plan. */
  isSum: boolean;
}

const DIGITS = '(?:[0-9]{1,3}(?:[,，\\s][0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?';
/** 62, 3.5%, >10, 6.5左右, 80件, 1.2万家以上, 8/10万, 6—6.5: a number alone, with its operator and its unit. */
const VALUE = new RegExp(
  `^(?<before>[^0-9]{0,6}?)(?<digits>-?${DIGITS})(?:\\s*[%％]?\\s*[-—–－~～至]{1,2}\\s*(?<second>${DIGITS}))?\\s*(?<unit>${RATE_UNIT}|(?<magnitude>${MAGNITUDE})?(?<measure>${UNIT})?)\\s*(?<after>[^0-9%％‰]{0,6})$`,
  'u',
);
const BRACKETS = withExamples(
  /^\s*[〔﹝［[【]\s*([^〔〕﹝﹞［］[\]【】]*?)\s*[〕﹞］\]】]\s*$/u,
  `〔〕 ﹝〕 〔供〕 〔﹞`,
  `又〔〕 〔〔〕 〔〕〕`,
);
/** 较2015年下降24.72, in the column of what was reached: by how much it fell. */
const CHANGE_SINCE = withExamples(
  /^\s*[比较][0-9]{4}年(?:下降|降低|减少|提高)/u,
  '较2030年下降 比2030年降低 较2030年减少 较2030年提高',
  '又较2030年下降 较2030年',
);
/** Words that add nothing to the number. */
const NO_OPERATOR = withExamples(
  /^(?:达到?|力争(?:达到)?|(?:保持|稳定|维持)在?|累计|减排)$/u,
  '达到 力争达到 保持在 稳定在 维持在 累计 达 力争 保持 减排',
  `又达到 达到等`,
);

/** Reads a cell; null where it is no number alone. */
export function readCell(cell: string): CellValue | null {
  const printed = BRACKETS.exec(cell)?.[1];
  const change = printed === undefined ? CHANGE_SINCE.exec(cell)?.[0] : undefined;
  const inner = printed ?? (change === undefined ? undefined : cell.slice(change.length));
  const shift = inner === undefined ? 0 : change === undefined ? cell.indexOf(inner) : change.length;
  const text = inner ?? cell;
  const lead = text.length - text.trimStart().length;
  const match = VALUE.exec(text.trim());
  const { before = '', digits, second, after = '', unit = '', magnitude, measure } = match?.groups ?? {};
  if (digits === undefined) return null;
  // 95%*: the mark of a note.
  const behind = after.replace(/[*＊※]+\s*$/u, '');
  const comparator = comparatorAround(NO_OPERATOR.test(before.trim()) ? '' : before, behind);
  if (comparator === null) return null;
  return {
    start: shift + lead + text.trim().indexOf(digits),
    end: shift + text.trimEnd().length,
    value: toNumber(digits),
    value2: second === undefined ? null : toNumber(second),
    comparator,
    unit: unit.replace(/\s/gu, '').replace('％', '%'),
    magnitude: magnitude !== undefined && measure === undefined,
    isSum: printed !== undefined,
  };
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[,，\s]/gu, ''));
}
