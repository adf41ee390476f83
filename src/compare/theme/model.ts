/**
 * A theme in the words of every plan as plain data: what the page shows, exports write and tests read. JSON keeps it whole.
 * Words of the interface are keys, addresses are ids, so that one model serves every language.
 */
import type { CitedPlan } from '../../cite/record.ts';
import type { SiteTheme } from '../../corpus/model.ts';
import type { ModelPlan } from '../pair/model.ts';
import type { ClauseModel, NamedSection } from '../pair/section-model.ts';
import type { NamingSentence } from './mentions.ts';

/** A clause of the theme, as the column shows it: with the heading of its section where that is not above it. */
export interface ThemeClause {
  clause: ClauseModel;
  locus: string;
  /** The headings around it, outermost first, that of its own section last. */
  path: string[];
}

/** Clauses that a reader would take for one excerpt. */
export interface ExcerptModel {
  /** The outermost section that has the theme; null where clauses have it alone. */
  section: NamedSection | null;
  /** The headings around the excerpt, outermost first. */
  path: string[];
  clauses: ThemeClause[];
}

/** Clauses that name the subject of the theme and do not have it. */
export interface MentionsModel {
  places: { clause: string; locus: string; sentence: NamingSentence }[];
  /** The words that name it, those of most clauses first. */
  words: string[];
}

/** What a plan says on the theme. */
export interface ThemePlan extends ModelPlan {
  cited: CitedPlan;
  excerpts: ExcerptModel[];
  mentions: MentionsModel;
}

/** A theme with every plan of the corpus, in their order; a plan without a clause on it has no excerpts. */
export interface ThemeModel {
  theme: Pick<SiteTheme, 'id' | 'zh' | 'en'>;
  plans: ThemePlan[];
}

/** Lists the clauses of a plan on the theme, in the order of the text. */
export const clausesOf = ({ excerpts }: ThemePlan): ThemeClause[] =>
  excerpts.flatMap(({ clauses }) => clauses);
