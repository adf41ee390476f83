/** The number of a document: 甲政发〔2021〕7号, 甲市人民政府令第61号. */
import type { FrontRole } from '../../schemas/clause.ts';
import { documentNumber, numberBehind, orderIn, orderNumber } from '../../text/official-documents.ts';
import { withoutWhiteSpace } from '../../text/white-space.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { first } from './front-item.ts';
import { type LabelValue, labelledFact } from './labels.ts';

interface Line {
  role: FrontRole | null;
  token: Token;
}

/** Finds the number: on its line, with the head of an order, in the bracket below the title, behind a label or a title. */
export function findNumber(lines: readonly Line[], values: readonly LabelValue[]): string | null {
  return (
    first(lines.map(({ role, token }) => (role === 'number' ? documentNumber(token.text) : null))) ??
    numberOfOrder(lines) ??
    labelledFact(values, 'number') ??
    first(
      lines.map(({ role, token }) => (role === 'subtitle' ? (orderIn(token.text)?.number ?? null) : null)),
    ) ??
    first(lines.map(({ token }) => behindTitle(token)))
  );
}

function numberOfOrder(lines: readonly Line[]): string | null {
  const at = lines.findIndex(({ token }) => isKind(token, 'order-number'));
  const number = orderNumber(lines[at]?.token.text ?? '');
  if (number === null) return null;
  const head = lines[at - 1]?.token;
  return isKind(head, 'order') && /令$/u.test(head?.form ?? '')
    ? `${withoutWhiteSpace(head?.text ?? '')}${number}`
    : number;
}

function behindTitle({ text }: Token): string | null {
  const start = numberBehind(text);
  return start === null ? null : documentNumber(text.slice(start));
}
