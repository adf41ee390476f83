/** Every plan as Akoma Ntoso: all of its text, in order, in a document as the standard wants it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BuiltPlan } from '../../src/pipeline/entries/build-plan.ts';
import { rowIds } from '../../src/pipeline/entries/record.ts';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';
import {
  bodyText,
  elementsOf,
  HIERARCHY_NAMES,
  markedPlan,
  schemaErrors,
  textOf,
} from '../support/akoma-ntoso.ts';
import { compileOne } from '../support/one-plan.ts';
import { compiled } from '../support/seeds.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const withoutSpace = (text: string) => text.replace(/\s/gu, '');

function fixture(name: string): BuiltPlan {
  const result = compileOne(new Uint8Array(readFileSync(new URL(`${name}/input.txt`, FIXTURES))));
  const [plan] = result.ok ? result.plans : [];
  if (!plan) throw new Error(`${name} cannot be read`);
  return plan;
}

const PLANS: [string, () => BuiltPlan][] = [
  ...compiled.plans.map((built): [string, () => BuiltPlan] => [built.plan.id, () => built]),
  ...readdirSync(FIXTURES).map((name): [string, () => BuiltPlan] => [name, () => fixture(name)]),
];

describe.each(PLANS)('%s as Akoma Ntoso', (_name, build) => {
  const built = build();
  const root = markedPlan(built);
  const { sections, clauses } = built;

  it('holds every heading and clause in order, and nothing else', () => {
    const printed = inReadingOrder(sections, clauses).map((node) => {
      if (node.type === 'clause') return node.clause.text;
      const { number, title, terminator } = node.section;
      return `${number ?? ''}${title}${terminator}`;
    });
    expect(withoutSpace(bodyText(root))).toBe(withoutSpace(printed.join('')));
  });

  it('is built as the schema says', () => {
    expect(schemaErrors(root)).toEqual([]);
  });

  it('calls nothing like an element of the standard that is not one', () => {
    const names = elementsOf(root).flatMap(({ name, attributes }) =>
      name === 'hcontainer' ? (attributes['name'] ?? '') : [],
    );
    expect(names.filter((name) => HIERARCHY_NAMES.has(name))).toEqual([]);
  });

  it('gives every section, clause and table row the id of its address, around its own words', () => {
    const texts = new Map(
      elementsOf(root).flatMap((element) =>
        element.attributes['eId'] === undefined
          ? []
          : [[element.attributes['eId'], textOf(element)] as const],
      ),
    );
    for (const { id, form, number, title } of sections)
      if (form !== 'front') expect(texts.get(id)?.startsWith(`${number ?? ''}${title}`), id).toBe(true);
    for (const clause of clauses) {
      const { id, text, rows, table } = clause;
      expect(withoutSpace(texts.get(id) ?? ''), id).toBe(withoutSpace(text));
      for (const [index, cells] of (rows?.slice(table?.header ? 1 : 0) ?? []).entries())
        expect(texts.get(rowIds(clause)[index] ?? ''), id).toBe(cells.join('').replaceAll('\n', ''));
    }
  });
});

it('names every place where an edition of the seeds joined or left out something', () => {
  for (const built of compiled.plans) {
    const kinds = elementsOf(markedPlan(built)).map(
      ({ name, attributes }) => `${name} ${attributes['class']}`,
    );
    expect(kinds.filter((kind) => kind === 'note join').length).toBe(built.joins.length);
    expect(kinds.filter((kind) => kind === 'note omission').length).toBe(built.omissions.length);
  }
});
