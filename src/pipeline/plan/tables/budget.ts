/**
 * A budget of work. Reading tables means trying layouts, and some texts offer very many: the budget ends the attempt,
 * and what is left of the text stays plain.
 */

/** Units of work for each character of a plan. */
const WORK_PER_CHARACTER = 60;
/** Units of work that even the shortest text may use. */
const LEAST_WORK = 30_000_000;

/** Counts down the work that may still be done. The unit is one cell looked at. */
export class Budget {
  private left: number;

  /** `characters`: length of the plan in UTF-16 units. */
  constructor(characters: number) {
    this.left = LEAST_WORK + WORK_PER_CHARACTER * characters;
  }

  /** Takes `units` of work from the budget. */
  spend(units: number): void {
    this.left -= units;
  }

  get isSpent(): boolean {
    return this.left < 0;
  }
}
