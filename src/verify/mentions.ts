/** Names of plans and titles of documents in the blocks of a report. */
import { titlesIn } from '../pipeline/text/titles.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';
import type { CorpusText } from './corpus-text.ts';
import { wordForm, wordsOnly } from './form.ts';

/** A name in a text, [start, end) in UTF-16 units, with marks. `plan` is its number in the corpus; null: it is none. */
export interface Mention {
  start: number;
  end: number;
  plan: number | null;
  title: string;
}

/** Shortest end of a title that names a plan, and shortest name, in units of the form. */
const LEAST_TITLE = 6;
const LEAST_NAME = 4;
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

/** Finds plans by their names. */
export class PlanNames {
  readonly #titles: readonly string[];
  readonly #names: readonly { words: string; plan: number }[];
  /** Short forms that the report has introduced. */
  readonly #introduced = new Map<string, number | null>();

  constructor({ corpus }: CorpusText) {
    this.#titles = corpus.plans.map(({ plan }) => wordsOnly(plan.title));
    this.#names = corpus.plans
      .flatMap(({ plan }, number) =>
        [plan.title, ...Object.values(plan.short)].map((name) => ({ words: wordsOnly(name), plan: number })),
      )
      .filter(({ words }) => words.length >= LEAST_NAME)
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
    return null;
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
    const plain = this.#plain(text).filter(({ start, end }) =>
      titles.every((title) => end <= title.start || start >= title.end),
    );
    return [...titles, ...plain].sort((a, b) => a.start - b.start);
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
