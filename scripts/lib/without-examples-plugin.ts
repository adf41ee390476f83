/**
 * Leaves the examples of rules out of what browsers load: tests and the guide read them, the rules do not. They made up an
 * eighth of the reading of the desk. So it does with the Chinese words of messages, which the desk loads as a file of their
 * own (`desk/explained.json`) where a text has messages and the page is in Chinese.
 */

import { type SyntaxNode, withoutParts } from './code-parts.ts';

/** Properties of a row of rules that only people and tests read. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['examples', 'counterexamples', 'example']);
/** The property of a message that is left out, and the one beside it that tells a message from other rows with names. */
const EXPLANATION = { left: 'zh', beside: 'says' };
/** The function whose first argument is a pattern, the others its phrases: the pattern alone is left. */
const WITH_EXAMPLES = 'withExamples';
/** Modules with rules. */
const RULES = /\/src\/(?:pipeline|verify)\/.*\.ts$/u;

/** Returns the code of a module without its examples, and without Chinese words of messages. `tree` is its syntax (ESTree). */
function withoutExamples(code: string, tree: object, keepsMessages: boolean): string {
  return withoutParts(code, examplesIn(tree, keepsMessages));
}

/** The properties and phrases that are left out, each with its comma, in their order. */
function examplesIn(value: unknown, keepsMessages: boolean): { start: number; end: number }[] {
  const within = (part: unknown) => examplesIn(part, keepsMessages);
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const { type, properties = [], start, end, callee, arguments: given = [] } = value as SyntaxNode;
  const [pattern] = given;
  if (type === 'CallExpression' && callee?.name === WITH_EXAMPLES && pattern)
    return [{ start, end: pattern.start }, ...within(pattern), { start: pattern.end, end }];
  if (type !== 'ObjectExpression') return Object.values(value).flatMap(within);
  const isMessage = !keepsMessages && properties.some(({ key }) => key?.name === EXPLANATION.beside);
  const isLeftOut = (name: string) => FOR_PEOPLE.has(name) || (isMessage && name === EXPLANATION.left);
  return properties.flatMap((property, index) => {
    if (property.type !== 'Property' || !isLeftOut(property.key?.name ?? '')) return within(property);
    return [{ start: property.start, end: properties[index + 1]?.start ?? end - 1 }];
  });
}

/** A plugin for Vite, for workers. It runs behind the one that takes types out. */
export function withoutExamplesPlugin() {
  return pluginFor({ keepsMessages: false });
}

/** The same for the scripts of pages, which show messages in both languages. What makes the pages keeps everything. */
export function pagesWithoutExamplesPlugin() {
  return {
    ...pluginFor({ keepsMessages: true }),
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  };
}

function pluginFor({ keepsMessages }: { keepsMessages: boolean }) {
  return {
    name: 'duidu:without-examples',
    enforce: 'post' as const,
    transform(this: { parse(code: string): object }, code: string, id: string) {
      return RULES.test(id) && /example/iu.test(code)
        ? withoutExamples(code, this.parse(code), keepsMessages)
        : null;
    },
  };
}
