import { ReferenceButton } from '../../cite/ReferenceButton.tsx';
import type { Speech } from '../../i18n/speech.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import { Menu } from '../../takeaway/Menu.tsx';
import type { ThemeModel } from './model.ts';

interface Props {
  model: ThemeModel;
  /** The page lists places only, and only a script can show the words. */
  listed: boolean;
  speech: Speech;
}

/**
 * Renders which plans a theme shows and how, and what can be done with it. The ways of showing are style sheets and need no
 * script; with one the choice is part of the address, plans can be left out, and what is shown can be copied and saved.
 */
export function ThemeTools({ model, listed, speech }: Props) {
  const { t } = speech;
  const { legend, all, none } = t.plan.choose;
  const boxes = model.plans.map((plan) => (
    <label>
      <input type="checkbox" name="plan" value={plan.id} defaultChecked />
      <PlanName plan={plan} speech={speech} />
    </label>
  ));
  return (
    <>
      <form class="choices needs-script" aria-label={t.compare.columns}>
        {listed ? (
          <details class="choose-plans">
            <summary>
              {legend} <span class="muted figures">{boxes.length}</span>
            </summary>
            <div>{boxes}</div>
            {Object.entries({ all, none }).map(([value, words]) => (
              <button class="button" type="button" name="every" value={value}>
                {words}
              </button>
            ))}
          </details>
        ) : (
          boxes
        )}
      </form>
      <form class="choices">
        <fieldset class={listed ? 'needs-script' : undefined}>
          <legend>{t.compare.view}</legend>
          {Object.entries(t.compare.views).map(([value, words]) => (
            <label>
              <input type="radio" name="view" value={value} defaultChecked={value === 'columns'} /> {words}
            </label>
          ))}
          <label class="brief">
            <input type="checkbox" name="brief" value="1" /> {t.compare.brief}
          </label>
        </fieldset>
        <div class="tools">
          <Menu
            id="theme-take"
            name="take"
            label={t.search.take}
            items={Object.entries({
              table: t.compare.copyTable,
              link: t.cite.link,
              ...t.search.takes,
            }).map(([value, words]) => ({ value, words }))}
          />
          <ReferenceButton speech={speech} />
        </div>
        <p class="status" role="status" aria-live="polite" />
      </form>
    </>
  );
}
