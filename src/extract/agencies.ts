/** Responsibility brackets, or a sentence in their place, at the end of a paragraph: who carries it out. */
import type { AgencyList } from '../schemas/facts.ts';
import { isBody } from '../text/official-documents.ts';

/** A bracket before it has a place: offsets are UTF-16 units of the text, brackets included. */
export interface FoundAgencies extends Pick<AgencyList, 'agencies' | 'collective' | 'quote'> {
  start: number;
  end: number;
}

/** `（…按职责分工负责）`, `（责任单位：…）`, `（…牵头，…配合）`. */
const BRACKET = /[（(]([^（）()]*)[）)]\s*$/u;
/** The same without brackets, as a sentence of its own or after the last one: `责任单位：…`. */
const SENTENCE = /(?<=^|[。；\s])((?:责任|牵头)(?:单位|部门)[:：][^。（）()]{2,200})。?\s*$/u;
const RESPONSIBLE = /(?:按职责分工)?(?:负责|牵头|落实|配合)|^(?:责任|牵头|配合|负责)(?:单位|部门)[:：]/u;
const LABEL = /(?:责任|牵头|配合|参与|负责)(?:单位|部门)[:：]/gu;
const ENDING =
  /(?:等)?(?:分别)?(?:按照?(?:各自)?职责(?:分工)?)?(?:牵头负责|共同负责|负责|牵头|配合|参与|协同|指导|落实)*$/u;
/** The responsibility bracket that ends a text; null when there is none. */
export function findAgencies(text: string): FoundAgencies | null {
  const match = BRACKET.exec(text) ?? SENTENCE.exec(text);
  const inside = match?.[1];
  if (!match || inside === undefined || !RESPONSIBLE.test(inside)) return null;
  const words = inside.replace(LABEL, '').replace(ENDING, '');
  const named = words.split(/等(?=[^、]*(?:部门|单位|政府|机构))/u);
  const list = (named[0] ?? '')
    .split(/[、，；。,;]/u)
    .map((name) => name.replace(ENDING, '').trim())
    .filter((name) => name !== '');
  const collectiveOnly = named.length === 1 && list.every((name) => /有关|各区|各部门|相关/u.test(name));
  const agencies = collectiveOnly ? [] : list.filter(isBody);
  const collective = collectiveOnly ? words : named.length > 1 ? `等${named.slice(1).join('等')}` : '';
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    agencies,
    collective,
    quote: match[0].trimEnd(),
  };
}
