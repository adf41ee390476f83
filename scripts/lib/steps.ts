/** Progress of long commands: a line that is rewritten on a terminal, one plain line a step elsewhere. */
import { say, type Words } from './spoken.ts';

/** Runs one named step and prints its name and time. */
export async function step<T>(words: Words, run: () => T | Promise<T>): Promise<T> {
  const name = say(words);
  const terminal = process.stderr.isTTY === true;
  if (terminal) process.stderr.write(`… ${name}`);
  const start = performance.now();
  try {
    const result = await run();
    process.stderr.write(`${terminal ? '\r\u001b[K' : ''}✓ ${name} ${seconds(start)}\n`);
    return result;
  } catch (error) {
    process.stderr.write(`${terminal ? '\r\u001b[K' : ''}✗ ${name} ${seconds(start)}\n`);
    throw error;
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
