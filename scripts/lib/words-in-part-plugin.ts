/** Leaves out of a language's file what is not of a set of words, where it is loaded with `?words=<set>`. */
import { WORD_SETS } from '../../src/i18n/desk-words.ts';
import { type SyntaxNode, withoutParts } from './code-parts.ts';

const SET = /[?&]words=(?<set>[a-z]+)/u;
const SETS: Readonly<Record<string, readonly string[]>> = WORD_SETS;

/** A property of an object, with what it is. */
type Property = SyntaxNode & { value?: SyntaxNode };
/** The tree of a module. */
interface Module {
  body?: (SyntaxNode & { declaration?: { declarations?: { init?: SyntaxNode }[] } | null })[];
}

/** Returns the code of a module whose exported objects have what is at some paths alone. `tree` is its syntax (ESTree). */
function wordsInPart(code: string, tree: Module, paths: readonly string[]): string {
  const objects = (tree.body ?? []).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : [],
  );
  const left = objects.flatMap(({ init }) => leftOut(init, paths));
  // Each with the comma behind it.
  const comma = (end: number) => /^\s*,/u.exec(code.slice(end))?.[0].length ?? 0;
  return withoutParts(
    code,
    left.map(({ start, end }) => ({ start, end: end + comma(end) })),
  );
}

/** The properties of an object that no path names, those of its groups too. */
function leftOut(object: SyntaxNode | undefined, paths: readonly string[]): Property[] {
  if (object?.type !== 'ObjectExpression') return [];
  return (object.properties ?? []).flatMap((property: Property) => {
    const name = property.key?.name ?? '';
    if (property.type !== 'Property' || paths.includes(name)) return [];
    const below = paths
      .filter((path) => path.startsWith(`${name}.`))
      .map((path) => path.slice(name.length + 1));
    return below.length > 0 ? leftOut(property.value, below) : [property];
  });
}

/** A plugin for Vite. It runs behind the one that takes types out. */
export function wordsInPartPlugin() {
  return {
    name: 'duidu:words-in-part',
    enforce: 'post' as const,
    transform(this: { parse(code: string): object }, code: string, id: string) {
      const paths = SETS[SET.exec(id)?.groups?.['set'] ?? ''];
      return paths ? wordsInPart(code, this.parse(code) as Module, paths) : null;
    },
  };
}
