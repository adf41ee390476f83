import { useEffect, useState } from 'preact/hooks';
import { citedPlan } from '../cite/cited-plan.ts';
import { asText } from '../cite/index.ts';
import { onSite, storedStyle, today } from '../cite/style-choice.ts';
import type { ListedPlan } from '../compare/source/listed-plans.ts';
import type { ThemedText } from '../corpus/model.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import { type DataIndex, dataFile } from '../pipeline/contract/data-index.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { fetchJson, ownFile } from '../shell/fetch-json.ts';
import { GapView } from './GapView.tsx';
import { gapReport, type PlanWithTargets } from './gaps.ts';
import type { Comparison, ReadDraft } from './messages.ts';
import { SideBySide } from './SideBySide.tsx';
import type { DeskSite, DeskStore, DeskText } from './store.ts';
import { ThemeView } from './ThemeView.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  text: DeskText;
  draft: ReadDraft;
  store: DeskStore;
  speech: SpeechOf<'compare'>;
}

/** Renders the choice of a plan, and the draft beside it. */
export function CompareView({ text, draft, store, speech }: Props) {
  const { t, shortName } = speech;
  const { files } = store.site;
  const [listed, setListed] = useState<ListedPlan[]>([]);
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<readonly PlanWithTargets[]>([]);
  const [shown, show] = useState('');
  useEffect(() => {
    fetchJson<ListedPlan[]>(`${files}/compare/plans.json`).then(
      (plans) => {
        setListed(plans);
        choose(plans.slice(0, 1).map(({ id }) => id));
      },
      () => setFailed(true),
    );
  }, [files]);
  const { record } = draft;
  if (!record) return <p role="alert">{t.desk.unreadable}</p>;
  const compare = async (plans: readonly string[]) => {
    try {
      const index = await fetchJson<DataIndex>(`${files}/data/index.json`);
      const indicators = await fetchJson<Row<'indicators'>[]>(
        `${files}/data/${dataFile(index.files, 'indicators')}`,
      );
      const withTargets = await Promise.all(
        plans.map(async (plan) => ({
          record: await fetchJson<PlanRecord>(ownFile(`${files}/data/plans/${plan}`)),
          indicators: indicators.filter((each) => each.plan === plan),
        })),
      );
      for (const { record: first } of withTargets)
        store.compare(text, first.plan.id, { kind: 'compare', plans: [first, record] });
      setCompared(withTargets);
      show(plans[0] ?? '');
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const first = compared.find(({ record: { plan } }) => plan.id === shown);
  const own = listed.find(({ id }) => id === shown);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void compare(chosen);
        }}
      >
        <fieldset class="desk-plans">
          <legend>{t.desk.compareWith}</legend>
          {listed.map((plan) => (
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(plan.id)}
                onChange={({ currentTarget: { checked } }) =>
                  choose(
                    listed
                      .map(({ id }) => id)
                      .filter((id) => (id === plan.id ? checked : chosen.includes(id))),
                  )
                }
              />{' '}
              {shortName(plan)}
            </label>
          ))}
        </fieldset>
        <p class="desk-buttons">
          <button type="submit" class="button" disabled={chosen.length === 0}>
            {t.desk.compareNow}
          </button>
          {failed && <span role="alert">{t.desk.notLoaded}</span>}
        </p>
      </form>
      {compared.length > 1 && (
        <label>
          {t.desk.compared}{' '}
          <select class="button" value={shown} onChange={({ currentTarget }) => show(currentTarget.value)}>
            {compared.map(({ record: { plan } }) => {
              const listing = listed.find(({ id }) => id === plan.id);
              return <option value={plan.id}>{listing ? shortName(listing) : plan.title}</option>;
            })}
          </select>
        </label>
      )}
      {first && own && (
        <Waiting
          job={text.compare[own.id]}
          words={t.desk.comparing}
          again={() => void compare([own.id])}
          speech={speech}
        >
          {(comparison) => (
            <Compared
              key={own.id}
              plan={own}
              first={first}
              second={{ record, indicators: draft.inspection.indicators }}
              comparison={comparison}
              site={store.site}
              speech={speech}
            />
          )}
        </Waiting>
      )}
    </>
  );
}

interface ComparedProps {
  plan: ListedPlan;
  first: PlanWithTargets;
  second: PlanWithTargets;
  comparison: Comparison;
  site: DeskSite;
  speech: SpeechOf<'compare'>;
}

/** What came of a comparison does not change, so it is rendered once, whatever else is done; the longest part last. */
function Compared({ plan, first, second, comparison, site, speech }: ComparedProps) {
  const { t } = speech;
  const draft = second.record.plan;
  const [text] = useState(() => draftText(plan, second.record, t.desk.draft));
  const [report] = useState(() => gapReport(first, second, comparison));
  const [parts] = useState(() => {
    const addressOf = (place?: string) => onSite(speech.planLink(plan.id, place), site.site);
    const local: SpeechOf<'compare'> = {
      ...speech,
      planLink: (id, node) => (id === draft.id ? `#${draft.id}-${node ?? 's0'}` : speech.planLink(id, node)),
    };
    return {
      gaps: (
        <GapView
          report={report}
          plan={plan}
          draft={draft}
          reference={asText(
            {
              plan: citedPlan({ data: first.record.plan }),
              locus: '',
              url: addressOf(),
              accessed: today(),
            },
            storedStyle(),
          )}
          addressOf={addressOf}
          data={`${site.files}/data/`}
          speech={local}
        />
      ),
      themes: <ThemeView draft={text} plan={plan.id} files={site.files} speech={local} />,
      pair: (
        <SideBySide plan={plan} first={first.record} draft={text} comparison={comparison} speech={local} />
      ),
    };
  });
  return (
    <>
      {parts.gaps}
      {parts.themes}
      <h2 class="block-title">{t.desk.sideBySide}</h2>
      {parts.pair}
    </>
  );
}

/** Colours that the draft may have: any but the plan's. */
const COLOURS = [5, 6];

/** The draft as the published components take it, under a name of its own and in another colour than the plan's. */
function draftText(plan: ListedPlan, record: PlanRecord, name: string): ThemedText {
  const colour = COLOURS.find((each) => each !== plan.colour) ?? 6;
  const called = { ...record, plan: { ...record.plan, short: { zh: name, en: name } } };
  return planTextOf({ id: record.plan.id, colour }, called);
}
