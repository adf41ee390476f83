/** Models of any two plans in the browser: from what the build found of them, or computed in a worker. Loaded on demand. */
import { passagesOf } from '../../clauses/passages.ts';
import { planTextOf } from '../../corpus/plan-text.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { type PairModel, pairModel } from '../pair/model.ts';
import { type FoundPair, foundPath, matchesFor } from './found-pair.ts';
import type { ListedPlan } from './listed-plans.ts';
import { comparedPlanOf } from './plan-record.ts';

/** Gives the model of two plans. */
export type ModelSource = (first: string, second: string) => Promise<PairModel>;

/** Folders without slashes at their ends: of what was found of pairs, with the list of plans; of the rows of plans. */
export interface ModelFolders {
  found: string;
  plans: string;
}

/** Returns a source that makes every model once. What fails is tried again when it is asked for again. */
export function modelSource({ found, plans }: ModelFolders): ModelSource {
  const models = new Map<string, Promise<PairModel>>();
  const make = async (...ids: [string, string]): Promise<PairModel> => {
    const [listed, ...records] = await Promise.all([
      fetchJson<ListedPlan[]>(`${found}/plans.json`),
      ...ids.map((id) => fetchJson<PlanRecord>(`${plans}/${id}.json`)),
    ]);
    const [one, other] = ids.map((id) => listed.find((plan) => plan.id === id));
    const [ofOne, ofOther] = records;
    if (!one || !other || !ofOne || !ofOther) throw new Error(`${ids.join(', ')}: not listed`);
    const [first, second] = [planTextOf(one, ofOne), planTextOf(other, ofOther)];
    const isFound = one.beside.includes(other.id) || other.beside.includes(one.id);
    const pair = isFound
      ? await fetchJson<FoundPair>(found + foundPath(one.id, other.id))
      : await compareInWorker(ofOne, ofOther);
    return pairModel({
      first,
      second,
      matches: matchesFor(first, pair),
      passages: passagesOf([first, second], pair.parallels),
    });
  };
  return (first, second) => remembered(models, `${first} ${second}`, () => make(first, second));
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
