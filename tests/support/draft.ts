/** A text through the stages of the parser, for tests that look at one of them. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Draft, Stage } from '../../src/pipeline/plan/draft.ts';
import { NO_CORRECTIONS } from '../../src/pipeline/plan/lines/corrections.ts';
import { sourceOf } from '../../src/pipeline/plan/lines/passage.ts';
import { afterStage, emptyDraft, STAGES } from '../../src/pipeline/plan/stages.ts';
import { splitLines } from '../../src/pipeline/readers/document.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** Reads lines, and gives back what every stage wrote. */
function draftOf(...text: string[]): Draft {
  return STAGES.reduce(afterStage, draftOfLines(text.join('\n')));
}

function draftOfLines(text: string): Draft {
  const lines = splitLines(text);
  const place = (spans: Parameters<typeof sourceOf>[0]) => sourceOf(spans, lines, 'input.txt');
  return emptyDraft({ lines, returns: new Map(), corrections: NO_CORRECTIONS, place });
}

/** Runs one stage alone over lines as the stages before it leave them, and gives back what it wrote. */
export function runAlone(name: string, ...text: string[]): { before: Draft; written: Partial<Draft> } {
  const own = STAGES.findIndex((stage) => stage.name === name);
  const before = STAGES.slice(0, own).reduce(afterStage, draftOfLines(text.join('\n')));
  return { before, written: (STAGES[own] as Stage).run(before) };
}

/** What is known of every fixture before and after each stage. */
export function fixtureSteps(): { fixture: string; stage: string; before: Draft; after: Draft }[] {
  return readdirSync(FIXTURES).flatMap((fixture) => {
    let before = draftOfLines(readFileSync(new URL(`${fixture}/input.txt`, FIXTURES), 'utf8'));
    return STAGES.map((stage) => {
      const after = afterStage(before, stage);
      const step = { fixture, stage: stage.name, before, after };
      before = after;
      return step;
    });
  });
}

/** The outline as a list of `depth number title`. */
export function outlineOf(...text: string[]): string[] {
  return draftOf(...text).nodes.flatMap((node) =>
    node.type === 'section'
      ? [`${node.depth} ${node.heading.mark?.text ?? '·'} ${node.heading.title?.text ?? ''}`.trimEnd()]
      : [],
  );
}

/** The heading that each paragraph of text is below, by its words; `–` for none. */
export function sectionsOf(...text: string[]): Record<string, string> {
  return Object.fromEntries(
    draftOf(...text).nodes.flatMap((node) => {
      if (node.type !== 'text') return [];
      const heading = node.parent?.heading;
      return [[node.passage.text, heading ? `${heading.mark?.text ?? ''}${heading.title?.text ?? ''}` : '–']];
    }),
  );
}

/** The paragraphs of a text, as words. */
export function paragraphsOf(...text: string[]): string[] {
  return (runAlone('paragraphs', ...text).written.paragraphs ?? []).flatMap((item) =>
    'token' in item ? [item.token.text] : [],
  );
}
