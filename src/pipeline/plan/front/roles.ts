/** What each line of the front matter is. */
import type { FrontRole } from '../../schemas/clause.ts';
import { isFullSignature, isIssuingSignature } from '../../text/names.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { closingRole, isNameInBrackets } from './closing.ts';
import type { FrontItem, FrontLine } from './front-item.ts';
import { isIssuing } from './named-titles.ts';
import type { FoundTitle } from './title.ts';
import { isShortLine } from './title-lines.ts';

/** Words and a colon, of those whom a notice is for. */
const ADDRESSEE = withExamples(
  /^(?!为|根据|按照)[^。]{2,100}(?<!如下|建议|通知|意见|要求|决定|措施|事项|安排|说明)[：:]$/u,
  `各县人民政府： 各县人民政府: 现通甲{97}知：`,
  '为落实规划： 根据规划： 按照规划： 安排如下： 提出建议： 现通知： 提出意见： 主要要求： 作出决定： 采取措施： 有关事项： 有关安排： 有关说明： 各县人民政府：等',
);
const ADDRESSED = withExamples(
  /各|单位|部门|政府|委|局|厅|公司|企业|学校|院|处|所|办|乡|镇|街道|社区|同志|代表|领导|朋友|主席/u,
  '各 单位 部门 政府 委 局 厅 公司 企业 学校 院 处 所 办 乡 镇 街道 社区 同志 代表 领导 朋友 主席',
);
/** The first of two lines of those whom a notice is for. */
const OPENS_ADDRESSEES = /^各[^。；：:]{4,80}$/u;
/** A name of two to four characters, blanks between them. */
const NAME_OF_PERSON = withExamples(
  /^\p{Script=Han}(?:[\s·]*\p{Script=Han}){1,3}$/u,
  `供␣水 供·水 供水 供水养老`,
  `又供水养老`,
);

/** The number of a copy, a year, a rule of dashes. */
const MARK_ALONE = /^[0-9A-Za-z—–*-]{1,20}$/u;

/** Where a line stands among those that are known. */
interface Place {
  previous: Token | undefined;
  next: Token | undefined;
  /** The first line below that holds no names. */
  belowNames: Token | undefined;
  /** Below the title, or below the title of the notice. */
  belowTitle: boolean;
  /** A paragraph of the preamble is above it, and no title between them. */
  belowText: boolean;
}

/** Words of a sentence, whether or not a mark ends it. */
const CLAUSES = /[，；]/u;

/** Gives each line its role; null for a paragraph of the preamble, or of a text without a title and headings (`isFragment`). */
export function readRoles(
  items: readonly FrontItem[],
  { item: title, notice }: FoundTitle,
  isFragment = false,
): FrontLine[] {
  const top = items.findIndex((item) => item === title || item === notice);
  let belowText = false;
  const below = firstNotSignature(items);
  return items.map((item, index): FrontLine => {
    const { token } = item;
    if (item.role !== undefined) return { token, role: item.role };
    if (item === title || item === notice) belowText = false;
    if (item === title) return { token, role: 'title' };
    const [previous, next] = [items[index - 1]?.token, items[index + 1]?.token];
    const place = {
      previous,
      next,
      belowNames: below[index + 1],
      belowTitle: top >= 0 && top < index,
      belowText,
    };
    const role = roleOf(item, place);
    if (role === null && /。$/u.test(token.form)) belowText = true;
    const isText =
      isFragment && role === 'other' && (isKind(token, 'responsibility') || CLAUSES.test(token.form));
    return { token, role: isText ? null : role };
  });
}

/** For each line the first from it on that holds no names. */
function firstNotSignature(items: readonly FrontItem[]): (Token | undefined)[] {
  const found = new Array<Token | undefined>(items.length + 1);
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const token = items[index]?.token;
    found[index] = isKind(token, 'signature') ? found[index + 1] : token;
  }
  return found;
}

function roleOf({ token }: FrontItem, place: Place): FrontRole | null {
  const { previous, next, belowTitle } = place;
  const certain = certainRole(token);
  if (certain) return certain;
  if (isAddressee(token, place)) return 'addressee';
  if (isKind(token, 'history')) return 'subtitle';
  const beside = belowTitle ? 'subtitle' : 'other';
  if (isKind(token, 'bracketed', 'occasion', 'session')) {
    return isNameInBrackets(token) && isKind(previous, 'signature') ? 'issuer' : beside;
  }
  if (belowTitle && isKind(token, 'dashed')) return 'subtitle';
  const isName = isKind(next, 'spoken-to') && NAME_OF_PERSON.test(token.form);
  if (belowTitle && (isKind(token, 'speaker') || isName)) return 'speaker';
  // Who signed an order, above its day.
  if (isKind(token, 'speaker') && isKind(next, 'date')) return 'speaker';
  if (!place.belowText && MARK_ALONE.test(token.form)) return beside;
  if (!isShortLine(token)) return null;
  if (isKind(token, 'signature') && isHead(token, place)) return 'issuer';
  return place.belowText && belowTitle && !isKind(token, 'title') ? null : beside;
}

/** True for those whom a document is for. A line with a colon below its text introduces more of it. */
function isAddressee(token: Token, { previous, next, belowTitle, belowText }: Place): boolean {
  if (isKind(token, 'addressees', 'spoken-to')) return true;
  if (OPENS_ADDRESSEES.test(token.form) && isKind(next, 'addressees')) return true;
  const isTold = (belowTitle && !belowText) || isKind(previous, 'document-number');
  return isTold && ADDRESSEE.test(token.form) && ADDRESSED.test(token.form);
}

/** The role of a line that is the same wherever it stands. */
function certainRole(token: Token): FrontRole | null {
  if (isKind(token, 'posting-date')) return 'publication';
  if (isKind(token, 'date', 'month')) return 'date';
  if (isKind(token, 'signed-date')) return 'issuer';
  if (isKind(token, 'document-number', 'order-number')) return 'number';
  if (isKind(token, 'label')) return 'publication';
  const closing = closingRole(token);
  if (closing !== null) return closing;
  if (isKind(token, 'annex-mark', 'section-name', 'handling')) return 'other';
  if (isKind(token, 'dateline', 'picture')) return 'publication';
  return isIssuing(token) || isKind(token, 'order') ? 'notice-title' : null;
}

/** True for names at the head of a document: below its title, or right above its number, title or date. */
function isHead(token: Token, { belowNames, belowTitle }: Place): boolean {
  if (isKind(belowNames, 'date', 'month')) return true;
  if (!isFullSignature(token.form) || !isIssuingSignature(token.form)) return false;
  return belowTitle || isKind(belowNames, 'document-number', 'title', 'headline', 'bracketed');
}
