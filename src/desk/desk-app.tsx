/** The desk in the browser: loaded with the first text. */
import { render } from 'preact';
import { loadWords } from '../i18n/desk-words.ts';
import { keepingFocus } from '../shell/keep-focus.ts';
import { Desk } from './Desk.tsx';
import type { DeskFile } from './messages.ts';
import { type DeskSite, DeskStore, type View } from './store.ts';

let opened: Promise<DeskStore> | undefined;

/** Puts files on the desk and shows the first of them. */
export async function openDesk(
  place: HTMLElement,
  site: DeskSite,
  files: readonly DeskFile[],
  view: View | undefined,
): Promise<void> {
  opened ??= begin(place, site);
  opened.catch(() => {
    opened = undefined;
  });
  (await opened).add(files, view);
}

async function begin(place: HTMLElement, site: DeskSite): Promise<DeskStore> {
  const speech = await loadWords('desk', site.locale, site.root);
  const store = new DeskStore(site, () => {
    if (!isWaiting) requestAnimationFrame(show);
    isWaiting = true;
  });
  let isWaiting = false;
  const show = () => {
    isWaiting = false;
    keepingFocus(
      place,
      '.desk-texts li',
      () => render(<Desk store={store} speech={speech} />, place),
      () => place.parentElement?.querySelector('textarea') ?? null,
    );
  };
  // A link to a place of the draft leads to the draft as it was read.
  addEventListener('hashchange', () => {
    const [id = ''] = /^draft-[a-z0-9]+/u.exec(location.hash.slice(1)) ?? [];
    if (!store.texts.some(({ file }) => file.id === id)) return;
    store.show(id, 'read');
    void land();
  });
  return store;
}

/** Milliseconds that the text may take to be there: what renders it may have to be loaded. */
const LONGEST_WAIT_MS = 5000;
const nextFrame = () => new Promise(requestAnimationFrame);

/** Waits for the text of a draft on the page, as long as it may take. */
function editionShown(): Promise<void> {
  const isThere = () => document.querySelector('.desk-edition') !== null;
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isThere() && done());
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    observer.observe(document.body, { childList: true, subtree: true });
    if (isThere()) done();
  });
}

/** Shows the place of the draft that the address names. It is rendered too late to be the target of the address. */
async function land(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await editionShown();
  for (const landed of document.querySelectorAll('.desk-landed')) landed.classList.remove('desk-landed');
  const place = document.getElementById(location.hash.slice(1));
  place?.classList.add('desk-landed');
  place?.scrollIntoView();
}
