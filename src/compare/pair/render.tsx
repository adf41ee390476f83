/** Renders the columns of a comparison in the browser. Loaded when they first change. */
import { type ComponentChild, hydrate, render } from 'preact';
import type { Speech } from '../../i18n/speech.ts';
import { siteName } from '../../shell/site-name.ts';
import { Choices } from './Choices.tsx';
import { Columns } from './Columns.tsx';
import { plansOf } from './columns.ts';
import type { PairModel } from './model.ts';
import { leadWords, titleWords } from './words.ts';

const known = new WeakSet<Element>();

/** Renders models and what can be shown of them into elements that are empty, or contain the first one already as the build made it. */
export function renderColumns(
  rows: Element,
  choices: Element,
  models: readonly [PairModel, ...PairModel[]],
  speech: Speech,
  remove: (plan: string) => void,
): void {
  const first = [models[0]] as const;
  renderOver(
    rows,
    <Columns models={first} speech={speech} />,
    <Columns models={models} speech={speech} remove={remove} />,
  );
  renderOver(
    choices,
    <Choices models={first} speech={speech} />,
    <Choices models={models} speech={speech} />,
  );
}

/** `built` is what the build rendered into the element, if anything. */
function renderOver(root: Element, built: ComponentChild, shown: ComponentChild): void {
  if (!known.has(root) && root.hasChildNodes()) hydrate(built, root);
  known.add(root);
  render(shown, root);
}

/** Names all plans above the rows, in the title of the page, and on paper. `site` is empty where it is not known. */
export function namePlans(main: Element, models: readonly PairModel[], speech: Speech, site: string): void {
  const place = main.querySelector('.pair-title');
  if (!place) return;
  const title = titleWords(models, speech);
  document.title = `${title} · ${siteName()}`;
  place.textContent = title;
  const lead = main.querySelector('.pair-lead');
  if (lead) lead.textContent = leadWords(models, speech);
  const addresses = plansOf(models).map(({ id }) => {
    const path = speech.planLink(id);
    return site === '' ? path : new URL(path, site).href;
  });
  const printed = main.querySelector('.pair-printed');
  if (printed) printed.textContent = speech.t.pair.printed(addresses);
}
