import type { SpeechOf } from '../../i18n/desk-words.ts';
import { Menu } from '../../takeaway/Menu.tsx';
import type { ModelFolders } from '../source/compared-source.ts';
import { VerdictKey } from '../tasks/VerdictKey.tsx';
import type { Verdict } from '../tasks/verdict.ts';
import { isBrief } from './brief-model.ts';
import { Choices } from './Choices.tsx';
import { Columns } from './Columns.tsx';
import type { ModelPlan, PairModel } from './model.ts';

interface Props {
  model: PairModel;
  /** Plans that can be added. */
  more: readonly ModelPlan[];
  /** The folders of what the browser makes models of, without slashes at their ends. */
  folders: ModelFolders;
  /** The parameter of the address that names the plans: `with` those beside the two, or all `plans`. */
  address?: 'with' | 'plans';
  /** The folder of the open data, with a slash at the end. */
  data: string;
  /** The address the site was built for; empty where it is not known. */
  site?: string;
  speech: SpeechOf<'compare'>;
}

/** Of the words that filters and rows say, those that do not explain themselves. */
const KEY: readonly Verdict[] = ['reworded', 'doubtful', 'missing'];

/** Renders two plans side by side with what is done with them: filters, which work without a script, more plans, exports. */
export function PairView({ model, more, folders, address = 'with', data, site = '', speech }: Props) {
  const { t, locale, link, shortName } = speech;
  const [first, second] = model.plans;
  return (
    <pair-view
      class="pair"
      data-first={first.id}
      data-second={second.id}
      data-found={folders.found}
      data-plans={folders.plans}
      data-brief={isBrief(model) ? '' : undefined}
      data-apart={model.rows.some((row) => row.shows.includes('shared')) ? undefined : ''}
      data-shown={t.pair.shown}
      data-also={t.pair.shownAlso}
      data-address={address}
      data-site={site}
      data-data={data}
      data-locale={locale}
      data-root={link('')}
      data-loading={t.pair.loading}
      data-failed={t.search.takeFailed}
      data-unreachable={t.pair.unreachable}
    >
      <form class="choices">
        <div class="filters">
          <Choices models={[model]} speech={speech} />
        </div>
        {isBrief(model) && (
          <button type="button" class="button needs-script" name="whole">
            {t.pair.whole}
          </button>
        )}
        {more.length > 0 && (
          <Menu
            id="pair-more"
            name="more"
            label={t.pair.more}
            items={more.map((plan) => ({ value: plan.id, words: shortName(plan) }))}
          />
        )}
        <Menu
          id="pair-take"
          name="take"
          label={t.search.take}
          items={Object.entries({ ...t.search.takes, ...t.pair.takeClauses }).map(([value, words]) => ({
            value,
            words,
          }))}
        />
        <p class="status" role="status" aria-live="polite" />
      </form>
      <VerdictKey verdicts={KEY} speech={speech} />
      <div class="board">
        <p class="turns needs-script screen-only">
          <button type="button" class="button" name="turn" value="-1" aria-keyshortcuts="p" title="p">
            {t.pair.previous}
          </button>
          <span class="where" />
          <button type="button" class="button" name="turn" value="1" aria-keyshortcuts="n" title="n">
            {t.pair.next}
          </button>
        </p>
        <div class="view">
          <Columns models={[model]} speech={speech} />
        </div>
      </div>
    </pair-view>
  );
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'pair-view': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
    }
  }
}
