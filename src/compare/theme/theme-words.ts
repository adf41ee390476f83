/** What a theme's table says, read from the page, for taking it away. */
import { onSite } from '../../cite/style-choice.ts';
import { wordsOf } from '../../clauses/place-on-page.ts';

/** A place with its absolute address. */
interface TakenPlace {
  locus: string;
  url: string;
}

/** A clause with the titles of the sections around it, outermost first, joined by ›, and that of its own. */
export interface TakenClause extends TakenPlace {
  path: string;
  heading: string;
  text: string;
}

/** What a plan says on the theme. */
export interface TakenGroup {
  /** Its id. */
  plan: string;
  clauses: TakenClause[];
  /** What is said where it has no clause on the theme; empty where it has. */
  gap: string;
  /** The clauses that name the theme elsewhere, and what is said of them. */
  mentioned: { words: string; places: TakenPlace[] };
}

const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** The plans that the table shows. `site` is the address the site was built for, empty for where it is read. */
export function themeWords(table: HTMLTableElement, site: string): TakenGroup[] {
  const placeOf = (link: HTMLAnchorElement): TakenPlace => ({
    locus: text(link),
    url: onSite(link.href, site),
  });
  return [...table.tBodies]
    .filter(({ hidden }) => !hidden)
    .map((group) => ({
      plan: group.dataset['plan'] ?? '',
      clauses: [...group.querySelectorAll<HTMLTableRowElement>('.clause-row')].flatMap((row) => {
        const [place, heading, words] = row.cells;
        const link = place?.querySelector('a');
        const clause = words?.querySelector<HTMLElement>('[data-clause]');
        return link && heading && clause
          ? [
              {
                ...placeOf(link),
                path: heading.title,
                heading: text(heading),
                text: `${row.dataset['lead'] ?? ''}${wordsOf(clause)}`,
              },
            ]
          : [];
      }),
      gap: text(group.querySelector('.gap')),
      mentioned: {
        words: text(group.querySelector('.mentioned .count')),
        places: [...group.querySelectorAll<HTMLAnchorElement>('.mentioned a')].map(placeOf),
      },
    }));
}
