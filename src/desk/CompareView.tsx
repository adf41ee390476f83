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

/** Renders the choice of plans, and the draft beside the one that is shown. The text knows what was chosen and compared. */
export function CompareView({ text, draft, store, speech }: Props) {
  const { t } = speech;
  const { files } = store.site;
  const [listed, setListed] = useState<ListedPlan[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetchJson<ListedPlan[]>(`${files}/compare/plans.json`).then(
      (plans) => {
        setListed(plans);
        if (!text.chosen)
          store.choose(
            text,
            plans.slice(0, 1).map(({ id }) => id),
          );
      },
      () => setFailed(true),
    );
  }, [files, store, text]);
  const { record } = draft;
  if (!record) return <p role="alert">{t.desk.unreadable}</p>;
  const { plans = [], shown = '' } = text.compared ?? {};
  const first = plans.find(({ record: { plan } }) => plan.id === shown);
  const own = listed.find(({ id }) => id === shown);
  const compare = async () => {
    try {
      store.compare(text, record, await plansWithTargets(files, text.chosen ?? []));
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <PlanChoice
        listed={listed}
        chosen={text.chosen ?? []}
        choose={(ids) => store.choose(text, ids)}
        compare={() => void compare()}
        failed={failed}
        speech={speech}
      />
      {plans.length > 1 && (
        <label class="screen-only">
          {t.desk.compared}{' '}
          <select
            class="button"
            value={shown}
            onChange={({ currentTarget }) => store.showCompared(text, currentTarget.value)}
          >
            {plans.map(({ record: { plan } }) => {
              const listing = listed.find(({ id }) => id === plan.id);
              return <option value={plan.id}>{listing ? speech.shortName(listing) : plan.title}</option>;
            })}
          </select>
        </label>
      )}
      {first && own && (
        <Waiting
          job={text.compare[own.id]}
          words={t.desk.comparing}
          again={() => store.compareAgain(text, record, first.record)}
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

interface ChoiceProps {
  listed: readonly ListedPlan[];
  /** Ids of the plans that are chosen. */
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
  compare: () => void;
  /** Whether something could not be loaded. */
  failed: boolean;
  speech: SpeechOf<'compare'>;
}

/** Renders the plans that a draft can be compared with, in their order, and the command to do so. */
function PlanChoice({ listed, chosen, choose, compare, failed, speech: { t, shortName } }: ChoiceProps) {
  const chosenWith = (plan: string, isChosen: boolean) =>
    listed.map(({ id }) => id).filter((id) => (id === plan ? isChosen : chosen.includes(id)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <fieldset class="desk-plans">
        <legend>{t.desk.compareWith}</legend>
        {listed.map((plan) => (
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(plan.id)}
              onChange={({ currentTarget: { checked } }) => choose(chosenWith(plan.id, checked))}
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
  );
}

/** Fetches the records of plans with their indicators. Rejects when one cannot be had. */
async function plansWithTargets(files: string, plans: readonly string[]): Promise<PlanWithTargets[]> {
  const index = await fetchJson<DataIndex>(`${files}/data/index.json`);
  const indicators = await fetchJson<Row<'indicators'>[]>(
    `${files}/data/${dataFile(index.files, 'indicators')}`,
  );
  return Promise.all(
    plans.map(async (plan) => ({
      record: await fetchJson<PlanRecord>(ownFile(`${files}/data/plans/${plan}`)),
      indicators: indicators.filter((each) => each.plan === plan),
    })),
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
