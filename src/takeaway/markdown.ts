/** Passages as Markdown for notes and reports. */
import { toMarkdown } from 'mdast-util-to-markdown';
import type { TakenPassage } from './taken-passage.ts';

/** A heading of the second level with its passages below. */
export interface PassageGroup {
  heading: string;
  passages: readonly TakenPassage[];
}

/** CommonMark: a title, then each passage as a block quotation with its plan, locus and address below the words. */
export function passagesMarkdown(title: string, groups: readonly PassageGroup[]): string {
  const text = (value: string) => ({ type: 'text' as const, value });
  const quote = ({ plan, locus, text: words, url }: TakenPassage) => ({
    type: 'blockquote' as const,
    children: [
      ...words.split('\n').map((line) => ({ type: 'paragraph' as const, children: [text(line)] })),
      {
        type: 'paragraph' as const,
        children: [text(`——《${plan}》${locus} `), { type: 'link' as const, url, children: [text(url)] }],
      },
    ],
  });
  return toMarkdown({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      ...groups.flatMap(({ heading, passages }) => [
        ...(heading === ''
          ? []
          : [{ type: 'heading' as const, depth: 2 as const, children: [text(heading)] }]),
        ...passages.map(quote),
      ]),
    ],
  });
}
