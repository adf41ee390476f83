/** Remembers what was computed, by what it was computed from. */
import { once } from './once.ts';
import { sha256 } from './sha256.ts';

/** Gives what was computed from the same input before, or computes it. Nobody may change what it gives. */
export interface Memory {
  /** `input` is all that the result depends on, as JSON can say it; `kind` is what is computed. */
  recall<Result>(kind: string, input: unknown, compute: () => Result): Result;
}

/** Computes everything. */
export const noMemory: Memory = { recall: (_kind, _input, compute) => compute() };

/** As `recall`, for what takes waiting. */
export async function recallLater<Result>(
  memory: Memory,
  kind: string,
  input: unknown,
  compute: () => Promise<Result>,
): Promise<Result> {
  try {
    return memory.recall<Result>(kind, input, () => {
      throw UNKNOWN;
    });
  } catch (error) {
    if (error !== UNKNOWN) throw error;
  }
  const result = await compute();
  return memory.recall(kind, input, () => result);
}

const UNKNOWN = new Error('not known');

/** What an object says, in short: the SHA-256 of its JSON. */
export const digest = once((value: object) => sha256(JSON.stringify(value)));

/** Remembers what was asked for in this round and in the one before; for the rest it asks another memory. */
export class RoundMemory implements Memory {
  private readonly beneath: Memory;
  private now = new Map<string, unknown>();
  private before = new Map<string, unknown>();

  constructor(beneath: Memory = noMemory) {
    this.beneath = beneath;
  }

  recall<Result>(kind: string, input: unknown, compute: () => Result): Result {
    const key = `${kind} ${sha256(JSON.stringify(input))}`;
    const known = this.now.has(key) ? this.now : this.before;
    const result = known.has(key) ? (known.get(key) as Result) : this.beneath.recall(kind, input, compute);
    this.now.set(key, result);
    return result;
  }

  /** Begins another round. What was not asked for in the one that ends is forgotten with the next. */
  nextRound(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
