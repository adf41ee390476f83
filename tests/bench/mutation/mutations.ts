/** All small changes that can be made to a TypeScript file, found in its syntax tree. */
import ts from 'typescript';
import type { Mutation } from './mutation.ts';
import { patternChanges } from './patterns.ts';

/** A change without its file. */
type Change = Omit<Mutation, 'file'>;

/** Changes to the text of `file`, in the order of the text. Words for a reader (messages, examples) are left alone. */
export function findMutations(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const rule of RULES) found.push(...rule(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .filter(({ start, end, after }) => text.slice(start, end) !== after)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((change) => ({ file, ...change }));
}

/** Properties that hold words for a reader. */
const WORDS = new Set([
  'reason',
  'hint',
  'why',
  'says',
  'description',
  'zh',
  'example',
  'examples',
  'counterexamples',
]);

/** Types, words, and work that is counted against a budget: only texts without end, which take minutes, show that it is. */
function isLeftAlone(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isPropertyAssignment(node)) return ts.isIdentifier(node.name) && WORDS.has(node.name.text);
  if (ts.isCallExpression(node)) return /^console\.|(?:^|\.)spend$/.test(node.expression.getText());
  // What is thrown is words: `new Error('…')`, `tooLarge(`…`)`. That it is thrown is a change of its own.
  if (ts.isThrowStatement(node)) return true;
  return (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) || isWords(node);
}

/**
 * Phrases of a pattern, and the words of what cannot be missing: all that `withExamples` and `must` are given but the first.
 * The name by which a benchmark knows a table of rules. Flags of a pattern, which are left alone in `/…/u` too.
 */
function isWords(node: ts.Node): boolean {
  const call = node.parent;
  if (call === undefined) return false;
  const place =
    ts.isCallExpression(call) || ts.isNewExpression(call)
      ? call.arguments?.indexOf(node as ts.Expression)
      : -1;
  if (place === undefined || place < 0) return false;
  const name = (call as ts.CallExpression | ts.NewExpression).expression.getText();
  return place > 0 ? /^(?:withExamples|must|RegExp)$/.test(name) : name === 'ruleTable';
}

/** The node replaced by `after`. */
function instead(sort: string, node: ts.Node, after: string): Change {
  return { sort, start: node.getStart(), end: node.getEnd(), after };
}

const OPERATORS: Partial<Record<ts.SyntaxKind, readonly [sort: string, after: string]>> = {
  [ts.SyntaxKind.LessThanToken]: ['comparison', '<='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['comparison', '<'],
  [ts.SyntaxKind.GreaterThanToken]: ['comparison', '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['comparison', '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['comparison', '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['comparison', '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['and/or', '||'],
  [ts.SyntaxKind.BarBarToken]: ['and/or', '&&'],
  [ts.SyntaxKind.PlusToken]: ['arithmetic', '-'],
  [ts.SyntaxKind.MinusToken]: ['arithmetic', '+'],
  [ts.SyntaxKind.AsteriskToken]: ['arithmetic', '/'],
  [ts.SyntaxKind.SlashToken]: ['arithmetic', '*'],
  [ts.SyntaxKind.PlusEqualsToken]: ['arithmetic', '-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['arithmetic', '+='],
};

/** Methods set for one another; null: the call is left out, its object stays. */
const METHODS: Readonly<Record<string, string | null>> = {
  some: 'every',
  every: 'some',
  filter: null,
  sort: null,
  trim: null,
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  trimStart: 'trimEnd',
  trimEnd: 'trimStart',
  push: 'unshift',
  unshift: 'push',
  max: 'min',
  min: 'max',
};

/**
 * Returns the default whose value the change touches, with the default made to throw: of an item of a list (`list[0] ?? 0`,
 * `[first = '']`), an entry of a map (`map.get(key) ?? 0`) or a group of a match (`groups?.year ?? ''`, `{ year = '' }`).
 * The type checker asks for one even where they are always there.
 */
export function defaultThrown(mutation: Mutation, text: string): Mutation | null {
  const source = ts.createSourceFile(mutation.file, text, ts.ScriptTarget.Latest, true);
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > mutation.start || node.end < mutation.end) return;
    const value = defaultOfItem(node);
    if (value && value.getStart() <= mutation.start && value.end >= mutation.end) found = value;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!found) return null;
  return {
    file: mutation.file,
    ...instead('default', found, '(() => { throw new Error(); })()'),
  };
}

function defaultOfItem(node: ts.Node): ts.Expression | undefined {
  if (ts.isBindingElement(node)) {
    const from = node.parent.parent;
    const isOfGroups =
      ts.isVariableDeclaration(from) && /\bgroups\b/u.test(from.initializer?.getText() ?? '');
    return ts.isArrayBindingPattern(node.parent) || isOfGroups ? node.initializer : undefined;
  }
  const isDefault =
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  if (!isDefault) return undefined;
  let value: ts.Node = node.left;
  let isGroup = false;
  while (ts.isPropertyAccessExpression(value)) {
    isGroup ||= value.name.text === 'groups';
    value = value.expression;
  }
  const isEntry = ts.isCallExpression(value) && /\.(?:at|get)$/u.test(value.expression.getText());
  return ts.isElementAccessExpression(value) || isEntry || isGroup ? node.right : undefined;
}

type Rule = (node: ts.Node) => Change[];

/** What can be done to a node, one rule for each sort of change. */
const RULES: readonly Rule[] = [
  (node) => {
    const change = ts.isBinaryExpression(node) ? OPERATORS[node.operatorToken.kind] : undefined;
    return change && ts.isBinaryExpression(node) ? [instead(change[0], node.operatorToken, change[1])] : [];
  },
  (node) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return [instead('boolean', node, 'false')];
    return node.kind === ts.SyntaxKind.FalseKeyword ? [instead('boolean', node, 'true')] : [];
  },
  (node) => (ts.isNumericLiteral(node) ? otherNumbers(node) : []),
  (node) => {
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [negated(node.expression)];
    if (ts.isConditionalExpression(node)) return [negated(node.condition)];
    return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? [instead('negation', node, node.operand.getText())]
      : [];
  },
  (node) =>
    ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)
      ? [instead('statement removed', node, ';')]
      : [],
  (node) => (ts.isIfStatement(node) && leaves(node) ? [instead('early exit removed', node, ';')] : []),
  (node) => (isTable(node) ? itemsRemoved(node) : []),
  (node) => (ts.isRegularExpressionLiteral(node) ? otherPatterns(node) : []),
  (node) => (ts.isStringLiteralLike(node) ? otherStrings(node) : []),
  (node) =>
    ts.isTemplateExpression(node) && !isPattern(node) ? [instead('string emptied', node, "''")] : [],
  (node) => (ts.isCallExpression(node) ? otherMethods(node) : []),
];

function negated(condition: ts.Expression): Change {
  return instead('condition negated', condition, `!(${condition.getText()})`);
}

/** Whole numbers one up and one down, fractions a tenth. */
function otherNumbers(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text);
  const others = Number.isInteger(value) ? [value + 1, value - 1] : [value * 1.1, value * 0.9];
  return others.map((other) =>
    instead('number', node, other < 0 ? `(${other})` : String(Number(other.toFixed(4)))),
  );
}

/** An `if` without `else` that only returns, throws, goes on or breaks off. */
function leaves({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  if (elseStatement) return false;
  const [only, ...rest] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const sole = rest.length === 0 ? only : undefined;
  return (
    sole !== undefined &&
    (ts.isReturnStatement(sole) ||
      ts.isThrowStatement(sole) ||
      ts.isContinueStatement(sole) ||
      ts.isBreakStatement(sole))
  );
}

/** A list or record that is a constant of its file. */
function isTable(node: ts.Node): node is ts.ArrayLiteralExpression | ts.ObjectLiteralExpression {
  if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false;
  for (let above: ts.Node = node.parent; ; above = above.parent) {
    if (ts.isVariableStatement(above)) return ts.isSourceFile(above.parent);
    const within =
      ts.isVariableDeclaration(above) ||
      ts.isVariableDeclarationList(above) ||
      ts.isArrayLiteralExpression(above) ||
      ts.isObjectLiteralExpression(above) ||
      ts.isPropertyAssignment(above) ||
      ts.isNewExpression(above) ||
      ts.isAsExpression(above);
    if (!within) return false;
  }
}

/** Every item of a table taken away with the comma after it. */
function itemsRemoved(node: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression): Change[] {
  const items: readonly ts.Node[] = ts.isArrayLiteralExpression(node) ? node.elements : node.properties;
  return items
    .filter((item) => !isLeftAlone(item))
    .map((item) => {
      const comma = /^\s*,/u.exec(item.getSourceFile().text.slice(item.getEnd()))?.[0] ?? '';
      return { sort: 'item removed', start: item.getStart(), end: item.getEnd() + comma.length, after: '' };
    });
}

function otherPatterns(node: ts.RegularExpressionLiteral): Change[] {
  const text = node.getText();
  const last = text.lastIndexOf('/');
  const [pattern, flags] = [text.slice(1, last), text.slice(last + 1)];
  return patternChanges(pattern).flatMap((change) => {
    const after = pattern.slice(0, change.start) + change.after + pattern.slice(change.end);
    if (after === '' || !compiles(after, flags)) return [];
    const start = node.getStart() + 1;
    return [{ sort: 'pattern', start: start + change.start, end: start + change.end, after: change.after }];
  });
}

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}

/** A string emptied; one that lists alternatives of a pattern loses each of them in turn. */
function otherStrings(node: ts.StringLiteralLike): Change[] {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  const text = node.getText().slice(1, -1);
  if (!text.includes('|')) return [instead('string emptied', node, "''")];
  const start = node.getStart() + 1;
  return patternChanges(text)
    .filter(({ start: from, end, after }) => compiles(text.slice(0, from) + after + text.slice(end), ''))
    .map((change) => ({
      sort: 'pattern',
      start: start + change.start,
      end: start + change.end,
      after: change.after,
    }));
}

function isPattern(node: ts.Node): boolean {
  return ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'RegExp';
}

function otherMethods(node: ts.CallExpression): Change[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const other = METHODS[expression.name.text];
  if (other === undefined) return [];
  if (other !== null) return [instead('method', expression.name, other)];
  return [{ sort: 'method', start: expression.expression.getEnd(), end: node.getEnd(), after: '' }];
}
