/** Sections of another plan that name the matter of a task in their heading: 完善绿色金融支持制度 for 探索绿色金融服务模式. */
import type { PlanText } from '../../corpus/model.ts';
import { once } from '../../pipeline/text/once.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import { ownParts, ownRest } from './general-words.ts';
import type { Task } from './to-do.ts';

/** A section, and how many characters of the title its heading has; `whole`: it names nothing else; `common`: so do many others. */
export interface Headed {
  section: string;
  characters: number;
  whole: boolean;
  common: boolean;
}

/** Fewest characters of one word that both have, and of all of them in a heading that names a matter. */
const LEAST_RUN = 2;
export const NAMED_IN_HEADING = 4;
const LEAST_SHARED = 3;
/** What more headings than this have is of no matter in particular. */
const MOST_HEADINGS = 2;

const headings = once((plan: PlanText) =>
  plan.sections
    .filter(({ depth, type }) => depth > 1 && type !== 'goal' && type !== 'context')
    .map(({ id, title }) => ({ id, title, parts: ownParts(title) })),
);

/** Lists the sections whose headings name the matter of a task, those that name most of it first. */
export function headedSections({ section: { title } }: Task, plan: PlanText): Headed[] {
  const parts = ownParts(title);
  const named = headings(plan).flatMap(({ id, title: heading, parts: theirs }) => {
    const found = parts.map((part) => sharedRuns(part, heading));
    const runs = found.flat();
    const characters = sumOf(runs, ({ length }) => length);
    const whole = characters > 0 && characters >= sumOf(theirs, ({ length }) => length);
    // 湿地生态 of 湿地生态补偿 names the field, not the matter.
    const hasHead = whole || runs.some((run) => parts.some((part) => part.endsWith(run)));
    // 二氧化碳排放 in general is not what 交通领域二氧化碳排放 is about.
    const isOfAll = found.every(({ length }) => length > 0);
    if (characters < LEAST_SHARED || !hasHead || !isOfAll || ownRest(runs.join('')).length < LEAST_RUN)
      return [];
    const all = sharedRuns(title, heading);
    return [
      {
        section: id,
        characters,
        whole,
        words: all.join(' '),
        weight: sumOf(all, ({ length }) => length ** 2),
      },
    ];
  });
  const counts = Map.groupBy(named, ({ words }) => words);
  return named
    .sort((one, other) => other.weight - one.weight)
    .map(({ section, characters, whole, words }) => ({
      section,
      characters,
      whole,
      common: (counts.get(words)?.length ?? 0) > MOST_HEADINGS,
    }));
}

/** The runs of characters that some words have in common with a heading, the longest first, none of them twice. */
function sharedRuns(words: string, heading: string): string[] {
  for (let length = words.length; length >= LEAST_RUN; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length);
      if (!heading.includes(run)) continue;
      const rest = heading.replace(run, '\n');
      return [
        run,
        ...sharedRuns(words.slice(0, from), rest),
        ...sharedRuns(words.slice(from + length), rest),
      ];
    }
  }
  return [];
}
