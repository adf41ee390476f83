/** Passages that hold a name, a list of things or a principle only, while what is said of it stands behind them and differs. */
import { withExamples } from '../text/with-examples.ts';
import { tellsAction, withoutVerb } from './statement.ts';

/** 坚持保护优先、修复为辅的方式: how something is done, which stands behind it. */
const MANNER = withExamples(
  /^(?:坚持|按照|遵循|本着)[^，。；：]*的(?:方式|原则|方针|理念|思路)[，。；]?$/u,
  `坚持养老的方式 按照养老的原则 遵循养老的方针 本着养老的理念 按照养老的思路 坚持养老的方式， 按照养老的原则。 按照养老的原则；`,
  `又坚持养老的方式 坚持养老方式 坚持养，老的方式 坚持养。老的方式 坚持养；老的方式 坚持养：老的方式 坚持养老的方式改造`,
);
/** A formula that says which thing is meant: “政府引导、市场运作”的养老院, 以山区、海岛、边境为重点的校车 */
const FORMULA = withExamples(
  /“[^“”]{8,}”|以[^，。；]{4,24}为重点/gu,
  `“政府引导、市场运作” 以山区海岛为重点 以甲{22}山区为重点`,
  `“两山” 以山区为重点 以山区，海岛为重点 以山区。海岛为重点 以山区；海岛为重点
    “政“引导、市场运作”`,
);
/** Letters of the thing besides its formula that are no statement. */
const MOST_BESIDES = 8;
/** Most units of a list that breaks off before what is done with its things. */
const MOST_LISTED = 30;
/** Between the names of a list. */
const BETWEEN_NAMES = /[、及或和与]/u;
/** What makes a clause of names: 书店、剧场按照消防标准 */
const HOW = withExamples(/按照|通过|根据|依据/u, `按照 通过 根据 依据`);
/** A verb that breaks off before what it brings: 书店、剧场得到 before 有效保护 */
const BROKEN_VERB = withExamples(/(?:得到|进行|予以)$/u, `书店、剧场得到 书店进行 书店予以`, `得到保护`);
/** The end of a list of works: 王家湾、李家河等 before 泵站建设 */
const AND_SUCH_WORKS = withExamples(
  /(?<![平高中初同均相对优])等[^，。；：、的等]{0,6}(?:工程|项目|电站|水库|枢纽|机场|码头|港口|铁路|公路|大桥|隧道|泵站|水厂|医院|学校|场馆|公园)/u,
  `等工程 等重点项目 等水电站 等水库 等水利枢纽 等机场 等码头 等港口 等城际铁路 等公路 等跨江大桥 等隧道 等泵站 等水厂 等医院 等学校 等体育场馆 等公园
    等甲{6}工程`,
  `平等工程 高等学校 中等学校 初等学校 同等医院 均等项目 相等工程 对等项目 优等工程 等重点领域节能 等基础设施 等，工程 等。工程 等；工程 等：工程 等、工程 等城市的学校`,
);
/** Fewer letters beside the names of such lists say nothing: 推进 and 泵站建设 */
const LEAST_BESIDES = 15;
const CLAUSE_END = /[，。；：？！,;:?!\n]/u;

/** True for the manner of something that is said in another clause. */
export const isManner = (words: string) => MANNER.test(words);

/** True for a thing with its formula and a verb: 发展“政府引导、市场运作”的养老院 */
export function isFormulaName(words: string): boolean {
  if (words.search(FORMULA) < 0) return false;
  const rest = withoutVerb(words.replaceAll(FORMULA, '')).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return rest.length <= MOST_BESIDES;
}

/**
 * True for names in a row, with the verb before them or without, that break off inside a clause: 开展书店、剧场、影院 before 监督抽查.
 * `shared` are the units that both sides share.
 */
export function isOpenList(words: string, next: string, shared: number): boolean {
  if (shared >= MOST_LISTED || !/\p{L}/u.test(next) || CLAUSE_END.test(words.slice(-1))) return false;
  if (HOW.test(words)) return false;
  const clauses = words.split(CLAUSE_END);
  const last = withoutVerb(clauses.pop() ?? '').replace(BROKEN_VERB, '');
  return (
    last.includes('、') && [...clauses, ...last.split(BETWEEN_NAMES)].every((name) => !tellsAction(name))
  );
}

/** True for what is little more than names of works, each list closed by 等: 推进王家湾、李家河等泵站建设 */
export function areNamedWorks(words: string): boolean {
  const clauses = words.replaceAll(/（[^（）]*）/gu, '').split(CLAUSE_END);
  const left = clauses.map(withoutListed);
  if (!clauses.some((clause, index) => clause.includes('、') && clause !== left[index])) return false;
  return left.join('').replaceAll(/[^\p{L}\p{N}]/gu, '').length < LEAST_BESIDES;
}

/** A clause without the names between its verb and 等. */
function withoutListed(clause: string): string {
  const body = withoutVerb(clause);
  const end = body.search(AND_SUCH_WORKS);
  if (end < 0 || body.slice(0, end).split(BETWEEN_NAMES).some(tellsAction)) return clause;
  return clause.slice(0, clause.length - body.length) + body.slice(end + 1);
}
