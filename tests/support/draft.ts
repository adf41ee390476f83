/** A text through the stages of the parser, for tests that look at one of them. */

import type { Draft } from '../../src/pipeline/plan/draft.ts';
import { sourceOf } from '../../src/pipeline/plan/lines/passage.ts';
import { runStages } from '../../src/pipeline/plan/stages.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

/** Reads lines, and gives back what every stage wrote. */
function draftOf(...text: string[]): Draft {
  const lines = splitLines(text.join('\n'));
  return runStages({ lines, returns: new Map(), place: (spans) => sourceOf(spans, lines, 'input.txt') });
}

/** The outline as a list of `depth number title`. */
export function outlineOf(...text: string[]): string[] {
  return draftOf(...text).nodes.flatMap((node) =>
    node.type === 'section'
      ? [`${node.depth} ${node.heading.mark?.text ?? '·'} ${node.heading.title?.text ?? ''}`.trimEnd()]
      : [],
  );
}

/** The paragraphs of a text, as words. */
export function paragraphsOf(...text: string[]): string[] {
  return draftOf(...text).paragraphs.flatMap((item) => ('token' in item ? [item.token.text] : []));
}
