/** Models of any two plans in the browser. Loaded on demand. */
import { passagesOf } from '../../clauses/passages.ts';
import { remembered } from '../../shell/remembered.ts';
import { type PairModel, pairModel } from '../pair/model.ts';
import { comparedSource, type ModelFolders } from './compared-source.ts';
import { matchesFor } from './found-pair.ts';

/** Gives the model of two plans. */
export type ModelSource = (first: string, second: string) => Promise<PairModel>;

/** Returns a source that makes every model once. What fails is tried again when it is asked for again. */
export function modelSource(folders: ModelFolders): ModelSource {
  const compared = comparedSource(folders);
  const models = new Map<string, Promise<PairModel>>();
  return (one, other) =>
    remembered(models, `${one} ${other}`, async () => {
      const { first, second, pair } = await compared(one, other);
      return pairModel({
        first,
        second,
        matches: matchesFor(first, pair),
        passages: passagesOf([first, second], pair.parallels),
      });
    });
}
