/** The records of the means that the tasks and measures of a plan name. */
import type { ClauseText } from '../../schemas/clause.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import { groupOf } from '../../schemas/instrument-kinds.ts';
import type { Section } from '../../schemas/section.ts';
import { codePointsOf } from '../../text/code-points.ts';
import { pathTo } from '../../text/nodes.ts';
import { plainText } from '../numbers/plain-text.ts';
import { degreeAt } from './degrees.ts';
import { findInstruments } from './instruments.ts';

const WORK = new Set<Section['type']>(['task', 'measure']);

/** A clause as instruments need it. */
type WorkClause = Pick<ClauseText, 'id' | 'section' | 'kind' | 'text'>;

/** Returns the paragraphs that stand in a task or measure, in their order. */
export function workClauses<Clause extends WorkClause>(
  sections: ReadonlyMap<string, Section>,
  clauses: readonly Clause[],
): Clause[] {
  const isWork = (section: string) => pathTo(sections, section).some(({ type }) => WORK.has(type));
  return clauses.filter(({ kind, section }) => kind === 'text' && isWork(section));
}

/** Returns the means that a clause names, in the order of their words. */
export function instrumentsOf({ id, section, text }: WorkClause): Instrument[] {
  const points = codePointsOf(text);
  const plain = plainText(text);
  return findInstruments(plain).map(({ kind, start, end, rule }, index) => {
    const degree = degreeAt(plain, start);
    return {
      id: `${id}-m${index + 1}`,
      clause: id,
      section,
      group: groupOf(kind),
      kind,
      words: text.slice(start, end),
      start: points(start),
      end: points(end),
      degree: degree ? degree.name : 'plain',
      degreeWord: degree ? degree.word : null,
      rule,
    };
  });
}

/** Returns the means that the tasks and measures of a plan name, in the order of the text. */
export function planInstruments(
  sections: ReadonlyMap<string, Section>,
  clauses: readonly WorkClause[],
): Instrument[] {
  return workClauses(sections, clauses).flatMap(instrumentsOf);
}
