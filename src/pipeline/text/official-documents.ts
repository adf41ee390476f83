/** What official documents print in fixed forms: their numbers, kinds, and the endings of agencies' names. */
import { GENRE_WORDS } from './genres.ts';
import { asciiDigits } from './numerals.ts';
import { recognisable } from './recognisable.ts';
import { withoutWhiteSpace } from './white-space.ts';
import { withExamples } from './with-examples.ts';

/** The year and number of a document number, in any of the brackets that stand for 〔〕: `〔2021〕5号`. For use inside a pattern. */
export const YEAR_AND_NUMBER = '[〔﹝［\\[（(【]\\s*[0-9]{4}\\s*[〕﹞］\\]）)】]\\s*(?:第\\s*)?[0-9]+\\s*号';

/** Who gives a number: 甲政发, Y科字. */
const ABBREVIATION = '[\\p{Script=Han}A-Za-z]{1,20}';
const DOCUMENT_NUMBER = new RegExp(
  `^([（(【]?\\s*)(${ABBREVIATION}\\s*${YEAR_AND_NUMBER})\\s*[）)】]?(?:\\s+签发人\\s*[：:].{2,30})?$`,
  'u',
);

/**
 * The number on a line that holds nothing else, with brackets around it or the signer's name after it:
 * `甲政发〔2021〕7号　签发人：张三`; null for other lines.
 */
export function documentNumber(line: string): string | null {
  const [, bracket = '', number] = DOCUMENT_NUMBER.exec(asciiDigits(line)) ?? [];
  return number === undefined ? null : line.slice(bracket.length, bracket.length + number.length);
}

const YEAR_IN_BRACKETS = new RegExp(YEAR_AND_NUMBER, 'u');
const NUMBER_IN_TEXT = new RegExp(`${ABBREVIATION}\\s*${YEAR_AND_NUMBER}`, 'gu');
/** What stands before a number in a sentence and is not of it. */
const BEFORE_NUMBER = withExamples(
  /.*(?:根据|按照|依据|依照|参照|贯彻|落实|执行|印发|下发|以及|的)/u,
  '根据 按照 依据 依照 参照 贯彻 落实 执行 印发 下发 以及 甲市印发的→甲市印发的',
  '甲政发',
);

/** Where numbers of documents stand in a text, [start, end) in UTF-16 units: 甲政发〔2033〕5号. */
export function documentNumbersIn(text: string): [start: number, end: number][] {
  const words = asciiDigits(text);
  if (!YEAR_IN_BRACKETS.test(words)) return [];
  return [...words.matchAll(NUMBER_IN_TEXT)].map(({ 0: number, index }) => {
    const before = BEFORE_NUMBER.exec(number)?.[0].length ?? 0;
    return [index + before, index + number.length];
  });
}

const BRACKETED_NUMBER = new RegExp(`[（(]\\s*${ABBREVIATION}\\s*${YEAR_AND_NUMBER}\\s*[）)]$`, 'u');

/** Where the number in brackets begins that is printed behind a title, in UTF-16 units: `…任务（甲政发〔2021〕2号）`; null for none. */
export function numberBehind(title: string): number | null {
  return BRACKETED_NUMBER.exec(asciiDigits(title))?.index ?? null;
}

/** The number of an order or announcement: 第61号, （第290号）, 第一二八号. */
const ORDINAL = '第\\s*[0-9〇零一二三四五六七八九十百]{1,6}\\s*号';
const ORDER_NUMBER = new RegExp(`^[（(【]?\\s*((?:[0-9]{4}\\s*年\\s*)?${ORDINAL})\\s*[）)】]?$`, 'u');
const ORDER = withExamples(
  new RegExp(`(\\p{Script=Han}{2,30}?(?:令|公告))\\s*[（(]?\\s*(${ORDINAL})`, 'u'),
  '甲市令第5号 甲市公告第5号 甲{28}甲市令第5号→甲{28}甲市令第5号',
  `甲市令，第5号`,
);

/** The number of an order on a line that holds nothing else: `（第290号）` → `第290号`; null for other lines. */
export function orderNumber(line: string): string | null {
  const number = ORDER_NUMBER.exec(asciiDigits(line))?.[1];
  return number === undefined ? null : withoutWhiteSpace(number);
}

const NUMBER_WITH_ORDER = new RegExp(
  `^\\p{Script=Han}{1,30}(?:令|公告)\\s*[（(]?\\s*${ORDINAL}\\s*[）)]?$`,
  'u',
);

/** The number of an order with its name, and nothing else: 甲市人民政府令第61号, 国令第7号; null for other words. */
export function numberWithOrder(value: string): string | null {
  return NUMBER_WITH_ORDER.test(asciiDigits(value.trim())) ? withoutWhiteSpace(value) : null;
}

/** An order that a text names by its number, behind a date or alone: `2011年12月15日甲市人民政府令第61号`; null for none. */
export function orderIn(text: string): { issuer: string; number: string } | null {
  const [, words, number] = ORDER.exec(asciiDigits(text)) ?? [];
  if (words === undefined || number === undefined) return null;
  const head = words.replace(/^日/u, '');
  return { issuer: head.replace(/(?:令|公告)$/u, ''), number: withoutWhiteSpace(`${head}${number}`) };
}

const GENRE_AT_END = new RegExp(`(${GENRE_WORDS})(?:[（(][^（）()]{1,20}[）)])?$`, 'u');

/** Kind of document by the end of its title, without the remark in brackets after it; null when it is none. Blanks do not count. */
export function genreOfTitle(title: string): string | null {
  return GENRE_AT_END.exec(withoutWhiteSpace(recognisable(title)))?.[1] ?? null;
}

/** What a notice puts in force: 关于印发《甲办法》的通知, 关于支持乙若干措施的通知. */
const IN_FORCE = withExamples(
  /(?:(?:印发|实施|执行|施行|公布|发布|转发|批转)(?:[《〈“"「]+)?(?<issued>[^》〉]{4,80}?)[》〉”"」]*|(?<some>若干(?:政策)?(?:措施|政策|规定|意见)))(?:[（(][^（）()]{1,20}[）)])?的?(?:通知|公告|函)$/u,
  `印发《甲乙办法》的通知 实施《甲乙办法》的公告 执行《甲乙办法》的函 施行《甲乙办法》的通知 公布《甲乙办法》的通知 发布《甲乙办法》的通知 转发《甲乙办法》的通知 批转《甲乙办法》的通知 若干政策措施的通知 若干政策的通知 若干规定的通知 若干意见的通知
    执行《甲乙办法〉的函 印发甲乙办法》的通知 印发《甲乙办法的通知 印发《甲乙办法》通知
    执行《甲{76}甲乙办法》的函`,
  `印发》甲乙办法》的通知 印发〉甲乙办法》的通知 印发《甲乙办法》的通知等 若干政策（施的通知`,
);

/** 关于落实乙若干政策措施的实施意见: an opinion that hands on measures. Not 关于完善乙政策的意见, which changes them. */
const OF_MEASURES = withExamples(
  /(?:贯彻|落实|执行|实施|出台|制定)[^，。]{0,60}(?:政策|措施|举措)[》”]?的?(?:实施)?意见$/u,
  `贯彻甲政策的意见 落实甲措施的实施意见 执行甲举措意见 实施甲政策的意见 出台甲政策的意见 制定甲政策的意见 贯彻甲政策》意见 贯彻甲政策”意见
    执行甲{59}甲举措意见`,
  `贯彻，政策的意见 贯彻。政策的意见 贯彻甲政策的意见等`,
);

/** True for the title of an opinion that hands on measures. */
export function handsOnMeasures(title: string): boolean {
  return OF_MEASURES.test(withoutWhiteSpace(recognisable(title)));
}

/** Kind of the document that a notice with this title puts in force; for any other title its own. */
export function genreInForce(title: string): string | null {
  const words = withoutWhiteSpace(recognisable(title));
  const { issued, some } = IN_FORCE.exec(words)?.groups ?? {};
  return genreOfTitle(issued ?? some ?? words) ?? genreOfTitle(words);
}

/** Ends of the names of agencies and other bodies: 市财政局, 人民银行某市分行, 市消防救援支队, 市档案馆. */
const BODY = withExamples(
  /(?:委|局|办|厅|部|院|会|署|社|政府|公司|集团|银行|分行|支行|中心|海关|总队|支队|大队|军分区|大学|学校|党校|馆|所|站|处|气象台|电视台|组|妇联|工商联|残联|文联|侨联|作协|科协|团中央|办公室)$/u,
  `委 局 办 厅 部 院 会 署 社 政府 党组 公司 集团 银行 分行 支行 中心 海关 总队 支队 大队 军分区 大学 学校 党校 馆 所 站 处 气象台 电视台 组 妇联 工商联 残联 文联 侨联 作协 科协 团中央 办公室`,
  `委等`,
);

/** True for a name that ends as those of agencies and other bodies do. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}
