/** Leaves out of a language's file what is not of a set of words, where it is loaded with `?words=<set>`. */
import { WORD_SETS } from '../../src/i18n/desk-words.ts';
import { type SyntaxNode, withoutParts } from './code-parts.ts';

const SET = /[?&]words=(?<set>[a-z]+)/u;
const SETS: Readonly<Record<string, readonly string[]>> = WORD_SETS;

/** The tree of a module. */
interface Module {
  body?: (SyntaxNode & { declaration?: { declarations?: { init?: SyntaxNode }[] } | null })[];
}

/** Returns the code of a module whose exported objects have some groups alone. `tree` is its syntax (ESTree). */
function wordsInPart(code: string, tree: Module, groups: readonly string[]): string {
  const objects = (tree.body ?? []).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [],
  );
  const left = objects.flatMap(({ init }) =>
    (init?.type === 'ObjectExpression' ? (init.properties ?? []) : []).filter(
      ({ type, key }) => type === 'Property' && !groups.includes(key?.name ?? ''),
    ),
  );
  // Each with the comma behind it.
  const comma = (end: number) => /^\s*,/u.exec(code.slice(end))?.[0].length ?? 0;
  return withoutParts(
    code,
    left.map(({ start, end }) => ({ start, end: end + comma(end) })),
  );
}

/** A plugin for Vite. It runs behind the one that takes types out. */
export function wordsInPartPlugin() {
  return {
    name: 'duidu:words-in-part',
    enforce: 'post' as const,
    transform(this: { parse(code: string): object }, code: string, id: string) {
      const groups = SETS[SET.exec(id)?.groups?.['set'] ?? ''];
      return groups ? wordsInPart(code, this.parse(code) as Module, groups) : null;
    },
  };
}
