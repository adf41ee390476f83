/**
 * Parts of a spoken report that have no number: 2032年工作回顾 and 2033年工作安排, each on a line of its own above text. Lists
 * of chapters may stand below both, one or none. A slogan may open them: 站上新起点：2032年工作回顾, beside which 开启新征程：确保…
 * is a part, too.
 */
import { endsParagraph } from '../../text/sentences.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { isKind } from '../tokens/token.ts';
import { LONGEST_PART_UNITS, SHORTEST_TEXT_BELOW_UNITS } from './limits.ts';

/** Rank of such parts: above 一、. */
export const RANK_OF_PARTS = 4.6;
/** Of what time a part tells. */
const TIME = withExamples(
  /(?:19|20)[0-9]{2}\s?年|过去|今后|未来|今年|去年|上一?年|[一二三四五六七八九十]五[”"]?(?:时期|期间|规划)?/u,
  `1999年 2030年 过去 今后 未来 今年 去年 上年 “十五五”时期
    三五→三五 三五时期→三五时期 三五期间→三五期间 三五规划→三五规划
    一五 二五 四五 五五 六五 七五 八五 九五 十五 “”五五”时期→五五”时期 “十五"”时期→十五"`,
);
/** And what of it. */
const SUBJECT = withExamples(
  /(?:回顾|工作|情况|安排|建议|任务|打算|部署|总体要求|思路|成就|重点)$/u,
  '回顾 工作 情况 安排 建议 任务 打算 部署 总体要求 思路 成就 重点',
  `回顾等`,
);
/** 站上新起点：2032年工作回顾: a slogan, and what the part is about. */
const SLOGAN = withExamples(
  /^(?<slogan>\p{Script=Han}{4,10})[：:](?<about>[^。；：:，！？]{4,40})$/u,
  `站上新起点：工作回顾 站上新起点:工作回顾 迈新步伐：工作回顾 甲{10}：工作回顾
    站上新起点：甲{40}`,
  `迈步：工作回顾 站上新起点：回顾 站上新起点：工作，回顾 站上新起点：工作。回顾 站上新起点：工作；回顾 站上新起点：工作：回顾 又，站上新起点：工作回顾`,
);
/** Forms of marks that head chapters of a report of another build. */
const HIGHER_FORMS: ReadonlySet<string> = new Set(['volume', 'numbered-chapter', 'article']);

/** A paragraph; null for a table. */
type Item = Paragraph | null;

/** Finds the parts: below the words to the listeners, and above the first list of chapters or beside another part. */
export function reportParts(items: readonly Item[]): Set<Paragraph> {
  const spoken = items.findIndex((item) => item && isKind(item.token, 'spoken-to'));
  if (spoken < 0 || items.some((item) => HIGHER_FORMS.has(item?.mark?.form ?? ''))) return new Set();
  const named = items.filter((item, index) => index > spoken && item && isPart(items, index, isAboutTime));
  const haveSlogan = named.some((item) => item && SLOGAN.test(item.token.form));
  const parts = haveSlogan
    ? items.filter(
        (item, index) =>
          index > spoken &&
          item &&
          (named.includes(item) || isPart(items, index, (form) => SLOGAN.test(form))),
      )
    : named;
  const first = items.indexOf(parts[0] ?? null);
  const chapter = items.findIndex((item) => item?.mark?.form === 'chapter');
  const isAbove = parts.length > 0 && (parts.length > 1 || chapter > first);
  return new Set(isAbove ? parts.filter((item) => item !== null) : []);
}

/** True for words that say of what time a part tells, and what of it, behind a slogan or alone. */
function isAboutTime(form: string): boolean {
  const about = SLOGAN.exec(form)?.groups?.['about'] ?? form;
  return !/[。；：:，！？]/u.test(about) && TIME.test(about) && SUBJECT.test(about);
}

/** True for a line of its own above text, whose words `says` finds to be those of a part. */
function isPart(items: readonly Item[], index: number, says: (form: string) => boolean): boolean {
  const [above, item, below] = items.slice(index - 1, index + 2);
  if (!above || !item || item.mark || item.aside || item.inTable || item.lines.length > 1) return false;
  const { form, kinds } = item.token;
  if (form.length > LONGEST_PART_UNITS || [...kinds].some((kind) => kind !== 'title')) return false;
  if (!says(form)) return false;
  if (!endsParagraph(above.token.form) && !isKind(above.token, 'spoken-to')) return false;
  if (!below || below.aside || below.inTable) return false;
  return below.mark
    ? below.mark.form === 'chapter' && below.mark.value === 1
    : below.token.form.length >= SHORTEST_TEXT_BELOW_UNITS && /[。，]/u.test(below.token.form);
}
