/** Counts the alternatives of patterns that have no examples, in the text of a file. */
import ts from 'typescript';
import { withoutAlternatives } from '../../bench/mutation/patterns.ts';

/** A bar between words, as no type and no operator has one: most files have none and need not be parsed. */
const MAY_HAVE_ALTERNATIVES = /[^\s|]\|[^\s|]/u;

/** Returns how many alternatives of a file stand in no `withExamples(…)`. */
export function bareAlternatives(file: string, text: string): number {
  if (!MAY_HAVE_ALTERNATIVES.test(text)) return 0;
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || hasExamples(node) || isShownByRow(file, node))
      return;
    if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node))
      count += alternativesIn(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return count;
}

/** Rows whose examples are those of their patterns (`decoys.ts` beside this file). */
const ROWS = /\/decoys\/[a-z-]+\.ts$/u;

function isShownByRow(file: string, node: ts.Node): boolean {
  return (
    ROWS.test(file) && ts.isPropertyAssignment(node) && /^(?:before|unit|after)$/u.test(node.name.getText())
  );
}

/** True for a call of `withExamples`, and for the examples of a row. */
function hasExamples(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return node.expression.getText() === 'withExamples';
  return ts.isPropertyAssignment(node) && /^(?:counter)?examples$/u.test(node.name.getText());
}

/** Alternatives of a pattern, or of a string that lists Chinese words as a part of one. */
function alternativesIn(
  node: ts.TemplateExpression | ts.StringLiteralLike | ts.RegularExpressionLiteral,
): number {
  const text = node.getText();
  const inside = ts.isRegularExpressionLiteral(node)
    ? text.slice(1, text.lastIndexOf('/'))
    : text.slice(1, -1);
  const isPart = ts.isRegularExpressionLiteral(node) || /\p{Script=Han}\|/u.test(inside);
  return isPart ? withoutAlternatives(inside.replace(/\$\{[^}]*\}/gu, '.')).length : 0;
}
