/** Words of a comparison that both the page and the exports contain. */
import { tableText } from '../../clauses/table-shape.ts';
import type { Messages } from '../../i18n/index.ts';
import type { CounterpartModel, GapModel, LinkModel } from './model.ts';
import type { ClauseModel } from './section-model.ts';

/** What a gap says first. */
export function gapWords({ kind, matched, parts }: GapModel, t: Messages): string {
  return kind === 'sections' ? t.pair.sectionsOnly(matched, parts) : t.pair[kind];
}

/** What a gap says of a section around the one that has no counterpart. */
export function aboveWords({ around, counterpart }: GapModel['above'][number], t: Messages): string {
  const { before, between, after } = t.pair.above;
  return `${before}${around}${between}${counterpart}${after}`;
}

/** Names the row that contains the text of a counterpart. */
export function seenWords({ seen }: CounterpartModel, t: Messages): string {
  return `${t.pair.seen.before}${seen.section.name}${t.pair.seen.after}`;
}

/** Names both sections of a match. */
export const namesOf = ({ a, b }: LinkModel) => `${a.name} ↔ ${b.name}`;

/** Returns the words of a clause as the column shows them: of a table, TAB between cells and a line a row. */
export const clauseText = ({ runin, text, table }: Pick<ClauseModel, 'runin' | 'text' | 'table'>) =>
  table ? tableText(table) : `${runin}${text}`.trim();
