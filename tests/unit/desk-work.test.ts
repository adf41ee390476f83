/** Tasks of the desk: one after the other, and what is cancelled ends at once. */
import { afterEach, expect, it, vi } from 'vitest';
import { Cancelled, work } from '../../src/desk/work.ts';

afterEach(() => vi.unstubAllGlobals());

const file = { id: 'draft-a', name: '', bytes: new Uint8Array() };
const task = { kind: 'read', file, rules: '', explained: null } as const;

it('a task that waits for another is cancelled before that ends', async () => {
  const posted: unknown[] = [];
  // A worker that never answers.
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = (message: unknown) => posted.push(message);
      terminate = () => undefined;
    },
  );
  const [first, second] = [work<'read'>(task, () => undefined), work<'read'>(task, () => undefined)];
  second.cancel();
  await expect(second.result).rejects.toThrow(Cancelled);
  expect(posted).toHaveLength(1);
  first.cancel();
  await expect(first.result).rejects.toThrow(Cancelled);
  expect(posted).toHaveLength(1);
});
