/** Any two plans with what was found of them, in the browser: read from the files of the build, or computed in a worker. */
import type { ThemedText } from '../../corpus/model.ts';
import { planTextOf } from '../../corpus/plan-text.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson, ownFile } from '../../shell/fetch-json.ts';
import { remembered } from '../../shell/remembered.ts';
import { type FoundPair, foundPath } from './found-pair.ts';
import type { ListedPlan } from './listed-plans.ts';
import { comparedPlanOf } from './plan-record.ts';

/** Folders without slashes at their ends: of what was found of pairs, with the list of plans; of the rows of plans. */
export interface ModelFolders {
  found: string;
  plans: string;
}

/** Two plans, and what was found of them. */
interface Compared {
  first: ThemedText;
  second: ThemedText;
  pair: FoundPair;
}

/** Gives two plans with what was found of them. Rejects when one is not listed or cannot be had. */
export type ComparedSource = (first: string, second: string) => Promise<Compared>;

/** Returns a source that reads every plan once. What fails is tried again when it is asked for again. */
export function comparedSource({ found, plans }: ModelFolders): ComparedSource {
  const records = new Map<string, Promise<PlanRecord>>();
  const texts = new Map<string, ThemedText>();
  const record = (id: string) =>
    remembered(records, id, () => fetchJson<PlanRecord>(ownFile(`${plans}/${id}`)));
  const textOf = (plan: ListedPlan, own: PlanRecord) => {
    const text = texts.get(plan.id) ?? planTextOf(plan, own);
    texts.set(plan.id, text);
    return text;
  };
  return async (...ids) => {
    const [listed, ofOne, ofOther] = await Promise.all([
      fetchJson<ListedPlan[]>(`${found}/plans.json`),
      record(ids[0]),
      record(ids[1]),
    ]);
    const [one, other] = ids.map((id) => listed.find((plan) => plan.id === id));
    if (!one || !other) throw new Error(`${ids.join(', ')}: not listed`);
    const isFound = one.beside.includes(other.id) || other.beside.includes(one.id);
    const pair = isFound
      ? await fetchJson<FoundPair>(ownFile(found + foundPath(one.id, other.id)))
      : await compareInWorker(ofOne, ofOther);
    return { first: textOf(one, ofOne), second: textOf(other, ofOther), pair };
  };
}

function compareInWorker(first: PlanRecord, second: PlanRecord): Promise<FoundPair> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FoundPair>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) =>
      resolve({ plans: [first.plan.id, second.plan.id], ...data }),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the comparison failed')));
    worker.postMessage([comparedPlanOf(first), comparedPlanOf(second)]);
  }).finally(() => worker.terminate());
}
