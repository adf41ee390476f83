import { useEffect, useRef, useState } from 'preact/hooks';
import { passagesOf } from '../clauses/passages.ts';
import { type PairModel, pairModel } from '../compare/pair/model.ts';
import { PairView } from '../compare/pair/PairView.tsx';
import type { PairView as PairViewElement } from '../compare/pair/pair.client.ts';
import type { ListedPlan } from '../compare/source/listed-plans.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import '../compare/pair/pair.client.ts';
import type { Speech } from '../i18n/speech.ts';
import type { PlanRecord, Row } from '../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { GapView } from './GapView.tsx';
import { gapReport } from './gaps.ts';
import type { Comparison, ReadDraft } from './messages.ts';
import type { DeskStore, DeskText } from './store.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  text: DeskText;
  draft: ReadDraft;
  store: DeskStore;
  speech: Speech;
}

/** Renders the choice of a plan, and the draft beside it. */
export function CompareView({ text, draft, store, speech }: Props) {
  const { t, shortName } = speech;
  const { files } = store.site;
  const [listed, setListed] = useState<ListedPlan[]>([]);
  const [failed, setFailed] = useState(false);
  const [chosen, choose] = useState('');
  const [upper, setUpper] = useState<PlanRecord | null>(null);
  const [targets, setTargets] = useState<Row<'indicators'>[]>([]);
  useEffect(() => {
    fetchJson<ListedPlan[]>(`${files}/compare/plans.json`).then(
      (plans) => {
        setListed(plans);
        choose(plans[0]?.id ?? '');
      },
      () => setFailed(true),
    );
  }, [files]);
  const { record } = draft;
  if (!record) return <p role="alert">{t.desk.unreadable}</p>;
  const compare = async (plan: string) => {
    try {
      const [first, indicators] = await Promise.all([
        fetchJson<PlanRecord>(`${files}/data/plans/${plan}.json`),
        fetchJson<Row<'indicators'>[]>(`${files}/data/indicators.json`),
      ]);
      setUpper(first);
      setTargets(indicators.filter((each) => each.plan === plan));
      setFailed(false);
      store.compare(text, plan, { kind: 'compare', plans: [first, record] });
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const own = listed.find(({ id }) => id === upper?.plan.id);
  return (
    <>
      <form
        class="desk-buttons"
        onSubmit={(event) => {
          event.preventDefault();
          void compare(chosen);
        }}
      >
        <label>
          {t.desk.compareWith}{' '}
          <select class="button" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {listed.map((plan) => (
              <option value={plan.id}>{shortName(plan)}</option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={chosen === ''}>
          {t.desk.compareNow}
        </button>
        {failed && <span role="alert">{t.desk.notLoaded}</span>}
      </form>
      {upper && own && (
        <Waiting
          job={text.compare[own.id]}
          words={t.desk.comparing}
          again={() => void compare(own.id)}
          speech={speech}
        >
          {(comparison) => (
            <Compared
              key={own.id}
              plan={own}
              first={{ record: upper, indicators: targets }}
              second={{ record, indicators: draft.inspection.indicators }}
              comparison={comparison}
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
  first: { record: PlanRecord; indicators: Row<'indicators'>[] };
  second: { record: PlanRecord; indicators: Row<'indicators'>[] };
  comparison: Comparison;
  speech: Speech;
}

function Compared({ plan, first, second, comparison, speech }: ComparedProps) {
  const { t } = speech;
  const place = useRef<HTMLDivElement>(null);
  const draft = second.record.plan;
  const [model] = useState(() => modelOf(plan, first.record, second.record, comparison, t.desk.draft));
  const [report] = useState(() => gapReport(first, second, comparison));
  useEffect(() => {
    const view = place.current?.querySelector<PairViewElement>('pair-view');
    if (view) view.source = () => Promise.resolve(model);
  }, [model]);
  const local: Speech = {
    ...speech,
    planLink: (id, node) => (id === draft.id ? `#${draft.id}-${node ?? 's0'}` : speech.planLink(id, node)),
  };
  return (
    <>
      <GapView report={report} plan={plan} draft={draft} speech={local} />
      <h2 class="block-title">{t.desk.sideBySide}</h2>
      <div ref={place} class="desk-pair">
        <PairView model={model} more={[]} folders={NO_FOLDERS} data="" speech={local} />
      </div>
    </>
  );
}

/** A draft has no files: its model is made here. */
const NO_FOLDERS = { found: '', plans: '' };
/** Colours that the draft may have: any but the plan's. */
const COLOURS = [5, 6];

function modelOf(
  plan: ListedPlan,
  first: PlanRecord,
  second: PlanRecord,
  { parallels, alignments }: Comparison,
  name: string,
): PairModel {
  const left = planTextOf(plan, first);
  const { id } = second.plan;
  const colour = COLOURS.find((each) => each !== plan.colour) ?? 6;
  const called = { ...second, plan: { ...second.plan, short: { zh: name, en: name } } };
  const right = planTextOf({ id, colour }, called);
  return pairModel({
    first: left,
    second: right,
    matches: alignments,
    passages: passagesOf([left, right], parallels),
  });
}
