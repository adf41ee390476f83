import { describe, expect, it } from 'vitest';
import { inReadingOrder, parentOf, pathsOf, pathTo, sectionsToName } from '../../src/pipeline/text/nodes.ts';

/** Sections of a plan whose ids do not say where they stand: `s1_2` has another name than when `s1-1` got its own. */
const sections = [
  { id: 's0', parent: null, order: 0 },
  { id: 's1_2', parent: null, order: 2 },
  { id: 's1-1', parent: 's1_2', order: 4 },
  { id: 's9', parent: 's1-1', order: 6 },
  { id: 's2', parent: null, order: 9 },
];
const clauses = [
  { id: 's0-p1', section: 's0', order: 1 },
  { id: 's1-p1', section: 's1_2', order: 3 },
  { id: 's1-1-p1', section: 's1-1', order: 5 },
  { id: 's9-p1', section: 's9', order: 7 },
  { id: 's1-p2', section: 's1_2', order: 8 },
  { id: 's2-p1', section: 's2', order: 10 },
  { id: 's0-p2', section: 's0', order: 11 },
];
const nodes = inReadingOrder(sections, clauses);
const idOf = (node: (typeof nodes)[number]) => (node.section ?? node.clause).id;

describe('a plan as one sequence', () => {
  it('has sections and clauses in the order of the text, in whatever order they come', () => {
    const ids = 's0 s0-p1 s1_2 s1-p1 s1-1 s1-1-p1 s9 s9-p1 s1-p2 s2 s2-p1 s0-p2'.split(' ');
    expect(nodes.map(idOf)).toEqual(ids);
    expect(inReadingOrder(sections.toReversed(), clauses.toReversed()).map(idOf)).toEqual(ids);
  });

  it('says of each node where it stands, the clauses of s0 at the top', () => {
    const parents = new Map(nodes.map((node) => [idOf(node), parentOf(node)]));
    expect(parents.get('s9')).toBe('s1-1');
    expect(parents.get('s1-p1')).toBe('s1_2');
    expect(parents.get('s2')).toBeNull();
    expect(parents.get('s0-p2')).toBeNull();
  });

  it('names the section of the clauses that stand below the heading of another', () => {
    expect([...sectionsToName(nodes)]).toEqual([
      ['s1-p2', 's1_2'],
      ['s0-p2', 's0'],
    ]);
  });
});

describe('paths', () => {
  it('come from the records, not from ids', () => {
    const around = pathsOf(sections, clauses);
    const path = (id: string) => around(id).map((section) => section.id);
    expect(path('s9')).toEqual(['s1_2', 's1-1', 's9']);
    expect(path('s9-p1')).toEqual(['s1_2', 's1-1', 's9']);
    expect(path('s1-p1')).toEqual(['s1_2']);
    expect(path('s2-p1')).toEqual(['s2']);
  });

  it('are empty for what stands in no section', () => {
    const byId = new Map(sections.map((section) => [section.id, section]));
    expect(pathTo(byId, null)).toEqual([]);
    expect(pathTo(byId, 's0')).toEqual([]);
    expect(pathsOf(sections, clauses)('s0-p1')).toEqual([]);
  });

  it('are refused for a section that is not there', () => {
    expect(() => pathsOf(sections, clauses)('s3')).toThrow('there is no section s3');
  });
});
