/** How sure a match is, in words: what a reader needs before the number. */
import {
  AGAINST,
  againstOf,
  haveSameWork,
  inCommon,
  kindOf,
  SAME_TITLE,
} from '../../pipeline/align/match-rules.ts';

/**
 * confirmed: a person read both; carried: they have passages in common; alike: they speak of the same matter in other
 * words; doubtful: little speaks for it, or much for another.
 */
export type Certainty = 'confirmed' | 'carried' | 'alike' | 'doubtful';

/*
 * The limits were set on half of 120 matches that a reader had judged, 60 of them of plans from elsewhere. Of the other half, where the
 * reader had called 32 of 60 right, they leave 19 as sure, 18 of which are right.
 */

/** Below this score a match is doubtful, and below this share of words in common: of 41 such a reader called 23 wrong. */
const LEAST_SCORE = 0.2;
const LEAST_WORDS = 0.1;
/** Below these shares of words in common in texts and titles it is doubtful too. */
const FEW_WORDS = 0.11;
const LITTLE_TITLE = 0.25;
/** Words and titles must have so much in common, their weights in the score taken. */
const LEAST_IN_COMMON = 0.07;
/** Titles are still more alike where a section beside one so much longer stands deeper: 完善土壤监测 beside 完善监测体系. */
const SAME_TITLE_OF_PART = 0.7;
/** Where another counterpart is as good or better, titles and words must have so much in common. */
const MUCH_IN_COMMON = 0.12;
/** Passages that are so much of a section outweigh its neighbours. */
const MUCH_CARRIED = 0.05;
const MOST_CARRIED = 0.25;
/** However much is carried over, where a part fits so much better it is the part that corresponds. */
const LEAST_LEAD_OF_CARRIED = 0.7;
/** One sentence of two short sections carries little where so little else is in common. */
const LEAST_BESIDE_CARRIED = 0.09;
/** And less where the titles have next to nothing in common and the themes are others. */
const NEXT_TO_NO_TITLE = 0.05;
const OTHER_THEMES = 0.3;
/** Below this share of words in common in their titles, two sections of no theme in common are of other matters: two tables of one kind. */
const NO_TITLE = 0.01;

/** A match as it is judged. */
interface JudgedMatch {
  status: 'suggested' | 'confirmed';
  score: number;
  /** As in the schema of matches. */
  reasons: {
    words: number;
    title: number;
    themes: number;
    carried: number;
    depth: number;
    size: number;
    kind: number;
    lead: number;
    parts: number;
  };
}

/** How sure a match is. */
export function certaintyOf(match: JudgedMatch): Certainty {
  if (match.status === 'confirmed') return 'confirmed';
  if (!isSure(match)) return 'doubtful';
  return match.reasons.carried > 0 ? 'carried' : 'alike';
}

function isSure({ score, reasons }: JudgedMatch): boolean {
  const { words, title, themes, carried, depth, size, kind, lead } = reasons;
  const common = inCommon(reasons);
  const against = againstOf(reasons);
  if (against.includes('parts')) return false;
  if (carried >= MOST_CARRIED) return lead >= LEAST_LEAD_OF_CARRIED;
  const areElsewhere = title < NEXT_TO_NO_TITLE && themes < OTHER_THEMES;
  if (carried >= MUCH_CARRIED)
    return lead >= AGAINST.lead.titled && common >= LEAST_BESIDE_CARRIED && !areElsewhere;
  if (score < LEAST_SCORE || words < (title < LITTLE_TITLE ? FEW_WORDS : LEAST_WORDS)) return false;
  // What is planned beside what was reached, or a goal beside a task: only words in common make them one matter.
  // Passages make up for that, but hardly for other subjects of the plans.
  if (!haveSameWork(reasons) && (carried === 0 || kind !== kindOf('kind'))) return false;
  if (title < NO_TITLE && themes === 0 && carried === 0) return false;
  if (size < AGAINST.size.below && title < (depth === 1 ? SAME_TITLE : SAME_TITLE_OF_PART)) return false;
  if (common < LEAST_IN_COMMON) return false;
  const hasMuch = common >= MUCH_IN_COMMON;
  return !against.includes('lead') && (hasMuch || (lead === 1 && depth === 1));
}
