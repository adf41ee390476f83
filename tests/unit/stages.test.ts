/** What each stage guarantees (head of its file), held over all fixtures, as far as it can be counted. */
import { describe, expect, it } from 'vitest';
import { isRule } from '../../src/pipeline/diagnostics/rules.ts';
import type { Draft } from '../../src/pipeline/plan/draft.ts';
import type { Heading, TextBlock } from '../../src/pipeline/plan/headings/heading.ts';
import type { TableBlock } from '../../src/pipeline/plan/lines/blocks.ts';
import type { Passage } from '../../src/pipeline/plan/lines/passage.ts';
import { audit } from '../../src/pipeline/plan/page/audit.ts';
import { findBreach } from '../../src/pipeline/plan/record/conservation.ts';
import { STAGES } from '../../src/pipeline/plan/stages.ts';
import type { LineToken } from '../../src/pipeline/plan/tokens/token.ts';
import { withoutWhiteSpace } from '../../src/pipeline/text/white-space.ts';
import { fixtureSteps } from '../support/draft.ts';

const ofTable = ({ caption, header, rows }: TableBlock): Passage[] => [
  ...(caption ? [caption] : []),
  ...header,
  ...rows.flat(),
];
const ofHeading = (heading: Heading | null): Passage[] =>
  heading ? [heading.mark, heading.title, heading.terminator].filter((part) => part !== null) : [];
const ofBlock = (block: Draft['text'][number]): Passage[] => {
  if (block.type === 'table') return ofTable(block.table);
  if (block.type === 'closing') return [block.passage];
  return [...ofHeading(block.heading), ...(block.body ? [block.body] : [])];
};
const ofFront = ({ front }: Draft): Passage[] => front.lines.map(({ token }) => token.passage);
const tokensOf = ({ items }: Draft): LineToken[] => items.filter((item) => 'form' in item);

/** Where the characters of a plan are after a stage, those that are left out apart. */
const PLACES: Record<string, (draft: Draft) => Passage[]> = {
  tokens: ({ tokens }) => tokens.map(({ passage }) => passage),
  page: ({ tokens }) => tokens.map(({ passage }) => passage),
  tables: ({ items }) => items.flatMap((item) => ('form' in item ? [item.passage] : ofTable(item))),
  marks: ({ items }) => items.flatMap((item) => ('form' in item ? [item.passage] : ofTable(item))),
  paragraphs: ({ paragraphs }) =>
    paragraphs.flatMap((item) => ('token' in item ? [item.token.passage] : ofTable(item))),
  headings: ({ blocks }) => blocks.flatMap(ofBlock),
  front: (draft) => [...ofFront(draft), ...draft.text.flatMap(ofBlock)],
  outline: (draft) => [
    ...ofFront(draft),
    ...draft.nodes.flatMap((node) => {
      if (node.type === 'section') return ofHeading(node.heading);
      return node.type === 'table' ? ofTable(node.table) : [node.passage];
    }),
  ],
  record: ({ record }) => record.passages,
  doubts: ({ record }) => record.passages,
};

/** What else a stage guarantees. */
const GUARANTEES: Record<string, (after: Draft, before: Draft) => void> = {
  tokens: ({ tokens, omitted }) => {
    expect(tokens.map(({ line }) => line)).toEqual(tokens.map(({ line }) => line).sort((a, b) => a - b));
    expect(omitted.filter(({ reason }) => reason !== 'blank-code')).toEqual([]);
  },
  page: ({ tokens, omitted }, before) => {
    const left = new Map(
      before.tokens.flatMap((token) => {
        const found = omitted.find(({ passage }) => passage === token.passage);
        return found ? [[token, found.reason] as const] : [];
      }),
    );
    expect([...audit(before.tokens, left).keys()].map(({ text }) => text)).toEqual([]);
    expect(tokens.filter((token) => left.has(token))).toEqual([]);
  },
  tables: ({ items, tokens }) => {
    const kept = items.filter((item) => 'form' in item);
    expect(tokens.filter((token) => kept.includes(token))).toEqual(kept);
  },
  marks: (draft) => {
    const [tokens, taken] = [new Set(tokensOf(draft)), [...draft.marks]];
    for (const [token, mark] of taken) {
      expect(tokens.has(token), token.text).toBe(true);
      const countsOn =
        !mark.weak ||
        (mark.value ?? 1) === 1 ||
        taken.some(([, { key, value }]) => key === mark.key && value === (mark.value ?? 0) - 1);
      expect(countsOn, token.text).toBe(true);
    }
  },
  paragraphs: (draft) => {
    const lines = draft.paragraphs.flatMap((item) => ('token' in item ? item.lines : []));
    expect(new Set(lines)).toEqual(new Set(tokensOf(draft)));
    expect(lines.length).toBe(new Set(lines).size);
  },
  headings: ({ blocks, paragraphs }) => {
    expect(blocks.map((block) => (block.type === 'table' ? block.table : block.paragraph))).toEqual(
      paragraphs,
    );
    for (const block of blocks) if (block.type === 'paragraph') expectWhole(block);
  },
  front: ({ front, text, closing }) => {
    expect(closing).toEqual(text.filter(({ type }) => type === 'closing'));
    const printed = withoutWhiteSpace(
      [...front.lines.map(({ token }) => token.text), ...text.flatMap(ofBlock).map((part) => part.text)].join(
        '',
      ),
    );
    for (const fact of [front.title, front.number]) expect(printed).toContain(withoutWhiteSpace(fact ?? ''));
  },
  outline: ({ nodes }) => {
    nodes.forEach(({ parent }, index) => {
      expect(parent === null || nodes.slice(0, index).includes(parent)).toBe(true);
    });
    for (const node of nodes)
      if (node.type === 'section') expect(node.depth).toBeGreaterThan(node.parent?.depth ?? 0);
  },
  record: ({ record }) => {
    const ids = [...record.sections, ...record.clauses].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, text, kind } of record.clauses)
      if (kind !== 'table') expect(record.byClause.get(id)?.text).toBe(text);
  },
  doubts: ({ remarks, lines }) => {
    for (const { rule, line, hint } of remarks) {
      expect(isRule(rule)).toBe(true);
      expect(lines.map(({ number }) => number)).toContain(line);
      expect(hint).not.toBe('');
    }
  },
};

/** Heading and text together are the paragraph; a paragraph with a mark has a heading. */
function expectWhole(block: TextBlock & { type: 'paragraph' }): void {
  const { paragraph, heading } = block;
  const parts = ofBlock(block).map(({ text }) => text);
  expect(withoutWhiteSpace(parts.join(''))).toBe(withoutWhiteSpace(paragraph.token.text));
  if (paragraph.mark) expect(heading, paragraph.token.text).not.toBeNull();
}

describe('over all fixtures the stage', () => {
  const steps = fixtureSteps();

  it.each(STAGES)('$name loses no character', ({ name }) => {
    for (const { fixture, after } of steps.filter(({ stage }) => stage === name)) {
      const places = PLACES[name]?.(after) ?? [];
      expect(
        findBreach(after.lines, [...places, ...after.omitted.map(({ passage }) => passage)]),
        fixture,
      ).toBeNull();
    }
  });

  it.each(STAGES)('$name holds what it guarantees', ({ name }) => {
    const guarantee = GUARANTEES[name];
    expect(guarantee).toBeDefined();
    for (const { before, after } of steps.filter(({ stage }) => stage === name)) guarantee?.(after, before);
  });
});
