/**
 * What the columns of a CSV hold, in the vocabulary of CSV on the Web. It is read off the schema of a row, not off
 * the rows: a column keeps its type when the values of the day are all empty, or all whole numbers.
 */
import { z } from 'astro/zod';

/** Between the items of a list in one cell. */
export const SEPARATOR = '|';

/** How the cells of a column are to be read. */
export interface ColumnType {
  datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'json';
  /** Cells are lists of the datatype with this between the items. */
  separator?: string;
  /** What an empty cell stands for, when it is not a missing value. */
  default?: string;
}

/**
 * The type of the column `name`, which is a field of the row, or of an object in it as `source_line`. Throws when
 * the schema has no such field.
 */
export function columnType(row: z.core.$ZodType, name: string): ColumnType {
  const field = fieldOf(row, name);
  if (!field) throw new Error(`Unexpected column ${name}, expected a field of the schema of the row`);
  return typeOf(field);
}

/** The columns of rows of this schema, nested fields as `source_line`; those of a record depend on the rows and are left out. */
export function columnNames(row: z.core.$ZodType, prefix = ''): string[] {
  const inner = present(row);
  if (inner instanceof z.ZodUnion)
    return [...new Set(inner.options.flatMap((option) => columnNames(option, prefix)))];
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([name, field]) => {
    const value = present(field);
    const isNested = value instanceof z.ZodObject || value instanceof z.ZodUnion;
    const below = isNested ? columnNames(value, `${prefix}${name}_`) : [];
    return below.length > 0 || value instanceof z.ZodRecord ? below : [`${prefix}${name}`];
  });
}

function fieldOf(schema: z.core.$ZodType, name: string): z.core.$ZodType | undefined {
  const inner = present(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => fieldOf(option, name)).find((field) => field !== undefined);
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (!(inner instanceof z.ZodObject)) return undefined;
  if (inner.shape[name]) return inner.shape[name];
  const [outer = '', ...rest] = name.split('_');
  return rest.length > 0 && inner.shape[outer] ? fieldOf(inner.shape[outer], rest.join('_')) : undefined;
}

function typeOf(field: z.core.$ZodType): ColumnType {
  const inner = present(field);
  if (inner instanceof z.ZodNumber)
    return { datatype: inner.format?.includes('int') ? 'integer' : 'decimal' };
  if (inner instanceof z.ZodBoolean) return { datatype: 'boolean' };
  if (inner instanceof z.ZodISODate) return { datatype: 'date' };
  if (inner instanceof z.ZodTuple) return listOf(inner.def.items[0] ?? z.string());
  if (inner instanceof z.ZodArray) return listOf(inner.element);
  return { datatype: 'string' };
}

/** A list of words or numbers has a separator, a list of lists or objects is JSON; a list without items is an empty cell. */
function listOf(item: z.core.$ZodType): ColumnType {
  const inner = present(item);
  return inner instanceof z.ZodArray || inner instanceof z.ZodObject
    ? { datatype: 'json', default: '[]' }
    : { ...typeOf(inner), separator: SEPARATOR };
}

/** The schema of a value that is there. */
function present(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? present(schema.unwrap())
    : schema;
}
