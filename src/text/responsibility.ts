/** Who carries out what a text says: words of the brackets and lines that stand below a measure. */

/** What only such a bracket or line says. */
const RESPONSIBLE = /责任|牵头|负责|配合/u;
/** A whole text in one pair of brackets of any kind, with at most one pair inside: `（各县（市、区）政府负责）`. */
const IN_BRACKETS = /^[（(〔［【](?:[^（()）]|[（(][^（()）]*[）)])*[）)〕］】]$/u;
const LABELLED = /^(?:责任|牵头|配合|主管)(?:单位|部门)[:：]/u;

/** True for a text that is one remark in brackets. */
export function isBracketed(text: string): boolean {
  return IN_BRACKETS.test(text.trim());
}

/** True for a line that only says who carries out what stands above it: `（责任单位：市商务局）`, `牵头单位：市教育局`. */
export function isResponsibility(text: string): boolean {
  return LABELLED.test(text.trim()) || (isBracketed(text) && RESPONSIBLE.test(text));
}
