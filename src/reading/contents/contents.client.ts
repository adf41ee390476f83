/** The contents of a plan: open beside the text, folded above it; the section that is read is marked. */
import { addressedId, elementAt, placeInView } from '../../clauses/place-on-page.ts';

const nav = document.querySelector<HTMLElement>('nav.contents');
const drawer = nav?.querySelector<HTMLDetailsElement>('details.drawer');
const narrow = matchMedia('(max-width: 960px)');
const links = new Map(
  [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].map((link) => [link.hash.slice(1), link]),
);
const headings = [...document.querySelectorAll<HTMLElement>('.text .section')];

function fold(): void {
  if (drawer) drawer.open = !narrow.matches;
}

/** The place of the address and where in the window it came to stand; as long as it stands there the reader is there. */
let landed: { element: HTMLElement; top: number } | undefined;

function land(): void {
  const element = elementAt(addressedId());
  landed = element?.closest('.clause, .section') ? { element, top: topOf(element) } : undefined;
  mark();
}

const topOf = (element: HTMLElement) => Math.round(element.getBoundingClientRect().top);

/** The section that is read: the last heading that does not follow the place. */
function sectionRead(): HTMLElement | undefined {
  const isThere = landed && topOf(landed.element) === landed.top;
  const place = isThere ? landed?.element : placeInView();
  return (
    place &&
    (headings.findLast(
      (heading) => !(heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING),
    ) ??
      headings[0])
  );
}

let current: HTMLAnchorElement | undefined;

function mark(): void {
  const link = links.get(sectionRead()?.id ?? '');
  if (!link || link === current) return;
  current?.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'location');
  current = link;
  reveal();
}

/** Opens what is folded around the mark and scrolls the contents, and only them, until it is clear of their edges. */
function reveal(): void {
  const link = current;
  if (!link || !nav || (narrow.matches && !drawer?.open)) return;
  for (
    let around = link.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  const below = link.parentElement?.querySelector(':scope > details');
  if (below instanceof HTMLDetailsElement) below.open = true;
  const top = link.getBoundingClientRect().top - nav.getBoundingClientRect().top;
  if (top < 60 || top > nav.clientHeight - 140) nav.scrollTop += top - nav.clientHeight / 2;
}

let waiting = false;
/** Does something once before the next paint, when the browser has scrolled. */
function soon(run: () => void): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    run();
  });
}

narrow.addEventListener('change', fold);
fold();
// Above the text the contents are open for as long as a place is chosen.
drawer?.addEventListener('toggle', reveal);
document.addEventListener('click', ({ target }) => {
  if (drawer?.open && narrow.matches && target instanceof Node && !nav?.contains(target)) drawer.open = false;
});
nav?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !drawer?.open || !narrow.matches) return;
  event.preventDefault();
  drawer.open = false;
  drawer.querySelector('summary')?.focus();
});
drawer?.addEventListener('click', (event) => {
  if (narrow.matches && event.target instanceof HTMLAnchorElement) drawer.open = false;
});
addEventListener('scroll', () => soon(mark), { passive: true });
addEventListener('hashchange', () => requestAnimationFrame(land));
addEventListener('load', () => requestAnimationFrame(land));
mark();
