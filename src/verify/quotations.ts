/** Finds quotations in the blocks of a report: words in quotation marks, and blocks set apart. */
import { titlesIn } from '../pipeline/text/titles.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import { wordsOnly } from './form.ts';
import type { ReportBlock } from './report.ts';

/** Words of a block that may be a quotation, [start, end) in UTF-16 units of the block, marks left out. */
export interface FoundQuotation {
  start: number;
  end: number;
  /** closed: between two marks; open: the second mark is missing; block: set apart. */
  form: 'closed' | 'open' | 'block';
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' };
const MARKS = /[“”「」『』"\n]/gu;

interface Opened {
  mark: string;
  at: number;
  line: number;
}

/**
 * Finds quotations in the order of the block. Those inside another are of the other; a mark that nothing closes opens a
 * quotation up to the end of its line, and hides none that follow.
 */
export function quotationsIn(block: ReportBlock): FoundQuotation[] {
  if (block.quote) return isSourceLine(block.text) ? [] : [blockQuotation(block.text)];
  const found: FoundQuotation[] = [];
  const open: Opened[] = [];
  const openAt = ({ at }: Opened) => found.push({ start: at, end: endOfLine(block.text, at), form: 'open' });
  let line = 0;
  let straight: number | null = null;
  for (const { 0: mark, index } of block.text.matchAll(MARKS)) {
    if (mark === '\n') {
      line += 1;
      straight = null;
    } else if (mark === '"') {
      if (straight === null) straight = index + 1;
      else {
        found.push({ start: straight, end: index, form: 'closed' });
        straight = null;
      }
    } else if (CLOSING[mark] !== undefined) {
      // A paragraph that continues a quotation begins with the mark again.
      const above = open.at(-1);
      const isFirst = block.text.slice(block.text.lastIndexOf('\n', index) + 1, index).trim() === '';
      if (above && isFirst && above.mark === mark && above.line < line) {
        open.pop();
        openAt(above);
      }
      open.push({ mark, at: index + 1, line });
    } else {
      const from = open.findLastIndex((each) => CLOSING[each.mark] === mark);
      const [opened] = from < 0 ? [] : open.splice(from);
      if (opened) found.push({ start: opened.at, end: index, form: 'closed' });
    }
  }
  open.forEach(openAt);
  // The marks of a title are of the title.
  const titles = titlesIn(block.text);
  const inTitle = ({ start, end }: FoundQuotation) => titles.some(([from, to]) => start >= from && end <= to);
  return outermost(found).filter((each) => !inTitle(each));
}

/** True for a line that only names the source of the words above it: ——《…》 */
export const isSourceLine = (text: string): boolean => /^\s*(?:—{1,2}|--|－)[^\n]*\s*$/u.test(text);

/** Those that are in no other, in order. */
function outermost(found: readonly FoundQuotation[]): FoundQuotation[] {
  let reached = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end, form }) => {
      const isOuter = start >= reached;
      if (form !== 'open') reached = Math.max(reached, end);
      return isOuter;
    });
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** The block without its own marks, and without the line that names its source: ——《…》. */
function blockQuotation(text: string): FoundQuotation {
  const source = /\n\s*(?:—{1,2}|--|－)\s*.*$/u.exec(text);
  const body = text.slice(0, source?.index ?? text.length);
  const start = /^\s*[“「『"]?/u.exec(body)?.[0].length ?? 0;
  const lead = body.trimStart().charAt(0);
  const closing = CLOSING[lead] ?? (lead === '"' ? '"' : '');
  const trimmed = body.trimEnd();
  const isClosed = closing !== '' && trimmed.endsWith(closing);
  const isWrapped = isClosed && !body.slice(start, trimmed.length - 1).includes(closing);
  const from = closing !== '' && isWrapped ? start : (/^\s*/u.exec(body)?.[0].length ?? 0);
  return { start: from, end: isWrapped ? trimmed.length - 1 : trimmed.length, form: 'block' };
}

/** Words shorter than this are names or terms. */
const LEAST = 8;
/** Words that nothing introduces are a phrase of the report's own up to this length, and where their parts are short. */
const PHRASE = 20;
const SHORT_PARTS = 8;
const SLOGAN = 40;
/** What stands before somebody's words: a colon, or a verb of saying. */
const INTRODUCES = withExamples(
  /(?:[：:]|(?:提出|指出|强调|要求|规定|明确|部署|写道|载明|写明|认为|所述|说|称)[了过要的]?[，,]?)\s*[“「『"]?$/u,
  '如下： 如下: 提出“ 指出， 强调,“ 要求了「 规定过『 明确要" 部署的 写道 载明 写明 认为 所说 所述 说 称␣“ 说，“',
  '如下 提出甲 ，“ 提出：， 说说了了',
);

/** What a name in quotation marks is the name of: “……”行动. */
const NAMED = withExamples(
  /^[”」』"]?(?:[系专]列|重大)?(?:行动|工程|计划|倡议|理念|战略|活动|专项|模式|机制|品牌|口号|项目|主题)/u,
  '”行动 」工程 』计划 "倡议 理念 战略 活动 专项 模式 机制 品牌 口号 项目 主题 ”系列活动 专列项目 ”重大工程 ”专项行动',
  '甲行动 ””行动 ”系列',
);

/**
 * Tells somebody's words from names, terms and phrases of the report's own. `before` precedes them, `after` follows; `isAttributed`:
 * the report says whose they are. `maybe`: a quotation where a plan has the words or nearly so, a phrase otherwise.
 */
export function isQuotation(
  words: string,
  { before = '', after = '' }: { before?: string; after?: string },
  isAttributed: boolean,
): 'yes' | 'maybe' | 'no' {
  const { length } = wordsOnly(words);
  if (length < LEAST) return 'no';
  const isName = NAMED.test(after) && !/[，。；]/u.test(words);
  if (isName && !isAttributed && length < PHRASE) return 'maybe';
  if (isAttributed || INTRODUCES.test(before.slice(-12))) return 'yes';
  if (length < PHRASE) return 'maybe';
  const parts = words.split(/[，、；：,;]/u).length;
  return length < SLOGAN && !words.includes('。') && length / parts < SHORT_PARTS ? 'maybe' : 'yes';
}
