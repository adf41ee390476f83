/** Leaves out of a language's file what the desk does not say, where it is loaded by `?words=desk`. */
import { DESK_GROUPS } from '../../src/i18n/desk-words.ts';

const OF_DESK = /[?&]words=desk(?:&|$)/u;
const KEPT: ReadonlySet<string> = new Set(DESK_GROUPS);

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

/** Returns the code of a module whose exported objects have the groups of the desk alone. `tree` is its syntax (ESTree). */
function wordsOfDesk(code: string, tree: SyntaxNode): string {
  const objects = (tree.body ?? []).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [],
  );
  const left = objects.flatMap(({ init }) =>
    (init?.type === 'ObjectExpression' ? (init.properties ?? []) : []).filter(
      ({ type, key }) => type === 'Property' && !KEPT.has(key?.name ?? ''),
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
export function wordsOfDeskPlugin() {
  return {
    name: 'duidu:words-of-desk',
    enforce: 'post' as const,
    transform(this: { parse(code: string): object }, code: string, id: string) {
      return OF_DESK.test(id) ? wordsOfDesk(code, this.parse(code) as SyntaxNode) : null;
    },
  };
}
