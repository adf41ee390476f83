/**
 * What a copied web page holds besides the document: the way to the page and its controls above the text, links,
 * operator and registration of the site below it. These lines become omissions with a reason.
 */
import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { Line } from '../lines/lines.ts';
import { findMarker } from '../lines/markers.ts';

/** A kind of line. `pattern` matches the whole line without its white space. */
interface PageLine {
  pattern: RegExp;
  /** Where such a line stands: above the text, below it, or in both places. */
  at: 'top' | 'foot' | 'both';
  /** Stands directly below the text: what is above it is no longer the end of the page. */
  belowText?: true;
  /** A document may hold such a line itself: it is the page's only among the lines that give the registration of the site. */
  ofOperator?: true;
  /** Lines of the kind, and lines that only look like it. The tests run every one. */
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** Controls of a page; a line of them may hold several, in brackets, set apart by blanks or bars. */
const CONTROL = `(?:${[
  '打印(?:本页|本文|此页|页面|文章)?',
  '关闭(?:窗口|本页|页面)?',
  '收藏(?:本页)?',
  '下载(?:本页|全文)?',
  '全屏',
  '分享[：:]?',
  '纠错',
  '字[体号]?[：:]?[【\\[（(]?(?:特大|超大|默认|加大|还原|减小|放大|缩小|[大中小|｜/、]){1,12}[】\\])）]?',
  '(?:浏览|点击|阅读)(?:次数|量)?[：:][0-9]*次?',
].join('|')})`;
/** The registration of a site, which stands in its last lines. */
const REGISTRATION = /ICP备[0-9]{4,}号|公网安备[0-9]{6,}|网站标识码[：:]?[0-9a-z]{6,}/iu;

/** One or more controls. Each word, bracket and size may stand on a line of its own, as in `【字体：`, `大`, `中`, `小`, `】`. */
const CONTROLS: PageLine = {
  pattern: new RegExp(`^[【\\[（(|｜]*${CONTROL}(?:[】\\])）|｜【\\[（(·]*${CONTROL})*[】\\])）|｜]*$`, 'u'),
  at: 'both',
  belowText: true,
  examples: [
    '打印本页　关闭窗口',
    '【打印】 【关闭】',
    '【字体：大 中 小】',
    '【字号：加大还原减小】',
    '字体：【大 中 小】 打印 分享',
    '浏览次数：1286',
    '字号：大 中 小',
    '全屏',
  ],
  counterexamples: ['打印设备', '字体规范', '关闭高耗能企业', '分享经济', '大力打印', '下载量'],
};

/** The kinds of lines, each with its place. */
export const PAGE_LINES: readonly PageLine[] = [
  {
    pattern:
      /^(?:(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置(?:是|为)?[：:].*|(?:网站)?首页(?:[>＞»›/→][^>＞»›/→。]{1,40})+[>＞»›/→]?)$/u,
    at: 'top',
    examples: [
      '当前位置：首页>政务公开>规划计划',
      '您现在的位置：首页 > 文件',
      '首页 > 政务公开 > 规划计划 > 正文',
      '您所在的位置：首页',
    ],
    counterexamples: ['首页', '地理位置：东经117度', '首页建设规划'],
  },
  CONTROLS,
  {
    pattern: /^分享(?:到|至)[：:]?.{0,40}$/u,
    at: 'both',
    examples: ['分享到：微信 微博 QQ空间', '分享到'],
    counterexamples: ['分享经济', '分享发展成果'],
  },
  {
    pattern: /^(?:微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|人人网|复制链接){1,8}$/u,
    at: 'both',
    examples: ['微信 微博 QQ空间', '新浪微博'],
    counterexamples: ['微信公众号', '微博问政'],
  },
  {
    pattern:
      /^(?:(?:用?微信)?扫(?:一扫|描|码)(?:.{0,20}(?:手机|二维码|分享|关注|打开|查看|浏览).{0,10})?|返回(?:顶部|首页|列表|上一页))$/u,
    at: 'both',
    examples: ['扫一扫在手机打开当前页', '微信扫一扫：分享', '扫码查看手机版', '返回顶部'],
    counterexamples: ['扫黑除恶', '扫码支付全覆盖', '返回城市'],
  },
  {
    pattern: /^(?:上|下)一(?:篇|条)[：:].*$/u,
    at: 'foot',
    belowText: true,
    examples: ['上一篇：关于表彰2021年度质量奖获奖单位的通报', '下一篇：没有了', '下一条：无'],
    counterexamples: ['上一篇章', '下一步：'],
  },
  {
    pattern: REGISTRATION,
    at: 'foot',
    examples: ['浙ICP备05000001号　浙公网安备 33080202000001号', '网站标识码：3308000001'],
    counterexamples: ['推进ICP备案管理', '公网安备案'],
  },
  {
    pattern:
      /^(?:(?:主办|承办|协办|运维|维护)(?:单位)?[：:]|(?:技术支持|地址|邮编|邮政编码|(?:联系)?电话|电子邮箱)[：:]|版权所有|Copyright|©|(?:网站地图|站点地图|联系我们|关于我们|网站声明|隐私声明|使用帮助|设为首页|加入收藏)(?:[|｜].*)?$)/iu,
    at: 'foot',
    ofOperator: true,
    examples: [
      '主办：甲市人民政府办公室　承办：甲市大数据局',
      '主办单位：甲市人民政府',
      '版权所有：甲市人民政府',
      '网站地图 | 联系我们',
    ],
    counterexamples: ['举办单位：甲市人民政府', '联系我们的群众', '地址编码'],
  },
];

/** What heads the links to other pages below a text. */
const LINKS_TITLE = /^相关(?:链接|阅读|文档|解读|信息|新闻|报道|稿件|文章|政策解读)[：:]?$/u;
/** So many links stand under one head at most. */
const MOST_LINKS = 12;
const LONGEST_PAGE_LINE = 200;

/** So many lines hold one control or name of a page at most, each of them so long, in UTF-16 units. */
const MOST_PIECES = 8;
const LONGEST_PIECE = 16;
/** Sets the names of the pages apart that lead to a page, on a line of its own. */
const STEP = /^[>＞»›]$/u;

/** Line numbers (1-based) of what belongs to the web page, among the lines of one plan. */
export function findWebPage(lines: readonly Line[]): Set<number> {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const firstMark = filled.findIndex(({ text }) => findMarker(text.trim()) !== null);
  const spread = spreadControls(filled);
  const above = filled.slice(0, firstMark < 0 ? filled.length : firstMark);
  const path = namesOfPath(above);
  const top = above.filter(
    (line) =>
      spread.has(line) || path.has(withoutWhiteSpace(line.text)) || pageLine(line.text, 'top') !== null,
  );
  return new Set([...top, ...filled.slice(startOfFoot(filled, spread))].map(({ number }) => number));
}

/** The lines that are controls only together with their neighbours. */
function spreadControls(filled: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const pieces = filled.map(({ text }) => withoutWhiteSpace(text));
  for (let index = 0; index < filled.length; index += 1) {
    const far = pieces.slice(index, index + MOST_PIECES).findIndex((piece) => piece.length > LONGEST_PIECE);
    const most = far < 0 ? MOST_PIECES : far;
    for (let length = most; length > 1; length -= 1) {
      if (!CONTROLS.pattern.test(pieces.slice(index, index + length).join(''))) continue;
      for (const line of filled.slice(index, index + length)) found.add(line);
      break;
    }
  }
  return found;
}

/** The names of the pages that lead to a page, and the signs between them, where each stands on a line of its own. */
function namesOfPath(above: readonly Line[]): Set<string> {
  const pieces = above.map(({ text }) => withoutWhiteSpace(text));
  const steps = [...pieces.keys()].filter((index) => STEP.test(pieces[index] ?? ''));
  const names = steps.flatMap((index) => pieces.slice(Math.max(0, index - 1), index + 2));
  return new Set(names.filter((name) => name.length <= LONGEST_PIECE));
}

/** Index of the first line of the page's foot, gone through from the end upwards; the number of lines when there is none. */
function startOfFoot(filled: readonly Line[], spread: ReadonlySet<Line>): number {
  let end = filled.length;
  /** First line of those of the operator that still wait for a registration above them. */
  let start = end;
  let registered = false;
  let isBelowText = false;
  while (end > 0) {
    const line = filled[end - 1];
    const text = line?.text ?? '';
    const kind = line && spread.has(line) ? CONTROLS : pageLine(text, 'foot');
    const links = kind ? null : linksAbove(filled, end);
    if (kind?.ofOperator && isBelowText) break;
    if (kind) end -= 1;
    else if (links !== null && (start < filled.length || links === end - 1)) end = links;
    else break;
    registered ||= REGISTRATION.test(withoutWhiteSpace(text));
    isBelowText ||= kind?.belowText === true;
    if (registered || !kind?.ofOperator) start = end;
  }
  return start;
}

/** The kind of line that `line` is at that place; null for lines of the document. */
export function pageLine(line: string, place: 'top' | 'foot'): PageLine | null {
  const text = withoutWhiteSpace(line);
  if (text.length > LONGEST_PAGE_LINE || text.includes('。')) return null;
  return PAGE_LINES.find(({ at, pattern }) => (at === place || at === 'both') && pattern.test(text)) ?? null;
}

/** Index of the head of the links that end before `end`; null when none stand there. Links are titles, not sentences. */
function linksAbove(filled: readonly Line[], end: number): number | null {
  for (let index = end - 1; index >= Math.max(0, end - 1 - MOST_LINKS); index -= 1) {
    const text = filled[index]?.text.trim() ?? '';
    if (LINKS_TITLE.test(text)) return index;
    if (/[。；]/u.test(text) || findMarker(text)?.value != null) return null;
  }
  return null;
}
