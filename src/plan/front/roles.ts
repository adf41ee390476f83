/** What each line of the front matter is. */
import type { FrontRole } from '../../schemas/clause.ts';
import { isFullSignature, isIssuingSignature } from '../../text/names.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { closingRole, isNameInBrackets } from './closing.ts';
import type { FrontItem, FrontLine } from './front-item.ts';
import { isIssuing } from './named-titles.ts';
import type { FoundTitle } from './title.ts';
import { isShortLine } from './title-lines.ts';

/** Words and a colon, of those whom a notice is for. */
const ADDRESSEE = /^(?!为|根据|按照)[^。]{2,160}(?<!如下)[：:]$/u;
const ADDRESSED =
  /各|单位|部门|政府|委|局|厅|公司|企业|学校|院|处|所|办|乡|镇|街道|社区|同志|代表|领导|朋友|主席/u;

/** Gives each line its role; null for a paragraph of the preamble. */
export function readRoles(items: readonly FrontItem[], { item: title, notice }: FoundTitle): FrontLine[] {
  const top = items.findIndex((item) => item === title || item === notice);
  return items.map((item, index): FrontLine => {
    const { token, role } = item;
    if (role !== undefined) return { token, role };
    if (item === title) return { token, role: 'title' };
    return { token, role: roleOf(items, index, top >= 0 && top < index) };
  });
}

function roleOf(items: readonly FrontItem[], index: number, isBelowTitle: boolean): FrontRole | null {
  const { token } = items[index] as FrontItem;
  const certain = certainRole(token);
  if (certain) return certain;
  if (isKind(token, 'history')) return 'subtitle';
  if (isKind(token, 'addressees', 'spoken-to')) return 'addressee';
  const isAddressed = ADDRESSEE.test(token.form) && ADDRESSED.test(token.form);
  if (isAddressed && (isBelowTitle || isKind(items[index - 1]?.token, 'document-number'))) return 'addressee';
  if (isBelowTitle && isKind(token, 'bracketed', 'dashed', 'occasion')) return 'subtitle';
  if (isBelowTitle && isKind(token, 'speaker')) return 'speaker';
  if (isKind(token, 'session')) return isBelowTitle ? 'subtitle' : 'other';
  if (isNameInBrackets(token) && isKind(items[index - 1]?.token, 'signature')) return 'issuer';
  if (!isShortLine(token)) return null;
  if (isKind(token, 'signature') && isHead(items, index, isBelowTitle)) return 'issuer';
  return isBelowTitle ? 'subtitle' : 'other';
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
  if (isKind(token, 'dateline')) return 'publication';
  return isIssuing(token) || isKind(token, 'order') ? 'notice-title' : null;
}

/** True for names at the head of a document: below its title, or right above its number, title or date. */
function isHead(items: readonly FrontItem[], index: number, isBelowTitle: boolean): boolean {
  const { token } = items[index] as FrontItem;
  const next = items.slice(index + 1).find((item) => !isKind(item.token, 'signature'))?.token;
  if (isKind(next, 'date', 'month')) return true;
  if (!isFullSignature(token.form) || !isIssuingSignature(token.form)) return false;
  return isBelowTitle || isKind(next, 'document-number', 'title', 'headline', 'bracketed');
}
