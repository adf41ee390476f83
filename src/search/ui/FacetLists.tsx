import type { ComponentChildren } from 'preact';
import { ownValue } from '../../pipeline/text/own-value.ts';
import { sumOf } from '../../pipeline/text/sum.ts';
import type { Facet } from '../engine/facets.ts';
import { MOST_NAMED } from './Lines.tsx';
import type { FacetValue, SearchResults } from './results.ts';
import type { SearchWords } from './words.ts';

/** Values shown before the rest of a facet is folded. */
const SHOWN = 8;

interface Props {
  results: SearchResults;
  words: SearchWords;
  /** Chooses a value of a facet, or no longer; null takes all values of the facet away. */
  choose: (facet: Facet, value: string | null) => void;
}

/** Renders a button for each plan, zeros included, and one for all. Of many plans those are folded that have no hit, or fewer than others have. */
export function PlanCounts({ results: { plans }, words: { search }, choose }: Props) {
  const sum = sumOf(plans, ({ count }) => count);
  const all = { value: '', count: sum, chosen: plans.every(({ chosen }) => !chosen) };
  const items = (shown: typeof plans) =>
    shown.map((plan) => (
      <li key={plan.value}>
        <Value value={plan} choose={() => choose('plan', plan.value)}>
          <span class={`plan-name plan-${plan.colour}`}>{plan.name}</span>
        </Value>
      </li>
    ));
  const most = new Set(plans.toSorted((one, other) => other.count - one.count).slice(0, MOST_NAMED));
  const folded =
    plans.length > MOST_NAMED
      ? plans.filter((plan) => !plan.chosen && (plan.count === 0 || !most.has(plan)))
      : [];
  return (
    <ul class="counts" aria-label={search.counts}>
      <li>
        <Value value={all} choose={() => choose('plan', null)}>
          <span>{search.all}</span>
        </Value>
      </li>
      {items(plans.filter((plan) => !folded.includes(plan)))}
      {folded.length > 0 && (
        <li key="folded">
          <details>
            <summary>+ {folded.length}</summary>
            <ul class="counts">{items(folded)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}

/** Renders the other facets, each under its title. */
export function FacetLists({ results: { facets }, words, choose }: Props) {
  return (
    <div class="facets">
      {facets.map(({ facet, values }) => {
        const labels = words.labels[facet] ?? {};
        const items = values.map((value) => {
          const label = ownValue(labels, value.value);
          return (
            <li key={value.value}>
              <Value
                value={value}
                lang={label ? undefined : 'zh-CN'}
                choose={() => choose(facet, value.value)}
              >
                <span>{label ?? value.value}</span>
              </Value>
            </li>
          );
        });
        return (
          <div class="facet" key={facet}>
            <h2>{words.search.facets[facet]}</h2>
            <ul>{items.slice(0, SHOWN)}</ul>
            {items.length > SHOWN && (
              <details>
                <summary>+ {items.length - SHOWN}</summary>
                <ul>{items.slice(SHOWN)}</ul>
              </details>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ValueProps {
  value: FacetValue;
  lang?: string | undefined;
  choose: () => void;
  children: ComponentChildren;
}

/** Renders a value with its number of hits, pressed when it is chosen. */
function Value({ value: { count, chosen }, lang, choose, children }: ValueProps) {
  return (
    <button
      type="button"
      class={count === 0 ? 'button zero' : 'button'}
      lang={lang}
      aria-pressed={chosen}
      onClick={choose}
    >
      {children} {count}
    </button>
  );
}
