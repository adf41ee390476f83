/** How long a plan is, wherever the site says it: its headings and clauses without title, issuer and date, and without white space. */
import { codePointLength } from '../pipeline/text/code-points.ts';
import { sumOf } from '../pipeline/text/sum.ts';
import { withoutWhiteSpace } from '../pipeline/text/white-space.ts';

/** The sections and clauses of a plan. */
export interface LongText {
  sections: readonly { title: string }[];
  clauses: readonly { kind: string; text: string }[];
}

/** The headings of a plan, then its clauses, each as one piece. */
export const piecesOf = ({ sections, clauses }: LongText): string[] => [
  ...sections.map(({ title }) => title),
  ...clauses.filter(({ kind }) => kind !== 'front').map(({ text }) => text),
];

/** The number of characters of a plan. */
export const lengthOf = (plan: LongText): number =>
  sumOf(piecesOf(plan), (piece) => codePointLength(withoutWhiteSpace(piece)));
