/** Leaves out of a language's file what is not of a set of words, where it is loaded with `?words=<set>`. */
import { WORD_SETS } from '../../src/i18n/desk-words.ts';

const SET = /[?&]words=(?<set>[a-z]+)/u;
const SETS: Readonly<Record<string, readonly string[]>> = WORD_SETS;

/** A node of a syntax tree, [start, end) in UTF-16 units. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  properties?: SyntaxNode[];
  body?: SyntaxNode[];
  declaration?: { declarations?: { init?: SyntaxNode }[] } | null;
}

/** Returns the code of a module whose exported objects have some groups alone. `tree` is its syntax (ESTree). */
function wordsInPart(code: string, tree: SyntaxNode, groups: readonly string[]): string {
  const objects = (tree.body ?? []).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [],
  );
  const left = objects.flatMap(({ init }) =>
    (init?.type === 'ObjectExpression' ? (init.properties ?? []) : []).filter(
      ({ type, key }) => type === 'Property' && !groups.includes(key?.name ?? ''),
    ),
  );
  let kept = '';
  let done = 0;
  for (const { start, end } of left) {
    kept += code.slice(done, start);
    // With the comma behind it.
    done = end + (/^\s*,/u.exec(code.slice(end))?.[0].length ?? 0);
  }
  return kept + code.slice(done);
}

/** A plugin for Vite. It runs behind the one that takes types out. */
export function wordsInPartPlugin() {
  return {
    name: 'duidu:words-in-part',
    enforce: 'post' as const,
    transform(this: { parse(code: string): object }, code: string, id: string) {
      const groups = SETS[SET.exec(id)?.groups?.['set'] ?? ''];
      return groups ? wordsInPart(code, this.parse(code) as SyntaxNode, groups) : null;
    },
  };
}
