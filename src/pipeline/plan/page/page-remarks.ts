/** What a person should look at: pages of which something may still be among the text. */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import { must } from '../../text/must.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { contentsKey, entryOf } from './contents-entry.ts';
import {
  FEWEST_ENTRIES_LINES,
  FEWEST_LINKS_LINES,
  LONGEST_ENTRY_REMARKED_UNITS,
  LONGEST_LINK_REMARKED_UNITS,
  LONGEST_QUOTE_CHARACTERS,
  LONGEST_TITLE_REMARKED_UNITS,
  MOST_LINKS_LINES,
} from './limits.ts';
import { pageSign } from './page-word.ts';

const CONTENTS = withExamples(/^(?:目录|目次)$/u, '目录 目次', `又目录 目录等`);

/** Remarks on tables of contents that are still shown. `shown`: the tokens that are not omitted. */
export function remarksOnContents(shown: readonly LineToken[]): Remark[] {
  const titles = shown.filter(
    ({ form }) => form.length <= LONGEST_TITLE_REMARKED_UNITS && CONTENTS.test(contentsKey(form)),
  );
  const remarks = titles.map((token) => remark('contents-shown', token.line, { actual: token.text }));
  let run: LineToken[] = [];
  for (const token of [...shown, undefined]) {
    const isEntry =
      token !== undefined &&
      token.form.length <= LONGEST_ENTRY_REMARKED_UNITS &&
      entryOf(token.form).end === 'leaders';
    if (isEntry) run.push(token);
    else {
      const first = run[0];
      if (first && run.length >= FEWEST_ENTRIES_LINES)
        remarks.push(remark('contents-shown', first.line, { actual: quoted(first) }));
      run = [];
    }
  }
  return remarks;
}

/** A remark on a last section of many short lines, some of which pages print. */
export function remarksOnFoot(shown: readonly LineToken[]): Remark[] {
  let start = shown.length;
  while (
    start > 0 &&
    shown.length - start < MOST_LINKS_LINES &&
    isLikeLink(must(shown[start - 1], 'a token'))
  )
    start -= 1;
  const tail = shown.slice(start);
  const signs = tail.filter(({ form }) => pageSign(form, 'foot') !== null).length;
  const first = tail[0];
  return first && tail.length >= FEWEST_LINKS_LINES && signs > 0
    ? [remark('foot-suspected', first.line, { actual: quoted(first) })]
    : [];
}

/** A short line without a mark, a number or a stop. */
function isLikeLink(token: LineToken): boolean {
  const words = withoutWhiteSpace(token.form);
  return (
    words.length <= LONGEST_LINK_REMARKED_UNITS &&
    !/[。；，：\t]/u.test(token.form.trim()) &&
    !/^[0-9.,%－—-]+$/u.test(words) &&
    sureMark(token) === null &&
    !isKind(token, 'date', 'remark', 'label', 'signature')
  );
}

/** The beginning of a line. */
export function quoted({ text }: LineToken): string {
  const characters = [...text];
  return characters.length > LONGEST_QUOTE_CHARACTERS
    ? `${characters.slice(0, LONGEST_QUOTE_CHARACTERS).join('')}…`
    : text;
}
