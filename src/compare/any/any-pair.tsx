/** Any two plans side by side, computed and rendered in the browser. Loaded when an address asks for it. */
import { render } from 'preact';
import { passagesOf } from '../../clauses/passages.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { compareTwo } from '../../pipeline/align/two-plans.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { type PairModel, pairModel } from '../pair/model.ts';
import { PairView } from '../pair/PairView.tsx';
import type { PairView as PairViewElement } from '../pair/pair.client.ts';
import '../pair/pair.client.ts';
import type { ListedPlan } from './listed-plans.ts';
import { comparedPlanOf, planTextOf } from './plan-record.ts';

/** Where the page is. */
export interface AnySite {
  locale: string;
  /** The folder of the language and that of the data of the plans, without slashes at their ends. */
  root: string;
  data: string;
}

/** Renders the first two plans side by side; the element adds the others that the address names. Rejects when one cannot be had. */
export async function showAnyPair(
  place: HTMLElement,
  plans: readonly ListedPlan[],
  listed: readonly ListedPlan[],
  site: AnySite,
): Promise<void> {
  const source = comparing(listed, site.data);
  const [first = '', second = ''] = plans.map(({ id }) => id);
  const [model, speech] = await Promise.all([source(first, second), loadSpeech(site.locale, site.root)]);
  const more = listed.filter(({ id }) => id !== first && id !== second);
  document.title = `${titleOf(model, speech)} · ${speech.t.site.name}`;
  render(<AnyPair model={model} more={more} data={`${site.data}/`} speech={speech} />, place);
  const view = place.querySelector<PairViewElement>('pair-view');
  if (view) view.source = source;
}

const titleOf = ({ plans: [first, second] }: PairModel, { t, shortName }: Speech) =>
  t.pair.title(shortName(first), shortName(second));

interface Props {
  model: PairModel;
  more: readonly ListedPlan[];
  /** The folder of the data, with a slash at the end. */
  data: string;
  speech: Speech;
}

function AnyPair({ model, more, data, speech }: Props) {
  const { t, link } = speech;
  const [first, second] = model.plans;
  const { sections, matched, doubtful, passages } = model.counts;
  return (
    <>
      <h2 class="block-title">{titleOf(model, speech)}</h2>
      <p class="lead">{t.pair.lead(sections, matched, doubtful, passages)}</p>
      <p class="lead">{t.pair.computed}</p>
      <p class="jump">
        <a href={link(`/compare/?plans=${second.id},${first.id}`)}>{t.pair.swap}</a>
        <a href={link('/compare/')}>{t.pair.choose}</a>
      </p>
      <PairView model={model} more={more} models="" address="plans" data={data} speech={speech} />
    </>
  );
}

/** Returns a function that compares two plans, each two once. What fails is tried again when it is asked for again. */
function comparing(listed: readonly ListedPlan[], folder: string) {
  const records = new Map<string, Promise<PlanRecord>>();
  const models = new Map<string, Promise<PairModel>>();
  const recordOf = (id: string) => remembered(records, id, () => fetchRecord(`${folder}/${id}.json`));
  const compute = async (...ids: [string, string]): Promise<PairModel> => {
    const both = (await Promise.all(ids.map(recordOf))) as [PlanRecord, PlanRecord];
    const { parallels, alignments } = await compareInWorker(both);
    const [first, second] = both.map((record) => {
      const plan = listed.find(({ id }) => id === record.plan.id);
      if (!plan) throw new Error(`${record.plan.id}: not listed`);
      return planTextOf(plan, record);
    });
    if (!first || !second) throw new Error('two plans are compared');
    return pairModel({
      first,
      second,
      matches: alignments,
      passages: passagesOf([first, second], parallels),
    });
  };
  return (first: string, second: string) =>
    remembered(models, `${first} ${second}`, () => compute(first, second));
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}

async function fetchRecord(address: string): Promise<PlanRecord> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<PlanRecord>;
}

function compareInWorker(plans: readonly [PlanRecord, PlanRecord]): Promise<ReturnType<typeof compareTwo>> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReturnType<typeof compareTwo>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the comparison failed')));
    worker.postMessage(plans.map(comparedPlanOf));
  }).finally(() => worker.terminate());
}
