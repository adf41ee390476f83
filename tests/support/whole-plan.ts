/** What becomes of a file: every character of it kept and nothing in it alive, or a refusal that names a place and a way on. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect } from 'vitest';
import { formatDiagnostic } from '../../scripts/lib/report.ts';
import type { CompileResult } from '../../src/pipeline/entries/compile.ts';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';
import { bodyText, markedPlan, schemaErrors } from './akoma-ntoso.ts';
import { FILE } from './one-plan.ts';
import { readCharacters } from './read-characters.ts';

/** Texts one after another, without white space. */
const together = (items: readonly { text: string }[]) =>
  items.map(({ text }) => text.replace(/\s/gu, '')).join('');

/** Kinds of nodes that stand still on a page; anything else in an entry would run, load or lead somewhere. */
const STILL = new Set(['root', 'heading', 'paragraph', 'text', 'table', 'tableRow', 'tableCell', 'link']);

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  attributes?: { type: string; name?: string }[];
  children?: Node[];
}

/** Nodes of an entry that are more than words: all but the places of entries, line breaks and bare addresses. */
function liveNodes(node: Node): string[] {
  const isPlace =
    node.type === 'mdxJsxFlowElement' &&
    node.name === 'Entry' &&
    node.attributes?.every(({ type, name }) => type === 'mdxJsxAttribute' && name === 'id');
  const isBreak = node.type === 'mdxJsxTextElement' && node.name === 'br' && node.attributes?.length === 0;
  const isAddress = node.type !== 'link' || /^(?:https?|mailto|ftp|xmpp):/i.test(node.url ?? '');
  const own = (STILL.has(node.type) && isAddress) || isPlace || isBreak ? [] : [node.type];
  return [...own, ...(node.children ?? []).flatMap(liveNodes)];
}

/** Expects of a plan that it keeps every character of its file, and that nothing in its entries runs, loads or leads elsewhere. */
export function expectWhole(result: Extract<CompileResult, { ok: true }>, bytes: Uint8Array): void {
  const [built] = result.plans;
  if (!built) throw new Error('no plan');
  const { sections, omissions, joins } = built;
  // What a reader takes off a page or a text in Markdown is held to account in readers.test.ts.
  const { lines } = readCharacters(bytes);
  const isOmitted = (number: number, place: number) =>
    omissions.some(
      ({ line, column, endLine, endColumn }) =>
        (line < number || (line === number && column <= place)) &&
        (number < endLine || (number === endLine && place < endColumn)),
    );
  const part = (omitted: boolean) =>
    lines.map(({ number, text }) => ({
      text: [...text].filter((_, index) => isOmitted(number, index + 1) === omitted).join(''),
    }));
  const shown = inReadingOrder(sections, built.clauses).map((node) => {
    if (node.type === 'clause') return { text: node.clause.text };
    const { number, title, terminator } = node.section;
    return { text: `${number ?? ''}${title}${terminator}` };
  });
  // Cells of several lines are read one after another, their lines in turn: there the order is that of the cells.
  const hasBrokenCells = built.clauses.some(
    ({ rows, source }) => rows !== null && source.endLine - source.line >= rows.length,
  );
  // A paragraph goes on below the notes at the foot of its page, which follow it.
  const goesAround = joins.some(({ line, nextLine }) =>
    lines.some(
      ({ number, text }) =>
        number > line &&
        number < nextLine &&
        [...text].some((character, index) => /\S/u.test(character) && !isOmitted(number, index + 1)),
    ),
  );
  const inOrder = (text: string) => (hasBrokenCells || goesAround ? [...text].sort().join('') : text);
  expect(inOrder(together(shown))).toBe(inOrder(together(part(false))));
  expect([...together(omissions)].sort()).toEqual([...together(part(true))].sort());
  const ids = [...sections, ...built.clauses].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, text } of result.files) {
    if (!path.endsWith('.mdx')) continue;
    const tree = fromMarkdown(text.replace(/^---\n[\s\S]*?\n---\n/, ''), {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    expect(liveNodes(tree as Node), path).toEqual([]);
  }
  const marked = markedPlan(built);
  expect(inOrder(together([{ text: bodyText(marked) }]))).toBe(inOrder(together(part(false))));
  expect(schemaErrors(marked)).toEqual([]);
}

/** Expects of every error that it names a place and a way on, without what steers a terminal. */
export function expectRefusal({ errors }: Extract<CompileResult, { ok: false }>): void {
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    const shown = formatDiagnostic(error);
    expect(shown.startsWith(`${FILE}:${error.line}:`), shown).toBe(true);
    expect(error.hint).not.toBe('');
    // Nothing that steers a terminal or turns its text around.
    expect(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u.test(shown), JSON.stringify(shown)).toBe(false);
  }
}
