/** Brackets of any kind: （）, 〔〕, ［］, 【】, 〈〉 and their half-width forms, also one of one kind closed by one of another. */

const OPEN = '（(〔﹝［[【〈';
const CLOSE = '）)〕﹞］]】〉';

/**
 * The outermost bracket that ends a text, which must have no blanks at its end; a mark that ends the sentence may
 * stand behind it. Offsets include the brackets, not the mark. Null when there is none of at most `longest` units.
 */
export function outermostBracketAtEnd(text: string, longest: number): { start: number; end: number } | null {
  const end = /[。；;]$/u.test(text) ? text.length - 1 : text.length;
  let depth = 0;
  for (let index = end - 1; index >= Math.max(0, end - longest); index -= 1) {
    const character = text[index] ?? '';
    if (CLOSE.includes(character)) depth += 1;
    else if (OPEN.includes(character)) depth -= 1;
    if (depth === 0) return index < end - 1 ? { start: index, end } : null;
  }
  return null;
}

/** The brackets of a text that are in no other, in order; what is opened and not closed is none. Offsets include the brackets. */
export function outermostBrackets(text: string): { start: number; end: number }[] {
  const open: number[] = [];
  const found: { start: number; end: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (OPEN.includes(character)) open.push(index);
    else if (CLOSE.includes(character)) {
      const start = open.pop();
      if (start === undefined) continue;
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: index + 1 });
    }
  }
  return found;
}

/** The parts of a text between separators that stand outside of brackets: 甲，各县（市、区）政府 has one 、 inside. */
export function splitOutside(text: string, separators: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The text without a bracket at its end: 市委宣传部（市新闻出版局） → 市委宣传部. */
export function withoutBracketAtEnd(text: string): string {
  const bracket = outermostBracketAtEnd(text, text.length);
  return bracket ? text.slice(0, bracket.start) : text;
}
