/** Words of a report that mean a document it has named before: 该规划, 《规划》, 规划提出. */
import { withExamples } from '../pipeline/text/with-examples.ts';

/** A word that means a document of a kind, [start, end) in UTF-16 units. */
export interface ReferenceBack {
  start: number;
  end: number;
  kind: string;
  /** It points at what was named last, loosely of that kind: 该规划 of an opinion. */
  points: boolean;
}

const KIND = withExamples(
  '规划|纲要|意见|方案|计划|办法|措施|通知|决定|条例',
  '规划 纲要 意见 方案 计划 办法 措施 通知 决定 条例',
  '会议',
);
/** What any document is called. */
const ANY = '文件';
const SAYS = withExamples(
  '(?:还|也|又|并|同时|进一步)*(?:提出|指出|明确|要求|强调|规定|部署|认为|表示)',
  '提出 指出 明确 要求 强调 规定 部署 认为 表示 还提出→还提出 也指出→也指出 又要求→又要求 并明确→并明确 同时强调→同时强调 进一步部署→进一步部署',
  '编制',
);
const BACK = withExamples(
  new RegExp(
    `(?:[该此]|上述|前述|这[份部项个一])(?:${KIND}|${ANY})|《(?:${KIND})》|(?<=^|[，。；：！？\\n]\\s*)(?:${KIND})(?=${SAYS}|第[一二三四五六七八九十0-9]+[章节条篇部])`,
    'gu',
  ),
  `该规划 此方案 上述意见→上述意见 前述办法→前述办法 这份文件→这份文件 这部条例→这部条例 这项措施→这项措施 这个计划→这个计划 这一决定→这一决定 该通知 《纲要》→《纲要》
    规划提出→规划 ，意见还要求→意见 。方案第三章→方案 ；纲要第2节→纲要 ：办法第十条→办法 ！规划第一篇→规划 ？规划第九部分→规划 ⏎规划指出→规划 。␣规划明确→规划`,
  `规划编制 国家规划提出 有关意见要求 《河湖规划》 本规划 规划期`,
);
const POINTS = /^[该此上前这]/u;
const KINDS = new RegExp(`${KIND}|${ANY}`, 'gu');

/** Finds them in a text. */
export function referencesBack(text: string): ReferenceBack[] {
  return [...text.matchAll(BACK)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: words.match(KINDS)?.at(-1) ?? ANY,
    points: POINTS.test(words),
  }));
}

/** True where a document with a name can be meant by a word for its kind. */
export function isKind(name: string, kind: string): boolean {
  return kind === ANY ? new RegExp(KIND, 'u').test(name) || name.endsWith('号') : name.includes(kind);
}
