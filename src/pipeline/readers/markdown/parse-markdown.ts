/** Parses Markdown into a tree: CommonMark with tables, footnotes and deleted text of GitHub. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Constructs that are left out. Lines of Chinese texts are indented by blanks, which is no code; bare addresses are words
 * whether they are links or not; `[ ]` is a box to tick that is printed.
 */
const LEFT_OUT = [
  'codeIndented',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'literalAutolink',
  'tasklistCheck',
];

/** Parses a text; `~` between numbers (5~10万元) deletes nothing, only `~~` does. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), { disable: { null: LEFT_OUT } }],
    // Transforms only look for addresses in words.
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension),
  });
}
