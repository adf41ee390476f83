/** The best way to each state at each line, kept in arrays of numbers that grow with the lines. */

import { must } from '../../text/must.ts';
import { FIRST_LATTICE_LINES } from './limits.ts';

export const NONE = Number.NEGATIVE_INFINITY;
export const FROM_START = -2;

/** A step of a way: the state it reaches, the one it comes from, whether it opens a row. */
export interface Step {
  state: number;
  from: number;
  opensRow: boolean;
}

/** The ways to the states of the lines. */
export class Lattice {
  private readonly states: number;
  private scores: Float64Array;
  private froms: Int8Array;
  private opens: Uint8Array;
  /** Last number of the column that counts. */
  private counts: Int16Array;
  /** Lines of the cell so far. */
  private runs: Uint8Array;

  constructor(lines: number, states: number) {
    this.states = states;
    const size = Math.min(lines, FIRST_LATTICE_LINES) * states;
    this.scores = new Float64Array(size).fill(NONE);
    this.froms = new Int8Array(size);
    this.opens = new Uint8Array(size);
    this.counts = new Int16Array(size);
    this.runs = new Uint8Array(size);
  }

  /** Makes room for a line. */
  reach(line: number): void {
    if (line * this.states < this.scores.length) return;
    const size = 2 * this.scores.length;
    const { scores, froms, opens, counts, runs } = this;
    this.scores = new Float64Array(size).fill(NONE);
    this.scores.set(scores);
    this.froms = new Int8Array(size);
    this.froms.set(froms);
    this.opens = new Uint8Array(size);
    this.opens.set(opens);
    this.counts = new Int16Array(size);
    this.counts.set(counts);
    this.runs = new Uint8Array(size);
    this.runs.set(runs);
  }

  /** Score of the best way to a place; `NONE` for none. A place is the line times the states, plus the state. */
  score(place: number): number {
    return must(this.scores[place], 'a number');
  }

  count(place: number): number {
    return must(this.counts[place], 'a number');
  }

  run(place: number): number {
    return must(this.runs[place], 'a number');
  }

  /** Keeps a way to a place if it is the best so far. */
  offer(place: number, score: number, from: number, opensRow: boolean, count: number, run: number): void {
    if (score <= must(this.scores[place], 'a number')) return;
    this.scores[place] = score;
    this.froms[place] = from;
    this.opens[place] = opensRow ? 1 : 0;
    this.runs[place] = Math.min(255, run);
    this.counts[place] = count;
  }

  /** The steps of the best way to a state of a line. */
  trace(line: number, end: number): Step[] {
    const steps: Step[] = [];
    let state = end;
    for (let index = line; index >= 0; index -= 1) {
      const place = index * this.states + state;
      const from = this.froms[place] ?? FROM_START;
      steps.push({ state, from, opensRow: this.opens[place] === 1 });
      state = from;
    }
    return steps.reverse();
  }
}
