/** Who carries out what a text says: the bodies of its brackets and labelled lists, those that lead and those that support. */
import type { AgencyList } from '../../schemas/facts.ts';
import { bodiesApart } from '../../text/bodies.ts';
import type { Share } from '../../text/responsibility.ts';
import { withExamples } from '../../text/with-examples.ts';
import {
  type BodyList,
  isUnnamedBody,
  type Leading,
  namesBody,
  readBodyList,
  sharesOf,
} from './agency-list.ts';
import { FIRST_LEADS, LEAD_BEFORE_COMMA } from './agency-words.ts';
import { findWorkRemarks, type WorkRemark } from './work-remarks.ts';

/** The bodies of a place before it is recorded: offsets are UTF-16 units of the text, brackets included. */
export interface FoundAgencies
  extends Pick<AgencyList, 'agencies' | 'lead' | 'supporting' | 'collective' | 'quote'> {
  start: number;
  end: number;
}

/** `（…按职责分工负责）`, `（…牵头，…配合）`. */
const RESPONSIBLE = withExamples(/负责|牵头|落实|配合/u, '负责 牵头 落实 配合');

/** How a text says that the lists of its whole document are ordered; null where it does not. */
export function leadingOf(text: string): Leading | null {
  if (FIRST_LEADS.test(text)) return 'first';
  return LEAD_BEFORE_COMMA.test(text) ? 'before-comma' : null;
}

/** Returns the lists of bodies of a text in its order. `leading`: how the document says that they are ordered, see `leadingOf`. */
export function findAgencies(text: string, leading: Leading | null = null): FoundAgencies[] {
  return findWorkRemarks(text).flatMap((remark) => {
    const list = readBodyList(remark.inside);
    if (!holdsBodies(list, remark)) return [];
    const { start, end } = remark;
    const { agencies, bodies, collective } = list;
    return [
      { start, end, agencies, ...sharesOf(bodies, leading), collective, quote: text.slice(start, end) },
    ];
  });
}

function holdsBodies(list: BodyList, { follows, ends, inside }: WorkRemark): boolean {
  if (list.agencies.length === 0 && list.collective === '') return false;
  // In mid-text the words of a bracket speak of the sentence in many ways: names with a share only.
  if (!ends) return list.shared && list.bodies.some(({ name }) => namesBody(name));
  if (list.labelled || RESPONSIBLE.test(inside)) return true;
  return follows && list.onlyBodies;
}

/** Returns the bodies of a cell, whose column says how they share the work; null for none. */
export function bodiesOfCell(
  cell: string,
  share: Share,
): Pick<BodyList, 'agencies' | 'bodies' | 'collective'> | null {
  const list = readBodyList(
    cell
      .trim()
      .replace(/[。；;]$/u, '')
      .split('\n')
      .flatMap(bodiesApart)
      .join('、'),
    share,
  );
  return list.bodies.some(({ name }) => namesBody(name) || isUnnamedBody(name)) ? list : null;
}
