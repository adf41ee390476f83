/**
 * A third and a fourth plan beside two: their counterparts come from the pages that set them beside the first plan,
 * whose rows for the first plan's sections are the same and have the same numbers.
 */

/** Most plans beside the second. */
export const MOST = 2;

/** Fetches the page of the first plan and another, and puts the other's side at the end of every row. Throws when it cannot be had. */
export async function addPlan(view: HTMLElement, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const theirs = new Map(
    [...page.querySelectorAll<HTMLElement>('.row[data-section]')].map((row) => [row.dataset['section'], row]),
  );
  for (const row of view.querySelectorAll<HTMLElement>('.row')) {
    const side = theirs.get(row.dataset['section'])?.querySelector('.second');
    const column = document.adoptNode(side ?? document.createElement('div'));
    column.classList.replace('second', 'more') || column.classList.add('more');
    row.append(column);
  }
  const head = page.querySelector('.heads > :last-child');
  if (head) view.querySelector('.heads')?.append(document.adoptNode(head));
  // What only the other plan has comes last, as on its own page.
  const alone = [...page.querySelectorAll('.group')].find((group) => !group.querySelector('[data-section]'));
  if (!alone) return;
  const columns = view.querySelectorAll('.heads > *').length;
  for (const row of alone.querySelectorAll('.row')) {
    row.removeAttribute('id');
    const side = row.querySelector('.second');
    side?.classList.replace('second', 'more');
    const blanks = Array.from({ length: columns - 1 }, () => document.createElement('div'));
    row.replaceChildren(...blanks, ...(side ? [side] : []));
  }
  view.append(document.adoptNode(alone));
}
