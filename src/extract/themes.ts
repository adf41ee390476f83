/**
 * Themes of sections and clauses.
 *
 * A section's theme comes from the words of its title; when the title says nothing, from its parent; when
 * that says nothing either, its clauses are assigned one by one, from their own words. The words and their
 * weights are data (`seeds/themes.yaml`); nothing here knows a plan.
 */
import type { Section } from '../schemas/section.ts';
import type { Theme } from '../schemas/theme.ts';

/** Points a title must reach before it says anything. */
const TITLE_THRESHOLD = 2;
/** Points a clause must reach when nothing above it says anything. */
const TEXT_THRESHOLD = 2;
/** The second theme must have this share of the first one's points. */
const SECOND_SHARE = 0.75;
const MOST_OCCURRENCES = 3;

/** A theme with its points and the words that gave them. */
export interface ThemeScore {
  theme: string;
  score: number;
  words: string[];
}

/** Themes of each section by id, and of each clause by id; lists of one or two ids, or empty. */
export interface ThemeAssignment {
  sections: Map<string, string[]>;
  clauses: Map<string, string[]>;
}

/** Assigns themes to the sections and clauses of one plan; both lists in the order of the text. */
export function assignThemes(
  sections: readonly Pick<Section, 'id' | 'parent' | 'title'>[],
  clauses: readonly { id: string; section: string; text: string }[],
  themes: readonly Theme[],
): ThemeAssignment {
  const bySection = new Map<string, string[]>();
  for (const section of sections) {
    const own = choose(scoreThemes(section.title, themes, 1), TITLE_THRESHOLD);
    const inherited = section.parent ? (bySection.get(section.parent) ?? []) : [];
    bySection.set(section.id, own.length > 0 ? own : inherited);
  }
  const byClause = new Map<string, string[]>();
  for (const clause of clauses) {
    const above = bySection.get(clause.section) ?? [];
    byClause.set(
      clause.id,
      above.length > 0 ? above : choose(scoreThemes(clause.text, themes, MOST_OCCURRENCES), TEXT_THRESHOLD),
    );
  }
  return { sections: bySection, clauses: byClause };
}

/** Points of every theme whose words occur in `text`, best first. A word inside a longer one of the same theme does not count again. */
export function scoreThemes(text: string, themes: readonly Theme[], mostOccurrences: number): ThemeScore[] {
  const scores = themes.flatMap((theme) => {
    let rest = text;
    let score = 0;
    const words: string[] = [];
    for (const [word, weight] of wordsByLength(theme)) {
      const count = rest.split(word).length - 1;
      if (count === 0) continue;
      score += weight * Math.min(count, mostOccurrences);
      words.push(word);
      rest = rest.replaceAll(word, '\u0000');
    }
    return score > 0 ? [{ theme: theme.id, score, words }] : [];
  });
  return scores.sort((a, b) => b.score - a.score);
}

const sortedWords = new WeakMap<Theme, [string, number][]>();

function wordsByLength(theme: Theme): [string, number][] {
  let words = sortedWords.get(theme);
  if (!words) {
    words = Object.entries(theme.words).sort(([a], [b]) => b.length - a.length);
    sortedWords.set(theme, words);
  }
  return words;
}

function choose(scores: readonly ThemeScore[], threshold: number): string[] {
  const [first, second] = scores;
  if (!first || first.score < threshold) return [];
  return second && second.score >= first.score * SECOND_SHARE ? [first.theme, second.theme] : [first.theme];
}
