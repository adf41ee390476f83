/** What a corpus says of its site, in one language. */
import type { ShownSite, Words } from '../pipeline/schemas/site.ts';
import type { Locale, Messages } from './index.ts';

/** Words with their language, where it is not the language of the page. */
export interface SaidWords {
  text: string;
  lang: string | undefined;
}

/** A licence by its name, with the address of its text. */
interface SaidLicence extends SaidWords {
  url: string | undefined;
}

const HAN = /\p{Script=Han}/u;

/** Words for a page in `locale` (`t` are its messages). Sentences that the corpus does not say in it are general ones; names stay as they are. */
export function siteWords(site: ShownSite, locale: Locale, t: Messages) {
  const { publisher, licences = {} } = site;
  const licence = (of: typeof licences.texts): SaidLicence | null =>
    of ? { ...named(of.name, locale), url: of.url } : null;
  const name = site.name === undefined ? { text: t.site.name, lang: undefined } : named(site.name, locale);
  return {
    name: name.text,
    nameLang: name.lang,
    lead: inLanguage(site.lead, locale) ?? t.home.lead,
    description: inLanguage(site.description, locale) ?? t.site.description,
    publisher: publisher === undefined ? null : named(publisher, locale),
    contact: site.contact ?? null,
    texts: licence(licences.texts),
    data: licence(licences.data),
  };
}

function inLanguage(words: Words | undefined, locale: Locale): string | undefined {
  return typeof words === 'object' ? words[locale] : words;
}

/** A name in a language, or else in any. */
function named(words: Words, locale: Locale): SaidWords {
  const text = inLanguage(words, locale) ?? Object.values(words)[0] ?? '';
  return { text, lang: locale !== 'zh' && HAN.test(text) ? 'zh-CN' : undefined };
}
