/** A coding sheet as the browser keeps it. */
import type { CodedClause, CodedSheet } from './coded.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isClause(value: unknown): value is CodedClause {
  if (!isRecord(value)) return false;
  const { plan, clause, title, locus, codes, remark, changed } = value;
  return (
    [plan, clause, title, locus, remark].every(isText) &&
    typeof changed === 'boolean' &&
    Array.isArray(codes) &&
    codes.every((each) => isRecord(each) && isText(each['column']) && isText(each['code']))
  );
}

/** Returns the sheet that JSON is of; null where it is of something else, such as a sheet in an older form. Throws where it is no JSON. */
export function sheetIn(json: string): CodedSheet | null {
  const value: unknown = JSON.parse(json);
  if (!isRecord(value)) return null;
  const { name, clauses, lost } = value;
  if (!isText(name) || typeof lost !== 'number' || !Array.isArray(clauses) || !clauses.every(isClause))
    return null;
  return { name, clauses, lost };
}
