/** Gives the sections, clauses and table rows of a plan their final ids, in every record that names them. */
import type { ClauseText } from '../schemas/clause.ts';
import type { BuiltPlan } from './build-plan.ts';
import { positionalRowIds, rowIds } from './record.ts';

/** Renames by `names`, computed → final. What is not in it keeps its id. */
export function renameIds(item: BuiltPlan, names: ReadonlyMap<string, string>): BuiltPlan {
  if ([...names].every(([id, name]) => id === name)) return item;
  const nameOf = (id: string) => names.get(id) ?? id;
  const { sections, clauses, facts } = item;
  const inClause = <Fact extends { clause: string }>(fact: Fact): Fact => ({
    ...fact,
    clause: nameOf(fact.clause),
    ...('id' in fact ? { id: String(fact.id).replace(fact.clause, nameOf(fact.clause)) } : {}),
    ...('section' in fact ? { section: nameOf(String(fact.section)) } : {}),
  });
  return {
    ...item,
    sections: sections.map((section) => ({
      ...section,
      id: nameOf(section.id),
      parent: section.parent === null ? null : nameOf(section.parent),
    })),
    clauses: clauses.map((clause) => ({
      ...clause,
      id: nameOf(clause.id),
      section: nameOf(clause.section),
      table: renamedTable(clause, nameOf),
    })),
    facts: {
      indicators: facts.indicators.map(inClause),
      counts: facts.counts.map(inClause),
      references: facts.references.map(inClause),
      agencies: facts.agencies.map(inClause),
      deadlines: facts.deadlines.map(inClause),
      support: facts.support.map(inClause),
    },
  };
}

/** The table of a clause with the ids of its rows, where those do not follow from the id of the table. */
function renamedTable(clause: ClauseText, nameOf: (id: string) => string): ClauseText['table'] {
  const { table } = clause;
  if (!table) return null;
  const { rowIds: _computed, ...shape } = table;
  const ids = rowIds(clause).map(nameOf);
  const byPlace = positionalRowIds(nameOf(clause.id), ids.length);
  return ids.every((id, index) => id === byPlace[index]) ? shape : { ...shape, rowIds: ids };
}
