/** Responsibility brackets, or a sentence in their place, at the end of a paragraph: who carries it out. */
import type { AgencyList } from '../schemas/facts.ts';
import { isBody } from '../text/official-documents.ts';
import { LABEL_OF_BODIES, LABEL_OF_RESPONSIBILITY } from '../text/responsibility.ts';
import { outermostBracketAtEnd, splitOutside, withoutBracketAtEnd } from './brackets.ts';

/** A bracket before it has a place: offsets are UTF-16 units of the text, brackets included. */
export interface FoundAgencies extends Pick<AgencyList, 'agencies' | 'collective' | 'quote'> {
  start: number;
  end: number;
}

/** `责任单位：`, `牵头部门：`: every item after it is a name. */
const LABEL = new RegExp(`^\\s*${LABEL_OF_BODIES}`, 'u');
/** `完成时限：`, `适用范围：`: what stands after it is no name. */
const OTHER_LABEL = /^[^:：]{1,10}[:：]/u;
/** Any label of responsibility, wherever it stands. */
const LABELS = new RegExp(LABEL_OF_RESPONSIBILITY, 'gu');
/** `（…按职责分工负责）`, `（…牵头，…配合）`. */
const RESPONSIBLE = /负责|牵头|落实|配合/u;
/** A labelled list without brackets begins a paragraph, or follows a sentence or a blank. */
const LABELLED_LIST = new RegExp(`(?<=^|[。；;\\s])${LABEL_OF_BODIES}`, 'gu');
/** The end of a sentence that such a list does not reach over: no label follows, and text does. */
const OTHER_SENTENCE = new RegExp(`。(?!\\s*(?:${LABEL_OF_RESPONSIBILITY}|$))`, 'gu');
/** How the bodies share the work, after their names. Bounded, so that no text makes it slow. */
const ENDING =
  /(?:[（(](?:牵头|主责|负责|配合)(?:单位|部门)?[）)])?等?(?:分别)?(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|负责|牵头|配合|参与|协同|指导|落实){0,4}$/u;
/** 等有关部门, 等单位: what a list ends with instead of more names. */
const COLLECTIVE_END = /等(?=[^、]{0,60}(?:部门|单位|政府|机构))/u;
/** Stands for bodies without naming one. */
const UNNAMED = /^各|有关|相关/u;
/** 各县（市、区）, 高新区: places whose administration is meant. */
const AREA = /^各.{0,8}[区县市镇乡街]$|(?:开发|高新|经开|保税|综保|新|园|示范|度假|管理)区$/u;
/** Parts of a body: 基教科, 规划处室. */
const OFFICE = /(?:科|科室|处室|中队)$/u;
/** Is no name, even in a labelled list: a date by which, a manner in which, a rule for what follows. */
const NO_NAME = /[0-9]|^(?:以下|以上|上述)|均[需由]|(?:完成|推进|实施|开展|坚持|执行|长期|下同)$/u;
/** Longest bracket that is read, longest and shortest name, in UTF-16 units. */
const LONGEST_BRACKET = 1000;
const LONGEST_LIST = 1000;
const LONGEST_NAME = 40;
const SHORTEST_NAME = 2;

/** The responsibility bracket that ends a text; null when there is none. */
export function findAgencies(text: string): FoundAgencies | null {
  const trimmed = text.trimEnd();
  const bracket = outermostBracketAtEnd(trimmed, LONGEST_BRACKET);
  const start = bracket?.start ?? startOfLabelledList(trimmed);
  if (start === undefined) return null;
  const end = bracket?.end ?? trimmed.length;
  const quote = trimmed.slice(start, end);
  const list = readList(bracket ? quote.slice(1, -1) : quote.replace(/。$/u, ''));
  const follows = bracket !== null && /[。；！？]$/u.test(trimmed.slice(0, start).trimEnd());
  if (!list.responsible && !(follows && list.onlyBodies)) return null;
  if (list.agencies.length === 0 && list.collective === '') return null;
  return { start, end, agencies: list.agencies, collective: list.collective, quote };
}

/** Where the labelled lists that end a text begin: `责任单位：市教委。完成时限：2024年。`. Undefined when nothing ends so. */
function startOfLabelledList(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_LIST);
  const end = text.slice(from);
  const after = [...end.matchAll(OTHER_SENTENCE)].at(-1)?.index ?? -1;
  const list = [...end.matchAll(LABELLED_LIST)].find(
    ({ index }) => index > after && (index > 0 || from === 0),
  );
  return list && from + list.index;
}

/** The parts of a text that begin with labels: 市教委完成时限：2024年 says two things. */
function cutAtLabels(text: string): string[] {
  const starts = [...text.matchAll(LABELS)].map(({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]));
}

/** What the words of a bracket name. `onlyBodies`: it holds names of bodies and nothing else. */
function readList(inside: string): {
  agencies: string[];
  collective: string;
  responsible: boolean;
  onlyBodies: boolean;
} {
  const items: { name: string; isName: boolean }[] = [];
  const collectives: string[] = [];
  let labels = 0;
  const parts = splitOutside(inside, '；;。').flatMap(cutAtLabels);
  for (const part of parts) {
    let label: 'names' | 'other' | null = null;
    for (const clause of splitOutside(part, '，,')) {
      if (LABEL.test(clause)) label = 'names';
      else if (OTHER_LABEL.test(clause)) label = 'other';
      if (label === 'names') labels += 1;
      if (label === 'other') continue;
      const words = clause.replace(LABEL, '').replace(ENDING, '');
      const listEnd = COLLECTIVE_END.exec(words);
      if (listEnd) collectives.push(words.slice(listEnd.index));
      for (const item of splitOutside(words.slice(0, listEnd?.index), '、')) {
        const name = item
          .replace(ENDING, '')
          .replace(/^\s*由/u, '')
          .trim();
        if (name !== '')
          items.push({ name, isName: label === 'names' ? isPlainName(name) : namesBody(name) });
      }
    }
  }
  const unnamed = items.length > 0 && items.every(({ name }) => UNNAMED.test(name));
  const names = items.filter(({ isName }) => isName).map(({ name }) => name);
  return {
    agencies: unnamed && collectives.length === 0 ? [] : names,
    collective:
      unnamed && collectives.length === 0
        ? labels === 0 || parts.length === 1
          ? inside.replace(LABEL, '').replace(ENDING, '').trim()
          : items.map(({ name }) => name).join('、')
        : [...new Set(collectives)].join('、'),
    responsible: labels > 0 || RESPONSIBLE.test(inside),
    onlyBodies: labels === 0 && names.length > 0 && names.length === items.length,
  };
}

function isPlainName(name: string): boolean {
  return name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && !NO_NAME.test(name);
}

/** True for a name that ends as those of bodies and places do, a remark in brackets behind it left out. */
function namesBody(name: string): boolean {
  const plain = withoutBracketAtEnd(name);
  return (
    !NO_NAME.test(name) &&
    plain.length >= SHORTEST_NAME &&
    (isBody(plain) || OFFICE.test(plain) || AREA.test(plain))
  );
}
