/** Plans beside the two of a comparison, added and taken away one after the other however quickly they are asked for. */
import { MOST_PLANS } from './columns.ts';
import type { PairModel } from './model.ts';

/** added and removed: so it was done; same: nothing was to do; full: there are as many as there can be. */
export type PlanChange = 'added' | 'removed' | 'same' | 'full';

export class AddedPlans {
  private readonly load: (plan: string) => Promise<PairModel>;
  private readonly show: (models: readonly PairModel[]) => Promise<void>;
  private last: Promise<unknown> = Promise.resolve();
  private added: readonly { plan: string; model: PairModel }[] = [];

  /** `load` gives the model of the first plan and another, `show` renders models of all that were added. */
  constructor(
    load: (plan: string) => Promise<PairModel>,
    show: (models: readonly PairModel[]) => Promise<void>,
  ) {
    this.load = load;
    this.show = show;
  }

  /** Ids of the plans that are shown, in the order in which they were asked for. */
  get plans(): string[] {
    return this.added.map(({ plan }) => plan);
  }

  get models(): PairModel[] {
    return this.added.map(({ model }) => model);
  }

  get isFull(): boolean {
    return this.added.length >= MOST_PLANS - 2;
  }

  /** Adds a plan after all that was asked for before. Rejects, and changes nothing, when it cannot be loaded or shown. */
  add(plan: string): Promise<PlanChange> {
    return this.afterAll(async () => {
      if (this.plans.includes(plan)) return 'same';
      if (this.isFull) return 'full';
      await this.change([...this.added, { plan, model: await this.load(plan) }]);
      return 'added';
    });
  }

  /** Takes a plan away after all that was asked for before. */
  remove(plan: string): Promise<PlanChange> {
    return this.afterAll(async () => {
      const left = this.added.filter((each) => each.plan !== plan);
      if (left.length === this.added.length) return 'same';
      await this.change(left);
      return 'removed';
    });
  }

  private async change(added: typeof this.added): Promise<void> {
    await this.show(added.map(({ model }) => model));
    this.added = added;
  }

  private afterAll(change: () => Promise<PlanChange>): Promise<PlanChange> {
    const done = this.last.then(change);
    this.last = done.catch(() => undefined);
    return done;
  }
}
