/**
 * A budget of work. Reading tables means trying layouts, and some texts offer very many: the budget ends the attempt,
 * and what is left of the text stays plain.
 */
import { MOST_WORK_AT_LEAST, MOST_WORK_PER_UNIT } from './limits.ts';

/** Counts down the work that may still be done. The unit is one cell looked at. */
export class Budget {
  private left: number;

  /** `characters`: length of the plan in UTF-16 units. */
  constructor(characters: number) {
    this.left = MOST_WORK_AT_LEAST + MOST_WORK_PER_UNIT * characters;
  }

  /** Takes `units` of work from the budget. */
  spend(units: number): void {
    this.left -= units;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}
