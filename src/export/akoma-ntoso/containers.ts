/**
 * Names the element of a section by its printed mark. 篇, 章, 节 and 条 are parts that Akoma Ntoso has elements for. Any
 * other section is an `hcontainer` whose name says how its mark is printed: the numerals, then the punctuation. No such
 * name is that of an element, so that one word never means two levels: 第一章 is a `chapter`, 一、 is `han-comma`.
 */
import type { Form, Section } from '../../pipeline/schemas/section.ts';

/** An element of the hierarchy; `name` only for `hcontainer`. */
interface Container {
  element: 'part' | 'chapter' | 'section' | 'article' | 'hcontainer';
  name?: string;
}

const named = (name: string): Container => ({ element: 'hcontainer', name });

const CONTAINERS: Readonly<Record<Exclude<Form, 'front'>, Container>> = {
  /** 附件1 */
  annex: named('annex'),
  /** 第一篇 */
  volume: { element: 'part' },
  /** 第一章 */
  'numbered-chapter': { element: 'chapter' },
  /** 第一节 */
  'numbered-section': { element: 'section' },
  /** 第一条 */
  article: { element: 'article' },
  /** 一、 */
  chapter: named('han-comma'),
  /** （一） */
  part: named('han-brackets'),
  /** 专栏1 */
  box: named('box'),
  /** 1． */
  item: named('digit-stop'),
  /** 1.1 */
  decimal: named('digit-decimal'),
  /** （1） */
  subitem: named('digit-brackets'),
  /** ① */
  point: named('digit-circled'),
  /** 一是 */
  enum: named('han-is'),
  /** —— */
  dash: named('dash'),
  /** 前言 */
  named: named('named'),
  /** A lead without a mark. */
  runin: named('run-in'),
};

/** Marks that share a form with others but count a level of their own. */
const ROMAN = /^[\u2160-\u216b]/u;
const LETTER = /^[A-Z]/;

/** Gives the element of a section, and the name of an `hcontainer`. */
export function containerOf({ form, number }: Pick<Section, 'form' | 'number'>): Container {
  const mark = number ?? '';
  if (form === 'front') throw new Error('s0 is no part of the hierarchy');
  if (form === 'chapter' && ROMAN.test(mark)) return named('roman-stop');
  if (form === 'item' && LETTER.test(mark)) return named('letter-stop');
  if (form === 'decimal') return named(`digit-decimal-${mark.match(/[0-9]+/g)?.length ?? 1}`);
  return CONTAINERS[form];
}
