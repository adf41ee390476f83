/** Names of plans and titles of documents in the blocks of a report. */
import { documentNumbersIn } from '../pipeline/text/official-documents.ts';
import { titlesIn } from '../pipeline/text/titles.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordForm, wordsOnly } from './form.ts';
import { isKind, type ReferenceBack, referencesBack } from './references-back.ts';

/**
 * A name in a text, [start, end) in UTF-16 units, with marks. `plan` is its number in the corpus; null: it is none. `title`
 * is what stands there, without marks; of a word that means a document named before, the name of that.
 */
export interface Mention {
  start: number;
  end: number;
  plan: number | null;
  title: string;
}

/** Shortest end of a title that names a plan, and shortest name, in units of the form. */
const LEAST_TITLE = 6;
const LEAST_NAME = 4;
/** Shortest end of a title from its 关于 on that names a plan without marks. */
const LEAST_ABOUT = 10;
/** Documents named before that a word can mean. */
const MOST_EARLIER = 40;
/** What follows a title and belongs to it, the years. */
const YEARS = /\d{8}年?$/u;
/** （以下简称《规划》） */
const SHORT_FOR = withExamples(
  /^[》”]?\s*[（(][^（）()]{0,15}?称[为：:]?\s*[《“"]([^《》“”"]{2,20})[》”"]/u,
  `》（以下简称《规划》） ”(下文称为“方案”) （简称：《纲要》） ␣（以下称:"意见"） （以下统一简称《规划》） （称《规划》》 （称《规划”）
    （甲{15}称《规划》》 （称《甲{18}规划》》`,
  `（以下简称《规划《） （以下(简称《规划》） （以下）称《规划》） （称《规《划》） （称《规》划》） （以下简称规划） （以下简称《规》） 》》（简称《规划》） 以下简称《规划》 （甲）（乙）
    （（称《规划》》`,
);

/** The period of a title, which names of plans in use leave out. */
const PERIOD = /十[一二三四五六七八九]五(?:时期)?/u;
/** A number in the brackets behind a title: 《……》（甲政发〔2033〕5号 */
const BEHIND_TITLE = withExamples(
  /》\s*[（(][^（）()]{0,20}$/u,
  '》（ 》␣(甲政发 》（2033年，甲政发 》（甲{20}',
  '（甲政发 》甲（ 》（） 》（(甲 》（)甲 》（（ 》（甲{21}',
);

/** Finds plans by their names. */
export class PlanNames {
  readonly #corpus: CorpusText['corpus'];
  readonly #titles: readonly string[];
  readonly #names: readonly { words: string; plan: number }[];
  /** Short forms that the report has introduced. */
  readonly #introduced = new Map<string, number | null>();
  /** Documents that the report has named so far. */
  #earlier: readonly Mention[] = [];

  constructor({ corpus }: CorpusText) {
    this.#corpus = corpus;
    this.#titles = corpus.plans.map(({ plan }) => wordsOnly(plan.title));
    const names = corpus.plans.flatMap(({ plan }, number) =>
      [plan.title, ...Object.values(plan.short), plan.number ?? '', aboutWords(plan.title)].map((name) => ({
        words: wordsOnly(name),
        plan: number,
      })),
    );
    this.#names = names
      .filter(({ words, plan }) => words.length >= LEAST_NAME && isOnly(names, words, plan))
      .sort((a, b) => b.words.length - a.words.length);
  }

  /** The plan of a title as it stands in 《》; null for other documents and for ends that several plans share. */
  ofTitle(title: string): number | null {
    const words = wordsOnly(title);
    const introduced = this.#introduced.get(words);
    if (introduced !== undefined) return introduced;
    for (const form of [words, words.replace(YEARS, '')]) {
      const plan = this.#titles.indexOf(form);
      if (plan >= 0 && this.#titles.lastIndexOf(form) === plan) return plan;
      if (form.length < LEAST_TITLE) continue;
      const ending = this.#titles.flatMap((each, number) => (each.endsWith(form) ? [number] : []));
      if (ending.length === 1) return ending[0] ?? null;
    }
    return this.#withoutPeriod(words);
  }

  /** The plan whose title has the same words and a period besides. */
  #withoutPeriod(words: string): number | null {
    if (PERIOD.test(words) || words.length < LEAST_TITLE) return null;
    const same = this.#titles.flatMap((each, number) => (each.replace(PERIOD, '') === words ? [number] : []));
    return same.length === 1 ? (same[0] ?? null) : null;
  }

  /** True for a short form that the report has introduced. */
  isIntroduced(title: string): boolean {
    return this.#introduced.has(wordsOnly(title));
  }

  /** Finds the names in a text, in order, and learns the short forms that it introduces. */
  in(text: string): Mention[] {
    const titles = titlesIn(text).map(([start, end]): Mention => {
      const title = text.slice(start, end);
      const plan = this.ofTitle(title);
      const short = SHORT_FOR.exec(text.slice(end))?.[1];
      if (short !== undefined) this.#introduced.set(wordsOnly(short), plan);
      return { start: start - 1, end: end + 1, plan, title };
    });
    const isFree = (taken: readonly Mention[]) => (each: Mention) =>
      taken.every(({ start, end }) => each.end <= start || each.start >= end);
    const plain = this.#plain(text)
      .filter(isFree(titles))
      .filter(({ start }) => !isOfTitle(text, start, titles));
    const numbers = documentNumbersIn(text)
      .map(([start, end]): Mention => ({ start, end, plan: null, title: text.slice(start, end) }))
      .filter(({ start }) => !/[（(]\s*$/u.test(text.slice(0, start)))
      .filter(isFree([...titles, ...plain]));
    return this.#withReferencesBack(text, [...titles, ...plain, ...numbers]);
  }

  /** Keeps the names of a part of the report for the words behind it. */
  remember(mentions: readonly Mention[]): void {
    this.#earlier = [...this.#earlier, ...mentions].slice(-MOST_EARLIER);
  }

  /** Adds what words like 该规划 mean: the last document of that kind named before. */
  #withReferencesBack(text: string, named: readonly Mention[]): Mention[] {
    const back = referencesBack(text).filter(({ start }) => !this.#isIntroducedAt(text, start));
    const mentions: Mention[] = [];
    const places = [
      ...named.map((mention) => ({ mention, start: mention.start })),
      ...back.map((word) => ({ word, start: word.start })),
    ];
    // A short title, 《规划》, is a name and a word that means one.
    for (const place of places.sort((a, b) => a.start - b.start)) {
      if ('mention' in place) mentions.push(place.mention);
      else {
        const { start, end } = place.word;
        const here = mentions.filter((each) => each.start !== start);
        const meant = this.#meant(place.word, here);
        if (!meant) continue;
        if (mentions.at(-1)?.start === start) mentions.pop();
        mentions.push({ start, end, plan: meant.plan, title: meant.title });
      }
    }
    return mentions;
  }

  /** The document that a word means: of its kind in the same paragraph, or the last one; a name in short, any before. */
  #meant({ kind, points }: ReferenceBack, here: readonly Mention[]): Mention | undefined {
    const isMeant = (each: Mention) => isKind(this.#nameOf(each), kind);
    const all = [...this.#earlier, ...here];
    if (!points) return all.findLast(isMeant);
    const last = all.at(-1);
    return here.findLast(isMeant) ?? (last && (last.plan !== null || isMeant(last)) ? last : undefined);
  }

  #isIntroducedAt(text: string, start: number): boolean {
    const title = /^《([^《》]+)》/u.exec(text.slice(start))?.[1];
    return title !== undefined && this.isIntroduced(title);
  }

  #nameOf({ plan, title }: Mention): string {
    return plan === null ? title : (this.#corpus.plans[plan]?.plan.title ?? title);
  }

  #plain(text: string): Mention[] {
    const { form, origin } = wordForm(text);
    const found: Mention[] = [];
    for (const { words, plan } of this.#names) {
      for (let at = form.indexOf(words); at >= 0; at = form.indexOf(words, at + words.length)) {
        const start = origin[at] ?? 0;
        const end = (origin[at + words.length - 1] ?? 0) + 1;
        const isInside = found.some((other) => start < other.end && end > other.start);
        if (!isInside) found.push({ start, end, plan, title: text.slice(start, end) });
      }
    }
    return found;
  }
}

/** A title from its 关于 on, as reports name it that say who issued it before; empty where that is short. */
function aboutWords(title: string): string {
  const about = title.slice(Math.max(0, title.indexOf('关于')));
  return title.indexOf('关于') > 0 && wordsOnly(about).length >= LEAST_ABOUT ? about : '';
}

/** True for a name that no other plan has. */
function isOnly(names: readonly { words: string; plan: number }[], words: string, plan: number): boolean {
  return names.every((each) => each.words !== words || each.plan === plan);
}

/** True for a number in the brackets behind the title of a plan. */
function isOfTitle(text: string, start: number, titles: readonly Mention[]): boolean {
  const at = BEHIND_TITLE.exec(text.slice(0, start))?.index;
  return titles.some(({ end, plan }) => plan !== null && end - 1 === at);
}
