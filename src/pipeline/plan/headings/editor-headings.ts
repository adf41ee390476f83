/** Headings, and text that is none, where a person says so. */
import { must } from '../../text/must.ts';
import { slicePassage } from '../lines/passage.ts';
import type { Paragraph } from '../paragraphs/paragraph.ts';
import { NUMBERING_FORMS } from '../tokens/marks.ts';
import { type Heading, headingOfMark, type TextBlock } from './heading.ts';

/** Between a title and its text. */
const TERMINATOR = /^\s*[。：:，]/u;
const BOX = must(
  NUMBERING_FORMS.find(({ form }) => form === 'box'),
  'the form of boxes',
);

/** A block as it is, or as a person says that its paragraph is. */
export function headingTold(block: TextBlock): TextBlock {
  if (block.type === 'table') return block;
  const { paragraph } = block;
  const correction = paragraph.lines[0]?.told?.correction;
  if (correction?.is === 'text') return { ...block, heading: null, body: paragraph.token.passage };
  if (correction?.is !== 'heading' && correction?.is !== 'box') return block;
  const { passage, text } = paragraph.token;
  const from = correction.number?.length ?? paragraph.mark?.length ?? 0;
  const end =
    correction.title === undefined ? text.length : text.indexOf(correction.title) + correction.title.length;
  const [sign = ''] = TERMINATOR.exec(text.slice(end)) ?? [];
  const body = slicePassage(passage, end + sign.length);
  const heading: Heading = {
    ...shapeOf(paragraph, correction.is),
    mark: slicePassage(passage, 0, from),
    title: slicePassage(passage, from, end),
    terminator: slicePassage(passage, end, end + sign.length),
    kind: body ? 'runin' : 'block',
    ownsFollowing: true,
    ...(correction.is === 'heading' && { depth: correction.depth }),
  };
  return { type: 'paragraph', paragraph, heading, body };
}

/** Form and rank of a heading: those of its mark, where it has one. */
function shapeOf(
  { mark }: Paragraph,
  is: 'heading' | 'box',
): Pick<Heading, 'form' | 'key' | 'rank' | 'value' | 'sub'> {
  if (is === 'box') return { form: 'box', key: 'box', rank: BOX.rank, value: mark?.value ?? null, sub: null };
  return mark ? headingOfMark(mark) : { form: 'named', key: 'named-told', rank: 0, value: null, sub: null };
}
