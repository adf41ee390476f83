/** Names of plans and titles of documents in the blocks of a report. */
import { documentNumbersIn } from '../pipeline/text/official-documents.ts';
import { titlesIn } from '../pipeline/text/titles.ts';
import { versionWords, withoutVersion } from '../pipeline/text/version-words.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordForm, wordsOnly } from './form.ts';
import { isKind, type ReferenceBack, referencesBack } from './references-back.ts';
import { pointedAt, wordsAround } from './versions.ts';

/**
 * A name in a text, [start, end) in UTF-16 units, with marks. `plan` is its number in the corpus; null: it is none. `title`
 * is what stands there, without marks; of a word that means a document named before, the name of that. `plans` has the
 * numbers of all versions of the document that can be meant, `plan` first.
 */
export interface Mention {
  start: number;
  end: number;
  plan: number | null;
  plans: readonly number[];
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

interface Name {
  words: string;
  plan: number;
}

/** Finds plans by their names. */
export class PlanNames {
  readonly #corpus: CorpusText['corpus'];
  readonly #titles: readonly string[];
  /** The titles without what tells versions apart. */
  readonly #documents: readonly string[];
  readonly #names: readonly Name[];
  /** Short forms that the report has introduced. */
  readonly #introduced = new Map<string, readonly number[]>();
  /** Documents that the report has named so far. */
  #earlier: readonly Mention[] = [];

  constructor({ corpus }: CorpusText) {
    this.#corpus = corpus;
    this.#titles = corpus.plans.map(({ plan }) => wordsOnly(plan.title));
    this.#documents = corpus.plans.map(({ plan }) => wordsOnly(withoutVersion(plan.title)));
    const names = corpus.plans.flatMap(({ plan }, number) =>
      [plan.title, ...Object.values(plan.short), plan.number ?? '', aboutWords(plan.title)].map((name) => ({
        words: wordsOnly(name),
        plan: number,
      })),
    );
    this.#names = names
      .filter(({ words }) => words.length >= LEAST_NAME && this.#isOne(plansOfName(names, words)))
      .sort((a, b) => b.words.length - a.words.length);
  }

  /** The plan of a title as it stands in 《》; null for other documents and for ends that several documents share. */
  ofTitle(title: string): number | null {
    return this.#plansOf(title)[0] ?? null;
  }

  /** The plans of a title, all versions of one document: the one with just this title first. */
  #plansOf(title: string): readonly number[] {
    const words = wordsOnly(title);
    const introduced = this.#introduced.get(words);
    if (introduced !== undefined) return introduced;
    for (const form of [words, words.replace(YEARS, '')]) {
      const found = this.#called(form);
      if (found.length > 0) return versionWords(title) === '' ? this.#withVersions(found) : found;
    }
    if (versionWords(title) === '') return this.#withoutPeriod(words);
    // A version that the titles of the plans do not name may be told by its year.
    const versions = this.#called(wordsOnly(withoutVersion(title)));
    return versions.length > 1 ? this.#pointedBy(versions, versionWords(title)) : [];
  }

  /** The plans with a title, else those of a document, else those whose title ends with it; none where several documents are. */
  #called(form: string): readonly number[] {
    const like = (isLike: (name: string) => boolean, names: readonly string[]) =>
      names.flatMap((name, plan) => (isLike(name) ? [plan] : []));
    const ends = (name: string) => form.length >= LEAST_TITLE && name.endsWith(form);
    const same = (name: string) => name === form;
    const found = [
      like(same, this.#titles),
      like(same, this.#documents),
      like(ends, this.#titles),
      like(ends, this.#documents),
    ].find((plans) => plans.length > 0);
    return found && this.#isOne(found) ? found : [];
  }

  /** True for plans that are versions of one document. */
  #isOne(plans: readonly number[]): boolean {
    return plans.every((plan) => this.#documents[plan] === this.#documents[plans[0] ?? 0]);
  }

  /** The plans, and behind them the other versions of their document. */
  #withVersions(plans: readonly number[]): number[] {
    const [document] = plans.map((plan) => this.#documents[plan]);
    const all = this.#documents.flatMap((each, plan) => (each === document ? [plan] : []));
    return [...new Set([...plans, ...all])];
  }

  /** The versions that the words around a name point at; all where they point at none by their year, none where they name another kind. */
  #pointed(plans: readonly number[], text: string, start: number, end: number): readonly number[] {
    if (plans.length < 2) return plans;
    const { before, behind } = wordsAround(text, start, end);
    const told = this.#pointedBy(plans, behind);
    const left = told.length > 0 ? told : /修订|稿/u.test(behind) ? [] : plans;
    const earlier = this.#pointedBy(left, before);
    return earlier.length > 0 ? earlier : left;
  }

  #pointedBy(plans: readonly number[], words: string): readonly number[] {
    const rows = plans.flatMap((plan) => this.#corpus.plans[plan]?.plan ?? []);
    const pointed = new Set(pointedAt(rows, words));
    return plans.filter((_, at) => pointed.has(rows[at] as (typeof rows)[number]));
  }

  /** The plan whose title has the same words and a period besides. */
  #withoutPeriod(words: string): readonly number[] {
    if (PERIOD.test(words) || words.length < LEAST_TITLE) return [];
    const same = this.#documents.flatMap((each, plan) => (each.replace(PERIOD, '') === words ? [plan] : []));
    return this.#isOne(same) ? same : [];
  }

  /** True for a short form that the report has introduced. */
  isIntroduced(title: string): boolean {
    return this.#introduced.has(wordsOnly(title));
  }

  /** Finds the names in a text, in order, and learns the short forms that it introduces. */
  in(text: string): Mention[] {
    const titles = titlesIn(text).map(([start, end]): Mention => {
      const title = text.slice(start, end);
      const plans = this.#pointed(this.#plansOf(title), text, start - 1, end + 1);
      const short = SHORT_FOR.exec(text.slice(end))?.[1];
      if (short !== undefined) this.#introduced.set(wordsOnly(short), plans);
      return mentionOf(start - 1, end + 1, plans, title);
    });
    const isFree = (taken: readonly Mention[]) => (each: Mention) =>
      taken.every(({ start, end }) => each.end <= start || each.start >= end);
    const plain = this.#plain(text)
      .filter(isFree(titles))
      .filter(({ start }) => !isOfTitle(text, start, titles));
    const numbers = documentNumbersIn(text)
      .map(([start, end]) => mentionOf(start, end, [], text.slice(start, end)))
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
        mentions.push({ ...meant, start, end });
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
        if (isInside) continue;
        const plans = plansOfName(this.#names, words);
        const all = words === this.#documents[plan] ? this.#withVersions(plans) : plans;
        found.push(mentionOf(start, end, this.#pointed(all, text, start, end), text.slice(start, end)));
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

/** The plans with a name. */
const plansOfName = (names: readonly Name[], words: string) => [
  ...new Set(names.filter((each) => each.words === words).map(({ plan }) => plan)),
];

const mentionOf = (start: number, end: number, plans: readonly number[], title: string): Mention => ({
  start,
  end,
  plan: plans[0] ?? null,
  plans,
  title,
});

/** True for a number in the brackets behind the title of a plan. */
function isOfTitle(text: string, start: number, titles: readonly Mention[]): boolean {
  const at = BEHIND_TITLE.exec(text.slice(0, start))?.index;
  return titles.some(({ end, plan }) => plan !== null && end - 1 === at);
}
