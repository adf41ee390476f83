/** Chooses some of many plans: by their names and places, all, or none. For the browser. */
import { useState } from 'preact/hooks';
import type { SitePlan } from '../corpus/model.ts';
import type { Speech } from '../i18n/speech.ts';

interface Props {
  plans: readonly (Pick<SitePlan, 'id' | 'colour'> & {
    data: Pick<SitePlan['data'], 'title' | 'short'>;
    /** Its place and those that it lies in, the widest first. */
    places: readonly string[];
  })[];
  /** Ids of those that are chosen. */
  chosen: ReadonlySet<string>;
  speech: Speech;
  onChoice: (ids: ReadonlySet<string>) => void;
}

/** Renders a box for each plan, fields that narrow them by their names and places, and buttons for all that it leaves and for none. */
export function PlanChooser({ plans, chosen, speech, onChoice }: Props) {
  const { t, shortName } = speech;
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLowerCase();
  const [place, setPlace] = useState('');
  const places = [...new Set(plans.flatMap((plan) => plan.places))].sort();
  const offered = plans
    .filter((plan) => place === '' || plan.places.includes(place))
    .filter((plan) => `${shortName(plan)}\n${plan.data.title}`.toLowerCase().includes(words));
  const toggle = (id: string) => {
    const ids = new Set(chosen);
    if (!ids.delete(id)) ids.add(id);
    onChoice(ids);
  };
  const { legend, find, all, none, count } = t.plan.choose;
  return (
    <fieldset class="plan-chooser">
      <legend>
        {legend} <span class="muted figures">{count(chosen.size, plans.length)}</span>
      </legend>
      <p class="plan-chooser-tools">
        <input
          type="search"
          value={typed}
          placeholder={find}
          aria-label={find}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {places.length > 1 && (
          <select
            class="button"
            value={place}
            aria-label={t.plan.place}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          >
            <option value="">{`${t.plan.place}${t.colon}${t.filter.all}`}</option>
            {places.map((name) => (
              <option key={name} value={name} lang="zh-CN">
                {name}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          class="button"
          onClick={() => onChoice(new Set([...chosen, ...offered.map(({ id }) => id)]))}
        >
          {all}
        </button>
        <button type="button" class="button" onClick={() => onChoice(new Set())}>
          {none}
        </button>
      </p>
      <div class="plan-chooser-list">
        {offered.map((plan) => (
          <label key={plan.id}>
            <input type="checkbox" checked={chosen.has(plan.id)} onChange={() => toggle(plan.id)} />
            <span class={`plan-name plan-${plan.colour}`}>{shortName(plan)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
