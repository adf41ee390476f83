/** A theme of a corpus of many plans: its page lists the places, and browsers read the words from the files of the plans. */
import type { SiteTheme } from '../../corpus/model.ts';
import { planTextOf } from '../../corpus/plan-text.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson, ownFile } from '../../shell/fetch-json.ts';
import { remembered } from '../../shell/remembered.ts';
import type { ModelPlan } from '../pair/model.ts';
import type { ClauseMark } from '../pair/section-model.ts';
import { clausesOf, type ThemeModel, type ThemePlan } from './model.ts';
import { themePlan } from './theme-plan.ts';

/** A theme with the names of all plans, without what they say. */
export interface ThemeIndex {
  theme: Pick<SiteTheme, 'id' | 'zh' | 'en' | 'words'>;
  index: ModelPlan[];
}

/** A theme in the browser: its plans with what they say, read when asked for where the file of the theme only names them. */
export class ThemeSource {
  private readonly model: ThemeModel | ThemeIndex;
  private readonly files: string;
  private readonly read = new Map<string, ThemePlan>();
  private readonly reading = new Map<string, Promise<ThemePlan>>();

  /** `files` is the folder of the files of the site, without a slash at its end. */
  constructor(model: ThemeModel | ThemeIndex, files: string) {
    this.model = model;
    this.files = files;
    if ('plans' in model) for (const plan of model.plans) this.read.set(plan.id, plan);
  }

  get theme(): ThemeModel['theme'] {
    return this.model.theme;
  }

  /** Returns plans in their order; null while one has not been read. */
  known(ids: readonly string[]): ThemePlan[] | null {
    const plans = this.inOrder(ids).map(({ id }) => this.read.get(id));
    return plans.every((plan) => plan !== undefined) ? plans : null;
  }

  /** Reads plans and returns them in their order. Rejects when one cannot be had. */
  async plans(ids: readonly string[]): Promise<ThemePlan[]> {
    return Promise.all(
      this.inOrder(ids).map(
        async (plan) =>
          this.read.get(plan.id) ?? remembered(this.reading, plan.id, () => this.readPlan(plan)),
      ),
    );
  }

  private inOrder(ids: readonly string[]): readonly ModelPlan[] {
    const all = 'plans' in this.model ? this.model.plans : this.model.index;
    return all.filter(({ id }) => ids.includes(id));
  }

  private async readPlan(plan: ModelPlan): Promise<ThemePlan> {
    if ('plans' in this.model) throw new Error(`${plan.id}: not in the file of the theme`);
    const [record, marks] = await Promise.all([
      fetchJson<PlanRecord>(ownFile(`${this.files}/data/plans/${plan.id}`)),
      fetchJson<Record<string, ClauseMark[]>>(ownFile(`${this.files}/compare/marks/${plan.id}`)),
    ]);
    const own = themePlan(planTextOf(plan, record), this.model.theme, () => []);
    for (const { clause } of clausesOf(own)) clause.marks = marks[clause.id] ?? [];
    this.read.set(plan.id, own);
    return own;
  }
}

/** Reads the file of a theme. `files` as above. Rejects when it cannot be had. */
export const readTheme = async (files: string, id: string): Promise<ThemeSource> =>
  new ThemeSource(await fetchJson<ThemeModel | ThemeIndex>(`${files}/compare/${id}.json`), files);
