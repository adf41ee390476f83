/**
 * Themes of sections and clauses, each with the reason that gave it.
 *
 * A section's theme comes from the words of its title; when the title says nothing, from its parent. Ideas and
 * goals hold for everything below them; below a review or an account of the situation the subject comes first
 * and the review second. Clauses have the themes of their section; where it has none, their own words decide,
 * and when these are weak the clause is an introduction. Words and weights are data (`src/pipeline/rules/themes/`).
 */

import type { Section } from '../schemas/section.ts';
import type { Theme, ThemeOverride } from '../schemas/theme.ts';
import { once } from '../text/once.ts';
import { FRONT_SECTION_ID } from '../text/place.ts';

/** Points a title must reach before it says anything. */
const TITLE_THRESHOLD = 2;
/** Points the words of a clause must reach when nothing above it says anything: more for the lead of a chapter than for a section's only text. */
const LEAD_THRESHOLD = 8;
const TEXT_THRESHOLD = 2;
/** The second theme must have this share of the first one's points. */
const SECOND_SHARE = 0.75;
/** A word counts at most this often in a text. */
const MOST_OCCURRENCES = 3;

/** A theme with its points and the words that gave them. */
export interface ThemeScore {
  theme: string;
  score: number;
  words: string[];
}

/** One or two themes, or none, and why: `title: 人才 6`, `above`, `text: …`, `introduction`, `editor: …`. */
export interface ThemeChoice {
  themes: string[];
  reason: string;
}

/** Choices for every section and clause of a plan, by id. */
export interface ThemeAssignment {
  sections: Map<string, ThemeChoice>;
  clauses: Map<string, ThemeChoice>;
}

const NONE: ThemeChoice = { themes: [], reason: '' };

/** Ids of the themes that have one of the roles. */
export function themesWith(themes: readonly Theme[], ...roles: readonly Theme['role'][]): Set<string> {
  return new Set(themes.filter(({ role }) => role !== undefined && roles.includes(role)).map(({ id }) => id));
}

/** Assigns themes; both lists in the order of the text. */
export function assignThemes(
  sections: readonly Pick<Section, 'id' | 'parent' | 'title' | 'type'>[],
  clauses: readonly { id: string; section: string; text: string; kind: string }[],
  themes: readonly Theme[],
  overrides: readonly ThemeOverride[] = [],
): ThemeAssignment {
  const editor = new Map(overrides.map((override) => [override.at, override]));
  const bySection = new Map<string, ThemeChoice>();
  for (const section of sections) {
    const above = section.parent ? (bySection.get(section.parent) ?? NONE) : NONE;
    bySection.set(
      section.id,
      editorChoice(editor.get(section.id)) ?? choiceOfSection(section, above, themes),
    );
  }
  const parents = new Set(sections.map((section) => section.parent));
  const byClause = new Map<string, ThemeChoice>();
  for (const clause of clauses) {
    const above = bySection.get(clause.section) ?? NONE;
    const leads = clause.section === FRONT_SECTION_ID || parents.has(clause.section);
    byClause.set(
      clause.id,
      editorChoice(editor.get(clause.id)) ?? choiceOfClause(clause, above, leads, themes),
    );
  }
  return { sections: bySection, clauses: byClause };
}

function editorChoice(override: ThemeOverride | undefined): ThemeChoice | null {
  return override ? { themes: override.themes, reason: `editor: ${override.reason}` } : null;
}

function choiceOfSection(
  section: Pick<Section, 'title' | 'type'>,
  above: ThemeChoice,
  all: readonly Theme[],
): ThemeChoice {
  // 取得新突破 in the title of a task is a wish, not a review.
  const frames = section.type === null || section.type === 'context';
  const holding = themesWith(all, 'introduction', 'goal');
  const framing = themesWith(all, 'review');
  const themes = frames ? all : all.filter((theme) => !framing.has(theme.id));
  const inherited: ThemeChoice = above.themes.length > 0 ? { themes: above.themes, reason: 'above' } : NONE;
  const own = choose(scoreThemes(section.title, themes, 1), TITLE_THRESHOLD, 'title');
  if (!own) return inherited;
  const [held] = above.themes;
  if (held && holding.has(held) && !own.themes.some((theme) => holding.has(theme))) return inherited;
  const frame = above.themes.find((theme) => framing.has(theme));
  const [subject] = own.themes;
  if (frame && subject && subject !== frame && !own.themes.some((theme) => framing.has(theme))) {
    return { themes: [subject, frame], reason: own.reason };
  }
  return own;
}

function choiceOfClause(
  clause: { section: string; text: string; kind: string },
  above: ThemeChoice,
  leads: boolean,
  themes: readonly Theme[],
): ThemeChoice {
  if (above.themes.length > 0) return { themes: above.themes, reason: 'above' };
  if (clause.kind === 'front') return NONE;
  const introduction = { themes: [...themesWith(themes, 'introduction')], reason: 'introduction' };
  if (clause.section === FRONT_SECTION_ID) return introduction;
  const own = choose(
    scoreThemes(clause.text, themes, MOST_OCCURRENCES),
    leads ? LEAD_THRESHOLD : TEXT_THRESHOLD,
    'text',
  );
  return own ?? (leads ? introduction : NONE);
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

const wordsByLength = once((theme: Theme) =>
  Object.entries(theme.words).sort(([a], [b]) => b.length - a.length),
);

function choose(scores: readonly ThemeScore[], threshold: number, rule: string): ThemeChoice | null {
  const [first, second] = scores;
  if (!first || first.score < threshold) return null;
  const chosen = second && second.score >= first.score * SECOND_SHARE ? [first, second] : [first];
  const reason = chosen.map((choice) => `${choice.words.join('、')} ${choice.score}`).join('; ');
  return { themes: chosen.map((choice) => choice.theme), reason: `${rule}: ${reason}` };
}
