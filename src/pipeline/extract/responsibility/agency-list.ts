/** What the words of a responsibility bracket, list or cell name: bodies, with their shares of the work. */
import type { AgencyList } from '../../schemas/facts.ts';
import { isKnownBody, joinedNames, looksLikeBody } from '../../text/bodies.ts';
import { type Share, shareIn } from '../../text/responsibility.ts';
import {
  AND_SO_ON,
  APART,
  AREA,
  COLLECTIVE_END,
  ENDING,
  HOW_LISTED,
  JOINED,
  LABEL,
  LABELS,
  MARK,
  MORE_UNNAMED,
  NO_NAME,
  NO_UNKNOWN_NAME,
  OF_OTHERS,
  OFFICE,
  ONE_MORE,
  OTHER_LABEL,
  SEES_THROUGH,
  TOGETHER,
  UNNAMED,
  UNNAMED_BODY,
} from './agency-words.ts';
import { splitOutside, withoutBracketAtEnd } from './brackets.ts';

/** Longest and shortest name, in UTF-16 units; `LONGEST_UNKNOWN`: of one that only its neighbours make one. */
const LONGEST_NAME = 40;
const LONGEST_UNKNOWN = 8;
const SHORTEST_NAME = 2;

/** A body as printed, and its share of the work. */
export interface Body {
  name: string;
  share: Share;
  /** It stands before the first comma of its list. */
  isBefore: boolean;
  /** Each of them answers for a part of its own: 分别负责. */
  isApart: boolean;
}

/** How a document orders its lists: the body that leads stands first, or those that do before the comma. */
export type Leading = 'first' | 'before-comma';

/** The bodies of a list. */
export interface BodyList {
  /** Named bodies, as printed. */
  agencies: string[];
  /** All bodies, those without a name too. */
  bodies: Body[];
  collective: string;
  /** It has a label of bodies. */
  labelled: boolean;
  /** A label, or words behind the names, say who has which share. */
  shared: boolean;
  /** It has no label and holds names of bodies, one of them known, and nothing else. */
  onlyBodies: boolean;
}

/** A stretch between commas: its items, what it ends with instead of more, and how they share the work as far as it says so. */
interface Clause {
  items: string[];
  collective: string;
  labelled: boolean;
  share: Share | null;
  isApart: boolean;
}

/** An item of a clause; `marked`: a bracket of its own says its share. */
interface Item extends Body {
  marked: boolean;
  isName: boolean;
}

/** Reads the words of a bracket or list, or of a cell whose column gives the share. */
export function readBodyList(words: string, column: Share | null = null): BodyList {
  const plain = joinedNames(words.replace(HOW_LISTED, '').replace(OF_OTHERS, ''));
  const parts = splitOutside(plain, '；;。').flatMap(cutAtLabels);
  const clauses = parts.flatMap((part) => clausesOf(part, column));
  const collectives = clauses.map(({ collective }) => collective).filter((each) => each !== '');
  const items = clauses.flatMap((clause, index) => namedIn(clause, column !== null, index === 0));
  const names = items.filter(({ isName }) => isName).map(({ name }) => name);
  const labelled = column !== null || clauses.some((clause) => clause.labelled);
  const alone = collectives.length === 0 && items.length > 0 && items.every(({ name }) => UNNAMED.test(name));
  return {
    agencies: alone ? [] : names,
    bodies: bodiesOf(items),
    collective: alone
      ? !labelled || parts.length === 1
        ? plain.replace(LABEL, '').replace(ENDING, '').trim()
        : items.map(({ name }) => name).join('、')
      : [...new Set(collectives)].join('、'),
    labelled,
    shared: labelled || clauses.some(({ share }) => share !== null),
    onlyBodies:
      !labelled &&
      items.every(({ name, isName }) => isName || isUnnamedBody(name)) &&
      names.some(isKnownName),
  };
}

/**
 * Tells those that lead from those that support them: those with the greatest share lead, where it is more than support.
 * With `leading` some lead of the bodies that answer for a work in common, whoever takes part beside them.
 */
export function sharesOf(
  bodies: readonly Body[],
  leading: Leading | null,
): Pick<AgencyList, 'lead' | 'supporting'> {
  const greatest = bodies.some(({ share }) => share === 'leads') ? 'leads' : 'answers';
  const isCommon = bodies.every(({ share, isApart }) => share !== 'leads' && !isApart);
  const isLead = ({ share, isBefore }: Body, index: number) =>
    share === greatest && (leading === null || !isCommon || (leading === 'first' ? index === 0 : isBefore));
  const names = (list: readonly Body[]) => list.map(({ name }) => name);
  return {
    lead: names(bodies.filter(isLead)),
    supporting: names(bodies.filter((body, index) => !isLead(body, index))),
  };
}

/** True for a name that ends as those of bodies and places do, a remark in brackets behind it left out. */
export function namesBody(name: string): boolean {
  const plain = withoutBracketAtEnd(name);
  return (
    !NO_NAME.test(name) &&
    plain.length >= SHORTEST_NAME &&
    (looksLikeBody(plain) || OFFICE.test(plain) || AREA.test(plain))
  );
}

/** True for bodies that are named by what they have in common: 各区政府, 有关部门. */
export function isUnnamedBody(name: string): boolean {
  return UNNAMED.test(name) && UNNAMED_BODY.test(name);
}

/** The parts of a text that begin with labels: 市教委完成时限：2024年 says two things. */
function cutAtLabels(text: string): string[] {
  const starts = [...text.matchAll(LABELS)].map(({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]));
}

/** Reads what stands between the commas of a part. A label holds to the end of its part, the words behind names for the names before them. */
function clausesOf(part: string, column: Share | null): Clause[] {
  let label: 'names' | 'other' | null = column === null ? null : 'names';
  let share: Share | null = column;
  const clauses: Clause[] = [];
  for (const words of splitOutside(part, '，,')) {
    const printed = LABEL.exec(words)?.[0];
    if (printed !== undefined) {
      label = 'names';
      share = shareIn(printed);
    } else if (OTHER_LABEL.test(words)) label = 'other';
    if (label === 'other') continue;
    const [first = '', ...others] = words.replace(LABEL, '').split(TOGETHER);
    const ending = ENDING.exec(words)?.[0] ?? '';
    const said =
      SEES_THROUGH.test(ending) && clauses.some((clause) => clause.share) ? 'supports' : shareIn(ending);
    if (said !== null && label === null) for (const clause of clauses) clause.share ??= said;
    const labelled = label === 'names';
    const own = others.length > 0 ? 'leads' : labelled ? shareBehind(said, share) : said;
    const isApart = APART.test(ending);
    clauses.push({ ...itemsOf(first), labelled, share: own, isApart });
    for (const other of others) clauses.push({ ...itemsOf(other), labelled, share: 'supports', isApart });
  }
  return clauses;
}

/** 责任单位：市科委牵头，市教委配合: words behind names say more than the label, except that they answer for the work. */
function shareBehind(said: Share | null, ofLabel: Share | null): Share | null {
  return said === null || said === 'answers' ? ofLabel : said;
}

function itemsOf(clause: string): Pick<Clause, 'items' | 'collective'> {
  const words = clause.replace(ENDING, '');
  const listEnd = COLLECTIVE_END.exec(words);
  const [first = '', ...others] = listEnd ? splitOutside(words.slice(listEnd.index), '、') : [];
  const unnamed = others.filter((item) => MORE_UNNAMED.test(item));
  const named = [words.slice(0, listEnd?.index), ...others.filter((item) => !MORE_UNNAMED.test(item))];
  return {
    items: named.flatMap((part) => splitOutside(part, '、')).flatMap(bodiesJoined),
    collective: [first, ...unnamed].join('、'),
  };
}

/** 国务院相关部门及各地区, 市民政局和市财政局: two bodies. A name in which the word only joins what it is for is one. */
function bodiesJoined(item: string): string[] {
  const isBody = (name: string) => isUnnamedBody(name) || isKnownName(name);
  for (const { 0: joint, index } of item.matchAll(JOINED)) {
    const first = item.slice(0, index).trim();
    const others = isBody(first) ? bodiesJoined(item.slice(index + joint.length).trim()) : [];
    if (others.length > 0 && others.every(isBody)) return [first, ...others];
  }
  return [item];
}

/** The items of a clause with their shares, each judged whether it is a name. A label makes names of its items, known neighbours of some. */
function namedIn(
  { items, collective, labelled, share, isApart }: Clause,
  isCell: boolean,
  isBefore: boolean,
): Item[] {
  const names = items.map(plainItem);
  const beside = share !== null && names.some((name) => isKnownBody(withoutBracketAtEnd(name)));
  const named = names.flatMap((name, index): Item[] => {
    if (name === '') return [];
    const own = shareIn(MARK.exec((items[index] ?? '').replace(ENDING, ''))?.[0] ?? '');
    const isName =
      labelled && !isCell ? isPlainName(name) : namesBody(name) || ((beside || isCell) && mayBeName(name));
    return [{ name, share: own ?? share ?? 'answers', marked: own !== null, isName, isBefore, isApart }];
  });
  // 等和各有关省级人民政府, 等有关部门: bodies too. Behind a label 等有关部门 only says that the list goes on.
  const rest =
    labelled && !ONE_MORE.test(collective)
      ? []
      : bodiesJoined(collective.replace(AND_SO_ON, '')).filter(isUnnamedBody);
  return [
    ...named,
    ...rest.map((name) => ({
      name,
      share: share ?? 'answers',
      marked: false,
      isName: false,
      isBefore,
      isApart,
    })),
  ];
}

/** Where some of a list are marked as leading, the others are not. */
function bodiesOf(items: readonly Item[]): Body[] {
  const marked = items.some((item) => item.marked && item.share === 'leads');
  return items
    .filter(({ name, isName }) => isName || isUnnamedBody(name))
    .map((item) => ({
      name: item.name,
      isBefore: item.isBefore,
      isApart: item.isApart,
      share: marked && !item.marked && item.share === 'leads' ? 'answers' : item.share,
    }));
}

function plainItem(item: string): string {
  return item
    .replace(ENDING, '')
    .replace(MARK, '')
    .replace(/^\s*由/u, '')
    .trim();
}

function isPlainName(name: string): boolean {
  return name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && !NO_NAME.test(name);
}

/** True for a name that only stands beside names of known bodies: 市科委、甲乙电力负责. */
function mayBeName(name: string): boolean {
  return isPlainName(name) && name.length <= LONGEST_UNKNOWN && !NO_UNKNOWN_NAME.test(name);
}

function isKnownName(name: string): boolean {
  const plain = withoutBracketAtEnd(name);
  return isKnownBody(plain) || AREA.test(plain);
}
