/** Hands work to the worker, one task after the other, and ends it when the reader does. */
import type { Answer, PrintedDraft, Results, Task } from './messages.ts';

/** A task under way. */
export interface Work<Result> {
  result: Promise<Result>;
  cancel: () => void;
}

/** Thrown where the reader ended the work. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Does a task when those before it are done. */
export function work<Kind extends Task['kind']>(
  task: Extract<Task, { kind: Kind }>,
  progress: (share: number, printed?: PrintedDraft) => void,
): Work<Results[Kind]> {
  let end: () => void = () => undefined;
  let isCancelled = false;
  let cancel: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(new Cancelled());
  });
  const done = last.then(
    () =>
      new Promise<Results[Kind]>((resolve, reject) => {
        if (isCancelled) return reject(new Cancelled());
        worker ??= new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
        const own = worker;
        const stop = () => {
          own.terminate();
          worker = undefined;
        };
        end = () => {
          stop();
          reject(new Cancelled());
        };
        own.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind === 'progress') progress(data.share, data.printed);
          else if (data.kind === 'done') resolve(data.result as Results[Kind]);
          else reject(new Error(data.reason));
        };
        own.onerror = ({ message }) => {
          stop();
          reject(new Error(message || 'the work failed'));
        };
        own.postMessage(task);
      }),
  );
  last = done.catch(() => undefined);
  return {
    // One that waits for others is cancelled at once.
    result: Promise.race([done, cancelled]),
    cancel: () => {
      isCancelled = true;
      end();
      cancel();
    },
  };
}
