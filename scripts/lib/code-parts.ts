/** Leaves parts out of the code of a module that a build has parsed. */

/** A node of a syntax tree (ESTree), [start, end) in UTF-16 units. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  properties?: SyntaxNode[];
  callee?: { name?: string };
  arguments?: SyntaxNode[];
}

/** Returns code without its parts, [start, end) in UTF-16 units, in their order and apart from each other. */
export function withoutParts(code: string, parts: readonly { start: number; end: number }[]): string {
  let kept = '';
  let done = 0;
  for (const { start, end } of parts) {
    kept += code.slice(done, start);
    done = end;
  }
  return kept + code.slice(done);
}
