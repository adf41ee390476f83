/** The texts on the desk and what was made of them. */
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import type { PlanWithTargets } from './gaps.ts';
import type {
  CheckedReport,
  Comparison,
  DeskFile,
  PrintedDraft,
  ReadDraft,
  Results,
  Task,
} from './messages.ts';
import { Cancelled, work } from './work.ts';

/** Something under way, done, or not to be had. */
export type Job<Result> =
  | { state: 'working'; share: number; cancel: () => void }
  | { state: 'done'; result: Result }
  | { state: 'failed'; reason: string }
  | { state: 'cancelled' };

/** What is done with a text. */
export const VIEWS = ['read', 'check', 'compare'] as const;
export type View = (typeof VIEWS)[number];

/** A text on the desk. */
export interface DeskText {
  file: DeskFile;
  /** Its text, known before the rest is read. */
  printed?: PrintedDraft;
  read?: Job<ReadDraft>;
  check?: Job<CheckedReport>;
  /** By the id of the plan. */
  compare: Record<string, Job<Comparison>>;
  /** Ids of the plans chosen for a comparison; undefined before the reader could choose. */
  chosen?: readonly string[];
  /** The plans it was compared with, and the id of the one that is shown. */
  compared?: { plans: readonly PlanWithTargets[]; shown: string };
}

/** Where the files of the site are: the folder of its language and that of what is the same in every language, both without a slash. */
export interface DeskSite {
  locale: string;
  root: string;
  files: string;
  /** Address that the site is built for; empty: where it is read. */
  site: string;
}

export class DeskStore {
  texts: DeskText[] = [];
  active = '';
  view: View = 'read';
  /** What came of keeping or forgetting, until the texts are others. */
  said = '';
  readonly site: DeskSite;
  readonly #changed: () => void;

  constructor(site: DeskSite, changed: () => void) {
    this.site = site;
    this.#changed = changed;
  }

  get text(): DeskText | undefined {
    return this.texts.find(({ file }) => file.id === this.active);
  }

  add(files: readonly DeskFile[], view: View | undefined): void {
    const known = new Set(this.texts.map(({ file }) => file.id));
    this.texts = [
      ...this.texts,
      ...files.filter(({ id }) => !known.has(id)).map((file) => ({ file, compare: {} })),
    ];
    this.active = files[0]?.id ?? this.active;
    this.said = '';
    this.view = view ?? this.view;
    for (const text of this.texts) this.#start(text);
  }

  show(active: string, view: View): void {
    this.active = active;
    this.view = view;
    const { text } = this;
    if (text) this.#start(text);
    this.#changed();
  }

  remove(id: string): void {
    const text = this.texts.find(({ file }) => file.id === id);
    for (const job of [text?.read, text?.check, ...Object.values(text?.compare ?? {})])
      if (job?.state === 'working') job.cancel();
    this.texts = this.texts.filter(({ file }) => file.id !== id);
    if (this.active === id) this.active = this.texts[0]?.file.id ?? '';
    this.said = '';
    this.#changed();
  }

  say(words: string): void {
    this.said = words;
    this.#changed();
  }

  clear(): void {
    for (const { file } of this.texts) this.remove(file.id);
  }

  /** Begins what the view needs and has not got. */
  #start(text: DeskText): void {
    const { files, locale } = this.site;
    const { file } = text;
    if (this.view === 'check' && text.file.id === this.active && !text.check)
      this.#run({ kind: 'check', file, data: `${files}/data` }, (job) => {
        text.check = job;
      });
    else if (this.view !== 'check' && !text.read)
      this.#run(
        {
          kind: 'read',
          file,
          rules: `${files}/desk/rules.json`,
          explained: locale === 'zh' ? `${files}/desk/explained.json` : null,
        },
        (job, printed) => {
          text.read = job;
          if (printed) text.printed = printed;
        },
      );
    this.#changed();
  }

  choose(text: DeskText, plans: readonly string[]): void {
    text.chosen = plans;
    this.#changed();
  }

  /** Compares a text that was read with plans, as far as that is not done or under way, and shows the first. */
  compare(text: DeskText, draft: PlanRecord, plans: readonly PlanWithTargets[]): void {
    text.compared = { plans, shown: plans[0]?.record.plan.id ?? '' };
    for (const { record } of plans) {
      const { state } = text.compare[record.plan.id] ?? {};
      if (state !== 'done' && state !== 'working') this.compareAgain(text, draft, record);
    }
    this.#changed();
  }

  /** Compares a text with a plan, whatever came of it before. */
  compareAgain(text: DeskText, draft: PlanRecord, plan: PlanRecord): void {
    this.#run({ kind: 'compare', plans: [plan, draft] }, (job) => {
      text.compare = { ...text.compare, [plan.plan.id]: job };
    });
  }

  /** Shows the comparison of a text with another plan. */
  showCompared(text: DeskText, shown: string): void {
    if (text.compared) text.compared = { ...text.compared, shown };
    this.#changed();
  }

  again(text: DeskText): void {
    if (this.view === 'check') delete text.check;
    else delete text.read;
    this.#start(text);
  }

  #run<Kind extends Task['kind']>(
    task: Extract<Task, { kind: Kind }>,
    set: (job: Job<Results[Kind]>, printed?: PrintedDraft) => void,
  ): void {
    const update = (job: Job<Results[Kind]>, printed?: PrintedDraft) => {
      set(job, printed);
      this.#changed();
    };
    const own = work<Kind>(task, (share, printed) =>
      update({ state: 'working', share, cancel: own.cancel }, printed),
    );
    update({ state: 'working', share: 0, cancel: own.cancel });
    own.result.then(
      (result) => update({ state: 'done', result }),
      (error: unknown) =>
        update(
          error instanceof Cancelled
            ? { state: 'cancelled' }
            : { state: 'failed', reason: (error as Error).message },
        ),
    );
  }
}
