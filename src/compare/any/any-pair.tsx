/** Any two plans side by side, computed and rendered in the browser. Loaded when an address asks for it. */
import { render } from 'preact';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Speech } from '../../i18n/speech.ts';
import { siteName } from '../../shell/site-name.ts';
import type { PairModel } from '../pair/model.ts';
import { PairView } from '../pair/PairView.tsx';
import type { PairView as PairViewElement } from '../pair/pair.client.ts';
import { leadWords, titleWords } from '../pair/words.ts';
import '../pair/pair.client.ts';
import type { ModelFolders } from '../source/compared-source.ts';
import type { ListedPlan } from '../source/listed-plans.ts';
import { modelSource } from '../source/model-source.ts';

/** Where the page is. */
export interface AnySite {
  locale: string;
  /** The folder of the language, without a slash at its end. */
  root: string;
  folders: ModelFolders;
  /** The folder of the open data, with a slash at the end. */
  data: string;
}

/** Renders the first two plans side by side; the element adds the others that the address names. Rejects when one cannot be had. */
export async function showAnyPair(
  place: HTMLElement,
  plans: readonly ListedPlan[],
  listed: readonly ListedPlan[],
  site: AnySite,
): Promise<void> {
  const source = modelSource(site.folders);
  const [first = '', second = ''] = plans.map(({ id }) => id);
  const [model, speech] = await Promise.all([source(first, second), loadSpeech(site.locale, site.root)]);
  const more = listed.filter(({ id }) => id !== first && id !== second);
  document.title = `${titleWords([model], speech)} · ${siteName()}`;
  render(
    <AnyPair model={model} more={more} folders={site.folders} data={site.data} speech={speech} />,
    place,
  );
  const view = place.querySelector<PairViewElement>('pair-view');
  if (view) view.source = source;
}

interface Props {
  model: PairModel;
  more: readonly ListedPlan[];
  folders: ModelFolders;
  data: string;
  speech: Speech;
}

function AnyPair({ model, more, folders, data, speech }: Props) {
  const { t, link } = speech;
  const [first, second] = model.plans;
  return (
    <>
      <h2 class="block-title pair-title">{titleWords([model], speech)}</h2>
      <p class="lead pair-lead">{leadWords([model], speech)}</p>
      <p class="lead">{t.pair.computed}</p>
      <p class="jump">
        <a href={link(`/compare/?plans=${second.id},${first.id}`)}>{t.pair.swap}</a>
        <a href={link('/compare/')}>{t.pair.choose}</a>
      </p>
      <PairView model={model} more={more} folders={folders} address="plans" data={data} speech={speech} />
    </>
  );
}
