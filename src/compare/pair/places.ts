/** From row to row of a comparison, and from place to place: the rows that filters can ask for. */
import { beginsInWindow } from '../../clauses/place-on-page.ts';

/** What rows have in common that say something of both plans (`RowShow`), the most telling last. */
const PLACES = ['shared', 'differing', 'doubtful', 'numbers', 'only-first', 'only-second'] as const;
/** How far below the top of the window a row may begin to be the one that is read, in pixels. */
const HEAD = 96;

const shownRows = (view: HTMLElement) =>
  [...view.querySelectorAll<HTMLElement>('.row[id]')].filter((row) => row.checkVisibility());

const showOf = ({ classList }: HTMLElement) => PLACES.findLast((show) => classList.contains(show));

const placesIn = (view: HTMLElement) => shownRows(view).filter((row) => showOf(row) !== undefined);

/** The row that the address names, where it begins in the window, else the last that begins above `line`; -1 for none. */
function rowAt(rows: readonly HTMLElement[], line: number): number {
  const addressed = rows.findIndex((row) => `#${row.id}` === location.hash && beginsInWindow(row));
  return addressed >= 0 ? addressed : rows.findLastIndex((row) => row.getBoundingClientRect().top < line);
}

/** Goes so many rows on. */
export function step(view: HTMLElement, by: number): void {
  const rows = shownRows(view);
  const target = rows[Math.max(0, rowAt(rows, 0) + by)];
  if (target) location.hash = target.id;
}

/** Goes so many places on, and says which it is. */
export function turn(view: HTMLElement, by: number): void {
  const rows = placesIn(view);
  const target = rows[Math.min(rows.length - 1, Math.max(0, rowAt(rows, HEAD) + by))];
  if (target) location.hash = target.id;
  countPlaces(view);
}

/** Says which place of how many is read: 3 / 16. */
export function countPlaces(view: HTMLElement): void {
  const where = view.querySelector('.turns .where');
  const rows = placesIn(view);
  const at = rowAt(rows, HEAD);
  if (where) where.textContent = `${at + 1} / ${rows.length}`;
  view.querySelector('.strip .here')?.classList.remove('here');
  view.querySelector(`.strip a[href="#${rows[at]?.id}"]`)?.classList.add('here');
}

/** Draws a strip of all rows beside them, and counts the places. */
export function drawPlaces(view: HTMLElement): void {
  const strip = view.querySelector('.strip') ?? document.createElement('div');
  strip.className = 'strip screen-only';
  strip.setAttribute('aria-hidden', 'true');
  strip.replaceChildren(
    ...shownRows(view).map((row) => {
      const tick = document.createElement('a');
      tick.href = `#${row.id}`;
      tick.tabIndex = -1;
      tick.className = `tick ${showOf(row) ?? ''}`;
      tick.title = row.getAttribute('aria-label') ?? '';
      tick.lang = row.lang;
      return tick;
    }),
  );
  if (!strip.isConnected) view.append(strip);
  countPlaces(view);
}
