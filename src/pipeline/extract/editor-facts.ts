/** Indicators that a person rejects, changes or adds (`facts` of the manifest). What they add is read a second time like what the rules find. */
import { diagnostic } from '../diagnostics/remark.ts';
import type { ClauseText } from '../schemas/clause.ts';
import type { FactCorrection } from '../schemas/corrections.ts';
import type { Diagnostic } from '../schemas/diagnostic.ts';
import type { Indicator } from '../schemas/facts.ts';
import type { Source } from '../schemas/source.ts';
import { codePointsOf } from '../text/code-points.ts';
import { rereadProblem } from './numbers/reread.ts';

/** Rule of an indicator that a person added or changed. */
const EDITOR_RULE = 'editor';

/** What the corrections are applied to. `placeIn` gives the place of a stretch of a clause's text. */
interface Corrected {
  file: string;
  clauses: readonly ClauseText[];
  placeIn: (clause: string, start: number, end: number) => Source;
}

type Addition = Extract<FactCorrection, { add: unknown }>['add'];

/** Applies corrections in their order. Those that fit nothing give errors, with the number of the correction, from 1, as their column, the others a message with the editor's reason. Ids of other indicators do not move. */
export function correctIndicators(
  found: readonly Indicator[],
  corrections: readonly FactCorrection[],
  { file, clauses, placeIn }: Corrected,
): { indicators: Indicator[]; diagnostics: Diagnostic[] } {
  const byClause = new Map(clauses.map((clause) => [clause.id, clause]));
  const diagnostics: Diagnostic[] = [];
  let indicators = [...found];
  const said = ({ source }: Indicator, expected: string, reason: string) =>
    diagnostics.push(diagnostic('corrected-by-editor', source, { expected, actual: reason }));
  for (const [index, correction] of corrections.entries()) {
    // The text has no place for what it does not hold.
    const place = { file, line: 1, column: index + 1 };
    const unknown = (what: string, actual: string) =>
      diagnostics.push(diagnostic('fact-unknown', place, { what, actual }));
    if ('add' in correction) {
      const clause = byClause.get(correction.add.clause);
      const added = clause && addedTo(clause, correction.add, indicators, placeIn);
      if (!added) unknown('clause', correction.add.clause);
      else if (typeof added === 'string')
        diagnostics.push(diagnostic('fact-words', place, { problem: added }));
      else {
        indicators = [...indicators, added];
        said(added, 'added', correction.reason);
      }
      continue;
    }
    const id = 'reject' in correction ? correction.reject : correction.change;
    const known = indicators.find((indicator) => indicator.id === id);
    if (!known) unknown('indicator', id);
    else {
      indicators = indicators.flatMap((each) => {
        if (each !== known) return [each];
        return 'reject' in correction ? [] : [changed(each, correction.set)];
      });
      said(known, 'reject' in correction ? 'rejected' : 'changed', correction.reason);
    }
  }
  const order = new Map(clauses.map(({ id, order: place }) => [id, place]));
  const placeOf = ({ clause }: Indicator) => order.get(clause) ?? 0;
  indicators.sort((a, b) => placeOf(a) - placeOf(b) || a.at.start - b.at.start);
  return { indicators, diagnostics };
}

function changed(indicator: Indicator, set: Extract<FactCorrection, { change: string }>['set']): Indicator {
  const { name = indicator.name, kind = indicator.kind, comparator = indicator.comparator } = set;
  return {
    ...indicator,
    name,
    kind,
    comparator,
    year: set.year === undefined ? indicator.year : set.year,
    wanted: set.kind === undefined ? indicator.wanted : kind === 'target',
    yearInferred: set.year === undefined && indicator.yearInferred,
    nameUnsure: set.name === undefined && indicator.nameUnsure,
    rule: EDITOR_RULE,
  };
}

/** The indicator that a person adds to a clause; why it cannot be, where its words do not say it. */
function addedTo(
  { id, text }: ClauseText,
  { clause: _clause, quote, number, ...statement }: Addition,
  known: readonly Indicator[],
  placeIn: Corrected['placeIn'],
): Indicator | string {
  const start = onlyPlace(text, quote);
  const inQuote = onlyPlace(quote, number);
  if (start === null) return `the quote “${quote}” does not stand in ${id} once`;
  if (inQuote === null) return `the number “${number}” does not stand in the quote “${quote}” once`;
  const from = start + inQuote;
  const to = from + number.length;
  const { unit } = statement;
  const problem = rereadProblem(text, { start: from, end: to, value: statement.value, value2: null, unit });
  if (problem) return problem;
  if (unit !== '' && !text.startsWith(unit, to)) return `the unit ${unit} does not stand behind “${number}”`;
  const points = codePointsOf(text);
  const end = start + quote.length;
  const named = text.indexOf(statement.name, start);
  const nameAt = named >= 0 && named < end ? [named, named + statement.name.length] : [start, from];
  const inCodePoints = ([a = 0, b = 0]: readonly number[]): [number, number] => [points(a), points(b)];
  const taken = known.filter((each) => each.id.startsWith(`${id}-e`)).length;
  return {
    id: `${id}-e${taken + 1}`,
    clause: id,
    quote,
    ...statement,
    nameUnsure: false,
    at: {
      start: points(start),
      end: points(end),
      value: inCodePoints([from, to]),
      unit: unit === '' ? null : inCodePoints([to, to + unit.length]),
      name: inCodePoints(nameAt),
    },
    value2: null,
    yearInferred: false,
    scope: '',
    within: null,
    per: null,
    baseYear: null,
    wanted: statement.kind === 'target',
    forecast: false,
    flow: false,
    binding: null,
    note: null,
    rule: EDITOR_RULE,
    source: placeIn(id, start, end),
  };
}

/** UTF-16 offset of words that occur once; null for others. */
function onlyPlace(text: string, words: string): number | null {
  const place = text.indexOf(words);
  return place >= 0 && text.indexOf(words, place + 1) < 0 ? place : null;
}
