/** Other ways to write a word: other names, other numerals, simplified characters. */
import { foldForm } from '../../pipeline/text/find.ts';
import { chineseDigits, chineseNumeral, chineseNumeralValue } from '../../pipeline/text/numerals.ts';
import { ownValue } from '../../pipeline/text/own-value.ts';
import { searchForm } from '../../pipeline/text/search-form.ts';

/** Why another form is looked for. */
export type VariantKind = 'alias' | 'english' | 'numeral' | 'script';

/** Another form of a word. */
export interface Variant {
  form: string;
  kind: VariantKind;
}

/** What variants are made from. */
export interface VariantSources {
  /** Groups of forms that mean the same. */
  aliases: readonly (readonly string[])[];
  /** Traditional to simplified characters, when it is needed. */
  simplify?: ((text: string) => string) | undefined;
  /** English words in the singular with the Chinese words for them, when one may have been typed. */
  english?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The other forms of a word, without those that contain it and so are found with it. A word is an alias only as a
 * whole, and in whatever setting: the forms are looked for without blanks and brackets of their own.
 */
export function variantsOf(word: string, { aliases, simplify, english }: VariantSources): Variant[] {
  const found = new Map<string, Variant>();
  const typed = foldForm(searchForm(word));
  const add = (form: string, kind: VariantKind) => {
    const key = foldForm(searchForm(form));
    if (key !== '' && !key.includes(typed) && !found.has(key)) found.set(key, { form, kind });
  };
  const simplified = simplify?.(word) ?? word;
  add(simplified, 'script');
  for (const form of english ? translations(word, english) : []) add(form, 'english');
  for (const form of [word, simplified]) {
    for (const alias of aliasesOf(form, aliases)) add(alias, 'alias');
    for (const other of otherNumerals(form)) add(other, 'numeral');
  }
  return [...found.values()];
}

function aliasesOf(word: string, aliases: VariantSources['aliases']): string[] {
  const form = foldForm(searchForm(word));
  return aliases.filter((group) => group.some((other) => foldForm(searchForm(other)) === form)).flat();
}

/** The singulars that an English word can be the plural of, and the word itself: policies → policy, taxes → tax. */
const SINGULARS: readonly (readonly [RegExp, string])[] = [
  [/$/u, ''],
  [/ies$/u, 'y'],
  [/es$/u, ''],
  [/s$/u, ''],
];

function translations(word: string, english: NonNullable<VariantSources['english']>): readonly string[] {
  const typed = word.toLowerCase();
  const found = SINGULARS.map(([plural, end]) => ownValue(english, typed.replace(plural, end)));
  return found.find((forms) => forms !== undefined) ?? [];
}

/** Longest word whose numbers are written the other way, in code points: longer ones are passages, not terms. */
const LONGEST_WITH_NUMERALS = 20;

/** The word with its numbers written the other way: 2020年 → 二〇二〇年, 15个 → 十五个, 百分之三十 → 30%. */
function otherNumerals(word: string): string[] {
  const form = searchForm(word);
  if (/^[0-9〇零一二三四五六七八九十百千]$/u.test(form) || [...form].length > LONGEST_WITH_NUMERALS)
    return [];
  const forms = [
    form.replace(/百分之([〇零一二三四五六七八九十百]+)/gu, (whole, number: string) => {
      const value = digitsOf(number);
      return value === number ? whole : `${value}%`;
    }),
    form.replace(/([0-9]+)%/g, (_, number: string) => `百分之${chineseNumeral(Number(number))}`),
    form.replace(PLAIN_DIGITS, (number) => chineseNumeral(Number(number))),
    form.replace(PLAIN_DIGITS, (number) => chineseDigits(number)),
    form.replace(/[〇零一二三四五六七八九十百千]+/gu, digitsOf),
  ];
  return forms.filter((other) => other !== form);
}

/** Digits that stand for a number, not for a part of a name (3D, 5G, A2) or of a decimal. */
const PLAIN_DIGITS = /(?<![a-z0-9.])[0-9]+(?![a-z0-9.])/g;

/** A Chinese numeral in Arabic digits: 十五 → 15, 二〇二〇 → 2020; what is no numeral (十三五, 一 alone) stays. */
function digitsOf(numeral: string): string {
  const value = chineseNumeralValue(numeral);
  if (value === null) return numeral;
  const positional = chineseDigits(value);
  const regular = chineseNumeral(value) === numeral || positional === numeral.replaceAll('零', '〇');
  return regular && numeral.length > 1 ? String(value) : numeral;
}
