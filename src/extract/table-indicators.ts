/** Indicators of a table: a column of names, columns headed by years, perhaps a unit and a remark. */
import { MAGNITUDE } from '../text/measures.ts';
import { withoutWhiteSpace } from '../text/white-space.ts';
import type { FactContext } from './fact-context.ts';
import type { FoundIndicator } from './found-indicator.ts';
import { RATE_UNIT, UNIT } from './number-forms.ts';
import { comparatorAround, findQuantities } from './quantities.ts';
import { withUniqueQuote } from './quotes.ts';

const NAME_HEAD = /指标|名称|项目|内容/u;
const UNIT_HEAD = /^(?:计量)?单位$/u;
const REMARK_HEAD = /备注|说明|注/u;
const YEAR_HEAD = /([0-9]{4})\s*年/u;
/** 累计13 in a remark, the unit standing in a column of its own. */
const BARE_SUM = /累计\s*([0-9]+)(?![0-9.家个项年])/gu;
const EXPECTED = /(?:预计|目标|规划|计划)(?!.*(?:完成情况|完成值|实际))/u;
/** 2025年完成, 2025年（基期）: a result, whatever years the plan is for. */
const REACHED = /完成|实际|实绩|现状|基期|基数|基准/u;
/** 2021—2025年, 2025年累计, 2025年比2020年增长: the head of sums and changes, not of what there is in the year. */
const NO_LEVEL = /[0-9]{4}\s*年?\s*[-—–－~～至]\s*[0-9]{4}|累计|合计|年均|增[长速幅加]|比[0-9]{4}年/u;
/** What binds a goal, where a column says so: 约束性, 预期性. */
const ATTRIBUTE_HEAD = /属性/u;
/** 常住人口城镇化率（%）, 人均预期寿命（岁）, 孕产妇死亡率（1/10万）: the unit where no column has it. */
const UNIT_IN_NAME = new RegExp(
  `[（(]\\s*((?:${MAGNITUDE})?(?:${UNIT}|年)(?:[/／][^（）()]{1,4})?|1?${RATE_UNIT})\\s*[)）]$`,
  'u',
);
const HAS_MAGNITUDE = new RegExp(`^(?:${MAGNITUDE})`, 'u');
/** 1/10万 as a unit: one case is what a value of it counts. */
const CASES = /^1(?=[/／])/u;
/** `1.`, `2、`, `一、`, `（3）` before a name: the place of the row, no part of the name. 5G and 1.5级 are. */
const SERIAL =
  /^\s*(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*(?:、|[.．](?![0-9]))|[（(](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*/u;
/** 62, 3.5%, >10, 6.5左右, 80件, 1.2万家以上, 8/10万: a number alone, with its operator and its unit. */
const VALUE = new RegExp(
  `^(?<before>[^0-9]{0,4}?)(?<digits>-?(?:[0-9]{1,3}(?:[,，\\s][0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*(?<unit>${RATE_UNIT}|(?<magnitude>${MAGNITUDE})?(?<measure>${UNIT})?)\\s*(?<after>[^0-9%％‰]{0,4})$`,
  'u',
);

/**
 * Reads a table with a header; tables whose header names no year give none, nor do rows that have not a cell for
 * each of the header or a name in words. `text` is the text of the table's clause: the quote of a cell runs from the name of its row to the value.
 */
export function findTableIndicators(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  text: string,
  context: FactContext,
  firstTargetYear: number | null,
): FoundIndicator[] {
  const heads = header.map(withoutWhiteSpace);
  const years = heads.flatMap((head, column) => {
    const year = YEAR_HEAD.exec(head)?.[1];
    if (!year || NO_LEVEL.test(head)) return [];
    return [{ column, year: Number(year), expected: EXPECTED.test(head), reached: REACHED.test(head) }];
  });
  const nameColumn = heads.findIndex((head) => NAME_HEAD.test(head));
  const lastYear = years.at(-1)?.year;
  if (lastYear === undefined || nameColumn < 0) return [];
  const unitColumn = heads.findIndex((head) => UNIT_HEAD.test(head));
  const attributeColumn = heads.findIndex((head) => ATTRIBUTE_HEAD.test(head));
  const remarkColumn = heads.findIndex((head) => REMARK_HEAD.test(head));
  let offset = header.join('\t').length + 1;
  return rows.flatMap((cells) => {
    const rowStart = offset;
    offset += cells.join('\t').length + 1;
    // Cells may have been merged or lost: which year a value belongs to is not sure.
    if (cells.length !== header.length) return [];
    const startOf = (column: number) =>
      rowStart + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const start = startOf(nameColumn);
    const printed = (cells[nameColumn] ?? '').replace(SERIAL, '').replace(/\s+/gu, '');
    const inName = unitColumn < 0 ? UNIT_IN_NAME.exec(printed) : null;
    const printedUnit = unitColumn < 0 ? (inName?.[1] ?? '') : (cells[unitColumn] ?? '').trim();
    const unit = printedUnit.replace(CASES, '');
    const name = inName ? printed.slice(0, inName.index) : printed;
    const attribute = (cells[attributeColumn] ?? '').trim();
    if (!/\p{L}/u.test(name)) return [];
    const make = (
      end: number,
      value: Pick<FoundIndicator, 'number' | 'value' | 'unit' | 'year' | 'yearInferred' | 'kind' | 'rule'> &
        Partial<FoundIndicator>,
    ): FoundIndicator =>
      withUniqueQuote(text, {
        wanted: value.kind === 'target',
        forecast: false,
        quote: '',
        start,
        end,
        name,
        value2: null,
        comparator: '=',
        scope: context.scope('', 0, ''),
        per: null,
        baseYear: null,
        flow: false,
        note: attribute === '' ? null : attribute,
        ...value,
      });
    const remark = remarkColumn < 0 ? '' : (cells[remarkColumn] ?? '');
    const total = wholeNumber(/累计\s*([0-9]+)/u.exec(remark)?.[1]);
    const first = wholeNumber(cells[years[0]?.column ?? -1]);
    const values = years.flatMap(({ column, year, expected, reached }): FoundIndicator[] => {
      const cell = (cells[column] ?? '').trim();
      const { before = '', digits, after = '', ...own } = VALUE.exec(cell)?.groups ?? {};
      const comparator = comparatorAround(before, after);
      const ownUnit = unitOfCell(own, unit);
      if (digits === undefined || comparator === null || ownUnit === null) return [];
      const planned = firstTargetYear !== null && year >= firstTargetYear && !reached;
      const kind = expected || planned ? 'target' : 'baseline';
      const end = startOf(column) + (cells[column] ?? '').length;
      // Cells 5 and 8 with the remark 累计13: the 8 come in beside the 5, they are not the new level.
      const added = column !== years[0]?.column && first + wholeNumber(cell) === total;
      const numberStart = startOf(column) + (cells[column] ?? '').indexOf(digits);
      const amount = Number(digits.replace(/[,，\s]/gu, ''));
      return [
        make(end, {
          number: { start: numberStart, end, value: amount, value2: null, unit: own.unit ?? '' },
          value: amount,
          unit: ownUnit,
          comparator,
          year,
          yearInferred: false,
          kind,
          rule: 'table-cell',
          ...(added ? { flow: true, note: remark.trim() } : {}),
        }),
      ];
    });
    const sums = [...remark.matchAll(BARE_SUM)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[1]),
      unit,
      ratio: false,
    }));
    const remarks = [...findQuantities(remark), ...sums].map((quantity) => {
      const words = /[^，。；]*$/u.exec(remark.slice(0, quantity.start))?.[0] ?? '';
      const end = startOf(remarkColumn) + quantity.end;
      const numberStart = startOf(remarkColumn) + quantity.start;
      const base = {
        number: { start: numberStart, end, value: quantity.value, value2: null, unit: quantity.unit },
        value: quantity.value,
        unit: quantity.unit,
        year: lastYear,
        yearInferred: true,
        kind: 'target' as const,
      };
      const flow = /新增|净增/u.test(words);
      const own = quantity.ratio ? { name: `${name}${words}` } : {};
      return make(end, { ...base, ...own, flow, note: remark.trim(), rule: 'table-remark' });
    });
    return [...values, ...remarks];
  });
}

/**
 * The unit printed in a cell; of one that has a magnitude alone (1.2万) with the measure of its row; else that of its
 * row. Null where both have a magnitude: which one holds is not said.
 */
function unitOfCell(
  { unit = '', magnitude, measure }: Record<string, string | undefined>,
  unitOfRow: string,
): string | null {
  const own = unit.replace(/\s/gu, '').replace('％', '%');
  if (own === '') return unitOfRow;
  if (magnitude === undefined || measure !== undefined) return own;
  return HAS_MAGNITUDE.test(unitOfRow) ? null : `${own}${unitOfRow}`;
}

/** The number that a cell holds and nothing else; NaN, which equals nothing, for any other cell. */
function wholeNumber(cell: string | undefined): number {
  const digits = (cell ?? '').trim();
  return /^[0-9]+$/u.test(digits) ? Number(digits) : Number.NaN;
}
