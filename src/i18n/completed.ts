/** Words of a language that says some things only. */
import type { Messages } from './zh.ts';

/** Some of the fields of an object, at any depth. Functions and lists are taken whole. */
export type Partly<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [Key in keyof T]?: Partly<T[Key]> }
      : T;

/** Returns the messages of a language: its own, and those of `rest` where it has none. Lets a language be added bit by bit. */
export function completed(own: Partly<Messages>, rest: Messages): Messages {
  return merged(own, rest) as Messages;
}

function merged(own: unknown, rest: unknown): unknown {
  if (!isRecord(own) || !isRecord(rest)) return own ?? rest;
  const keys = new Set([...Object.keys(rest), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(own[key], rest[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
