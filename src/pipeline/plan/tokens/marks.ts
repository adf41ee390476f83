/**
 * The numbering forms of Chinese plans, one row each. A line's printed mark decides the form; where the
 * section goes follows from the forms already open (`outline/`).
 *
 * Patterns match the recognisable form of a line (`text/recognisable.ts`): simplified characters, ASCII digits.
 */

import type { Form, HeadingKind } from '../../schemas/section.ts';
import { CHINESE_NUMERAL, enclosedNumeralValue, ordinalValue } from '../../text/numerals.ts';
import { withExamples } from '../../text/with-examples.ts';
import { LONGEST_MARK_UNITS } from './limits.ts';

/** One row of the table. `pattern` matches at the start of a line without its indent; group 1 is the mark, group 2 its numeral, where it has one. */
export interface NumberingForm {
  form: Form;
  /** Of lists that are not those of the form: a list counts the marks of one key. The form where left out. */
  key?: string;
  /** Place from the top of an outline when nothing else is known: the smaller, the higher. */
  rank: number;
  pattern: RegExp;
  /** The number that a numeral says; left out where the mark has none. */
  value?: (numeral: string) => number | null;
  /** How a heading of this form is set when text follows on its line. */
  runin: HeadingKind;
  /** A section of this form owns the unmarked paragraphs that follow it even when it is run-in. */
  ownsFollowing?: true;
  /** The form needs words after the mark: on the same line, or, where the numbers count on, on the next. */
  needsText?: true;
  /** The line alone does not tell the mark from text: it is one where the numbers of its list count on (`marks/choose-marks.ts`). */
  weak?: true;
  /** Lines that have the mark, and lines that only look like it. The tests run every one. */
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** A mark at the start of a line. `length` counts UTF-16 units of the mark, without the space after it. */
export interface Mark {
  form: Form;
  key: string;
  rank: number;
  length: number;
  /** The number that counts in its list: 3 of 三、, 2 of 1.2; null for marks that do not count. */
  value: number | null;
  /** Number below the number, of 第二条之一 and 附件2-1; null for other marks. */
  sub: number | null;
  /** All numbers of a decimal mark, 1 and 2 of 1.2; empty for other forms. */
  path: readonly number[];
  runin: HeadingKind;
  ownsFollowing: boolean;
  /** Taken for a mark only where the numbers of its list count on. */
  weak: boolean;
}

/** A numeral; spaces may stand between its characters where the line is set wide. */
const N = `[${CHINESE_NUMERAL}](?:\\s?[${CHINESE_NUMERAL}]){0,5}`;
/** Digits too: 第 1 0 条. */
const N_OR_DIGITS = `(?:${N}|[0-9](?:\\s?[0-9]){0,2})`;
/** A number and what is numbered below it: 1-1, 3—2. */
const N_AND_SUB = `(?:${N}|[0-9]{1,3}(?:[-—－][0-9]{1,2})?)`;
/** What follows a number in brackets is no reference to an item: （二）项处理的, but （二）项目建设. */
const NO_REFERENCE = '(?!项(?!目)|款(?!项)|所列|所述|所规定)';
/** Between the number of an annex or box and its title: `专栏 2：人才工程`. */
const SEPARATOR = '(?:\\s*[：:．.])?';

/** Rank of the decimal forms; each level stands a tenth below the one above it. */
const DECIMAL_RANK = 7;
/** What stands after a decimal number and a blank: words, an opening quotation mark or bracket, a year. */
const AFTER_DECIMAL = '(?=[ \\u00a0\\u3000]+(?:\\p{Script=Han}|[“《（]|(?:19|20)[0-9]{2}\\s*年))';

export const NUMBERING_FORMS: readonly NumberingForm[] = [
  {
    form: 'annex',
    rank: 0,
    pattern: new RegExp(
      `^(附(?:\\s?[件录表]|(?=\\s*[：:]))\\s*(${N_AND_SUB}|[A-Z](?![A-Za-z]))?${SEPARATOR})(?=\\s|$|(?<=[：:．.])|(?<=[0-9A-Z${CHINESE_NUMERAL}])(?![所中的规])\\p{Script=Han}[^。，；：]{2,40}$)`,
      'u',
    ),
    value: ordinalOrLetter,
    runin: 'block',
    examples: [
      '附件1',
      '附件 2：重点任务分工',
      '附件3.名词解释',
      '附：计划表',
      '附录一 名词解释',
      '附件',
      '附件1-1',
      '附件2重点任务分工表',
      '附录 A  术语',
    ],
    counterexamples: ['附件中的指标', '附属设施', '附加值：', '附件1所列任务', '附表中的数据'],
  },
  {
    form: 'volume',
    rank: 1,
    pattern: new RegExp(`^(第\\s?(${N_OR_DIGITS})\\s?(?:篇|编|部分)[：:]?)(?=\\s|$|\\p{Script=Han})`, 'u'),
    value: ordinalValue,
    runin: 'block',
    examples: [
      '第一篇　开启全面建设新征程',
      '第十九篇 加强规划实施保障',
      '第二编 总则',
      '第三部分',
      '第四篇：改革开放',
    ],
    counterexamples: ['第一，加强', '一篇文章'],
  },
  {
    form: 'numbered-chapter',
    rank: 2,
    pattern: new RegExp(`^(第\\s?(${N_OR_DIGITS})\\s?章[：:]?)(?![的所、，：:至和])`, 'u'),
    value: ordinalValue,
    runin: 'block',
    examples: ['第一章　发展环境', '第十二章总体要求', '第3章 目标', '第三章：保障'],
    counterexamples: ['第一章的规定适用于本市。', '第三章、第四章的规定'],
  },
  {
    form: 'numbered-section',
    rank: 3,
    pattern: new RegExp(`^(第\\s?(${N_OR_DIGITS})\\s?节[：:]?)(?![的所、，能：:至和])`, 'u'),
    value: ordinalValue,
    runin: 'block',
    examples: ['第一节　强化国家战略科技力量', '第二节 目标', '第三节：任务'],
    counterexamples: ['第三节能减排工程'],
  },
  {
    form: 'article',
    rank: 4,
    pattern: new RegExp(
      `^(第\\s?(${N_OR_DIGITS}(?:-[0-9]{1,2})?)\\s?条(?:之[${CHINESE_NUMERAL}]{1,3})?)(?![的第、，；款规所至和或及与]|中(?![央国小介])|以外|之外|之规定)`,
      'u',
    ),
    value: ordinalValue,
    runin: 'runin',
    ownsFollowing: true,
    examples: [
      '第一条　为了规范政府投资行为，制定本办法。',
      '第十八条 本办法自发布之日起施行。',
      '第七条之一 有下列情形的',
      '第 二 条　本办法所称企业',
      '第 2-1 条 主管机关应会同有关机关',
      '第 1 0 条 鼓励企业上市。',
    ],
    counterexamples: [
      '第七条第二款第（二）项的规定',
      '第三条的规定',
      '第五条和第六条的规定',
      '第八条至第十条规定的程序适用于复核。',
    ],
  },
  {
    form: 'chapter',
    rank: 5,
    pattern: new RegExp(`^((${N})\\s?[、．.])(?!\\s*${N}[、产])`, 'u'),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    examples: ['一、基础与形势', '十二、 保障措施', '二十一、加强组织领导', '二 、保障措施', '三.工作要求'],
    counterexamples: ['一、二、三产融合', '三是加强', '一一对应'],
  },
  {
    form: 'chapter',
    key: 'formal',
    rank: 4.6,
    pattern: withExamples(/^(([壹贰叁肆伍陆柒捌玖拾]{1,3})[、．.])/u, `壹、 贰、 壹．`, `又壹、`),
    value: (numeral) => ordinalValue(withPlainNumerals(numeral)),
    runin: 'runin',
    needsText: true,
    examples: ['壹、前言', '贰、目标与策略', '拾贰、预期效益'],
    counterexamples: ['壹万元', '贰拾年'],
  },
  {
    form: 'part',
    rank: 6,
    pattern: new RegExp(`^([（(]\\s*(${N})\\s*[）)])${NO_REFERENCE}`, 'u'),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    examples: ['（一）发展基础', '(二) 主要成绩', '（十一）人口与健康领域'],
    counterexamples: ['（市科委负责）', '（一一五）', '（二）项处理的'],
  },
  {
    // The opening bracket is lost.
    form: 'part',
    rank: 6,
    pattern: new RegExp(`^((${N})\\s*[）)])`, 'u'),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    weak: true,
    examples: ['一）指导思想', '十二)基本原则'],
    counterexamples: ['一）', '一年）'],
  },
  {
    form: 'part',
    rank: 6,
    pattern: /^(([\u3220-\u3229]))/u,
    value: enclosedNumeralValue,
    runin: 'runin',
    needsText: true,
    examples: ['㈠ 发展基础', '㈩保障措施'],
    counterexamples: ['㈱ 公司'],
  },
  {
    form: 'chapter',
    key: 'roman',
    rank: 4.5,
    pattern: /^(([\u2160-\u216b])[．.、])/u,
    value: enclosedNumeralValue,
    runin: 'runin',
    needsText: true,
    examples: ['Ⅰ．全力扩大有效投资', 'Ⅻ、保障'],
    counterexamples: ['Ⅰ级响应', 'Ⅱ类水质'],
  },
  {
    form: 'box',
    rank: 6.5,
    pattern: new RegExp(
      `^([【［[]?专\\s?栏\\s*([0-9] [0-9](?![0-9年])|${N_AND_SUB})?${SEPARATOR}[】］\\]]?)(?=\\s|$|(?<=[】］\\]：:．.0-9${CHINESE_NUMERAL}])[\\p{Script=Han}“]|(?<=[${CHINESE_NUMERAL}])20[0-9]{2}\\s?年)`,
      'u',
    ),
    value: ordinalValue,
    runin: 'block',
    examples: [
      '专栏1 科技前沿领域攻关',
      '专栏 12：重大工程',
      '专栏三　人才工程',
      '专栏4数字经济重点产业',
      '【专栏2】重大平台',
      '专栏3-1 骨干工程',
      '专栏 5 “人工智能+”行动',
      '专 栏 1 0 信 息 惠 民 工 程',
      '专栏二2024年重点工程',
    ],
    counterexamples: ['专栏作家', '专栏中列出的工程'],
  },
  {
    form: 'item',
    rank: 7,
    pattern: withExamples(
      /^(([0-9]{1,3})\s?[．.、])(?:(?![0-9])|(?=\s*(?:19|20)[0-9]{2}\s*年))/u,
      `3． 3. 3．供水 3．1933年 3．2033年 223．`,
      `又3．`,
    ),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    examples: [
      '1．总体布局',
      '12．可再生能源专项。重点加快',
      '1、科技投入成效显著',
      '17. 加强组织领导。各部门',
      '3.食品安全',
      '4．2021年度计划',
    ],
    counterexamples: ['3.5%的增速', '2015年，全市', '12家国家重点实验室', '1.1 总则'],
  },
  {
    // The words begin with a digit: only the numbers of the list tell it from a decimal number.
    form: 'item',
    rank: 7,
    pattern: withExamples(
      /^(([0-9]{1,2})[．.、])(?=[0-9]+\s?(?:[A-Za-z]|\p{Script=Han}))/u,
      `3．3A 3.3A 3．3a 3．3供 3．33A 23．3A`,
      `又3．3A 3．A`,
    ),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    weak: true,
    examples: ['1.5G网络深度覆盖。', '4.12345热线智能化。', '5.2024届毕业生专项。'],
    counterexamples: ['1.5', '3.5%的增速', '1.2.3 总则'],
  },
  {
    form: 'item',
    rank: 7,
    pattern: /^(([\u2488-\u249b]))/u,
    value: enclosedNumeralValue,
    runin: 'runin',
    needsText: true,
    examples: ['⒈ 稳定发展粮食生产。', '⒛其他'],
    counterexamples: ['⒈'],
  },
  {
    form: 'item',
    key: 'letter',
    rank: 7.5,
    pattern: /^(([A-Z])[．.、])(?=\s*\p{Script=Han})/u,
    value: ordinalOrLetter,
    runin: 'runin',
    needsText: true,
    examples: ['A. 总体要求', 'B、教育均衡。新建中小学'],
    counterexamples: ['A、B、C三类', 'A股上市', 'C.D级危房'],
  },
  {
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: new RegExp(`^(([0-9]{1,2}(?:[.．][0-9]{1,2}){1,4})[.．、]?)${AFTER_DECIMAL}`, 'u'),
    value: (numeral) => ordinalValue(numeral.split(/[.．]/).at(-1) ?? ''),
    runin: 'runin',
    examples: ['1.1 编制目的', '2.3.1　预警分级', '10.2 应急响应', '1.1 “十三五”发展成就', '2.1 2025年目标'],
    counterexamples: ['2.3万篇', '3.5 %', '1. 总则'],
  },
  {
    // No space after the number: only the numbers of the list tell it from a quantity.
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: withExamples(
      /^(([0-9]{1,2}(?:[.．][0-9]{1,2}){1,3})[.．、]?)(?=[\p{Script=Han}“《A-Z])/u,
      `3.3供 3．3供 3.3.供 3.3．供 3.3“ 23.3供 3.23供`,
      `又3.3供`,
    ),
    value: (numeral) => ordinalValue(numeral.split(/[.．]/).at(-1) ?? ''),
    runin: 'runin',
    weak: true,
    examples: ['1.1增创制造业新优势。推动工厂数字化改造', '2.3.1预警分级', '2.3万篇'],
    counterexamples: ['3.5%的增速', '1.总则'],
  },
  {
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: withExamples(
      /^(([0-9]{1,2}))(?=[\p{Script=Han}“《])(?=[^，。；：、%％]{2,24}$)/u,
      `3供水养 3“水养 32水养 3甲{21}供水养`,
      `又3供水养 3供，养 3供。养 3供水养，`,
    ),
    value: ordinalValue,
    runin: 'block',
    weak: true,
    examples: ['1总则', '2组织指挥体系', '12家国家重点实验室'],
    counterexamples: ['12家，比上年增加', '1'],
  },
  {
    // No quantity begins with a nought: 03 千乡万村行动, 02“光伏+”行动.
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: withExamples(
      /^((0[1-9]))(?=[ \u00a0\u3000]*(?![年月日号时]|关于)[\p{Script=Han}“《])(?=[^，；：、。%％\t]{2,32}[。]?$)/u,
      `01供水养 01␣供水养 01“水养 01供水养。 01甲{29}供水养`,
      `又01供水养 01年水养 01月水养 01供，养 01供；养 01供水养。等 01关于水养`,
    ),
    value: ordinalValue,
    runin: 'block',
    examples: ['02文化惠民工程', '03 “互联网+医疗”行动', '01社区食堂建设。'],
    counterexamples: ['05年完成改造', '09 各省、自治区、直辖市', '01：预算编制'],
  },
  {
    // Below an appendix that a letter names.
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: withExamples(
      /^(([A-Z](?:[.．][0-9]{1,2}){1,3}))(?=[ \u00a0\u3000]+\p{Script=Han})/u,
      `A.3␣供 A．3␣供 A.3␣␣供 A.23␣供`,
      `又A.3␣供 A.3供`,
    ),
    value: (numeral) => ordinalValue(numeral.split(/[.．]/).at(-1) ?? ''),
    runin: 'runin',
    examples: ['A.1 一般规定', 'B.2.1 范围'],
    counterexamples: ['A.1', 'A 类', 'C.D级危房'],
  },
  {
    // The top level of a decimal outline has no point: a short line of its own.
    form: 'decimal',
    rank: DECIMAL_RANK,
    pattern: withExamples(
      /^(([0-9]{1,2}))(?=[ \u00a0\u3000]+\p{Script=Han}[^，。；：、0-9\t]{1,20}$)/u,
      `3␣供水 3␣␣供水 23␣供水 3␣甲{19}供水`,
      `又3␣供水 3供水 3␣供， 3␣供。 3␣供水，`,
    ),
    value: ordinalValue,
    runin: 'block',
    examples: ['1 总则', '2　组织指挥体系'],
    counterexamples: [
      '3 年内保留其原有身份和职称，享受同等待遇',
      '12 家国家重点实验室转化成果 485 项',
      '2017 年',
    ],
  },
  {
    form: 'subitem',
    rank: 8,
    pattern: new RegExp(`^((?:[（(]\\s*)?([0-9]{1,3})\\s*[）)])${NO_REFERENCE}`, 'u'),
    value: ordinalValue,
    runin: 'runin',
    needsText: true,
    examples: ['（1）建设产业技术研究院', '(2) 支持企业', '3）完善制度'],
    counterexamples: ['（2021年）', '(2017-02-10)'],
  },
  {
    form: 'point',
    rank: 9,
    pattern: /^(([\u2460-\u2487\u2776-\u277f\u24f5-\u24fe]))/u,
    value: enclosedNumeralValue,
    runin: 'runin',
    needsText: true,
    examples: ['①依法设立', '⑫ 其他情形', '❶重点方向', '⑴ 目标'],
    counterexamples: ['1依法设立'],
  },
  {
    // 第一， may open any sentence: only the numbers of the list tell.
    form: 'enum',
    key: 'ordinal',
    rank: 9.8,
    pattern: new RegExp(`^(第(${N})[，,])`, 'u'),
    value: ordinalValue,
    runin: 'enum',
    needsText: true,
    weak: true,
    examples: ['第一，坚决打好防汛保卫战。', '第十二，抓好春耕生产。'],
    counterexamples: ['第一产业，增长', '第一、二产业', '第二轮土地承包'],
  },
  {
    form: 'enum',
    rank: 10,
    pattern: new RegExp(`^((${N})是)(?![否非])`, 'u'),
    value: ordinalValue,
    runin: 'enum',
    needsText: true,
    examples: ['一是科技投入总体仍偏低。从投入力度来看', '十二是加强督查。'],
    counterexamples: ['一直以来', '这是关键', '十年是'],
  },
  {
    form: 'dash',
    rank: 11,
    pattern: withExamples(
      /^(——|――|—(?!\s*[0-9])|－－|--(?!-)|[●•◆■▪◇□○★▲])(?!\s*[0-9]+\s*(?:—|-|$)|[\s—―－-]+$)/u,
      `——3 -- ● • ——供水 ――渔港 —— －－ ——3—→— ——3-→— ——3→— ——33→— ——3等→——`,
      `又——3 ——␣`,
    ),
    runin: 'runin',
    needsText: true,
    examples: ['——集成电路。重点发展', '――集成电路。', '— 坚持创新驱动。', '●重点工程', '■ 主要任务'],
    counterexamples: ['— 12 —', '---', '————————', '—— ——', '—2035年，展望', '-5℃'],
  },
];

/** The forms of which a line may hold the number alone, with the words on the next line, whatever the form needs. */
const MAY_STAND_ALONE: ReadonlySet<Form> = new Set(['chapter', 'part', 'item', 'subitem', 'decimal', 'enum']);

/**
 * Returns the marks that may stand at the start of a line, the likelier first; none for most lines. `form` is the
 * recognisable form of the line without its indent.
 */
export function findMarks(form: string): Mark[] {
  const start = form.slice(0, LONGEST_MARK_UNITS);
  return NUMBERING_FORMS.flatMap((row) => {
    const mark = markOfRow(row, start, form);
    return mark ? [mark] : [];
  }).sort((a, b) => Number(a.weak) - Number(b.weak) || b.length - a.length);
}

/** Returns the mark that the line alone shows; null for a line without one. */
export function findMark(form: string): Mark | null {
  return findMarks(form).find(({ weak }) => !weak) ?? null;
}

function markOfRow(row: NumberingForm, start: string, form: string): Mark | null {
  const match = row.pattern.exec(start.length === form.length ? form : start);
  if (!match) return null;
  const mark = match[1] ?? '';
  const isAlone = form.slice(mark.length).trim() === '';
  if (isAlone && row.needsText && (row.weak || !MAY_STAND_ALONE.has(row.form))) return null;
  const numeral = (match[2] ?? '').replace(/\s/gu, '');
  const [first = '', second] = numeral.split(/[-—－]/u);
  const value = first === '' ? null : (row.value?.(first) ?? null);
  if (first !== '' && value === null) return null;
  const path = row.form === 'decimal' ? numeral.split(/[.．]/).map((each) => ordinalOrLetter(each) ?? 0) : [];
  const level = path.length;
  return {
    form: row.form,
    key: row.key ?? (level > 0 ? `${row.form}-${level}` : row.form),
    rank: row.rank + level / 10,
    length: mark.length,
    value,
    path,
    sub: second === undefined ? ordinalValue(/之(.+)$/u.exec(mark)?.[1] ?? '') : Number(second),
    runin: row.runin,
    ownsFollowing: row.ownsFollowing === true,
    weak: row.weak === true || (isAlone && row.needsText === true),
  };
}

/** The number that a numeral says, or the place of a letter in its alphabet. */
function ordinalOrLetter(numeral: string): number | null {
  return /^[A-Z]$/u.test(numeral) ? numeral.charCodeAt(0) - 0x40 : ordinalValue(numeral);
}

const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const PLAIN = '一二三四五六七八九十';

/** 拾贰 → 十二. */
function withPlainNumerals(numeral: string): string {
  return [...numeral].map((character) => PLAIN[FORMAL.indexOf(character)] ?? character).join('');
}
