/** Shows the words of plans on a theme whose page lists their places. Loaded when first asked for. */
import { render } from 'preact';
import type { Speech } from '../../i18n/speech.ts';
import type { ThemeModel, ThemePlan } from './model.ts';
import { PlanColumn } from './ThemeColumns.tsx';
import { ThemeTable } from './ThemeTable.tsx';

/** Puts the words of a plan where its places are listed. `absolute` completes an address of the site. */
export function showColumn(
  places: Element,
  plan: ThemePlan,
  speech: Speech,
  absolute: (address: string) => string,
): void {
  const column = document.createElement('div');
  places.replaceWith(column);
  render(<PlanColumn plan={plan} speech={speech} absolute={absolute} />, column);
}

/** Shows a theme as a table in an element, in place of the one that is there. */
export function showTable(
  place: Element,
  model: ThemeModel,
  speech: Speech,
  absolute: (address: string) => string,
): void {
  render(<ThemeTable model={model} speech={speech} absolute={absolute} />, place);
}
