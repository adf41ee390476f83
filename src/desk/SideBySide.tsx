import { useEffect, useRef, useState } from 'preact/hooks';
import { passagesOf } from '../clauses/passages.ts';
import { type PairModel, pairModel } from '../compare/pair/model.ts';
import { PairView } from '../compare/pair/PairView.tsx';
import type { PairView as PairViewElement } from '../compare/pair/pair.client.ts';
import type { ListedPlan } from '../compare/source/listed-plans.ts';
import type { ThemedText } from '../corpus/model.ts';
import { planTextOf } from '../corpus/plan-text.ts';
import '../compare/pair/pair.client.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import type { Comparison } from './messages.ts';

interface Props {
  plan: ListedPlan;
  first: PlanRecord;
  draft: ThemedText;
  comparison: Comparison;
  speech: SpeechOf<'compare'>;
}

/** Renders a plan and the draft beside it, when the page has shown what is above. */
export function SideBySide(props: Props) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true));
    return () => clearTimeout(timer);
  }, []);
  return isTime ? <Pair {...props} /> : null;
}

function Pair({ plan, first, draft, comparison, speech }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [model] = useState(() => modelOf(plan, first, draft, comparison));
  useEffect(() => {
    const view = place.current?.querySelector<PairViewElement>('pair-view');
    if (view) view.source = () => Promise.resolve(model);
  }, [model]);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      current.classList.toggle('away', entries.at(-1)?.isIntersecting === false);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} class="desk-pair">
      <PairView model={model} more={[]} folders={NO_FOLDERS} data="" speech={speech} />
    </div>
  );
}

/** A draft has no files: its model is made here. */
const NO_FOLDERS = { found: '', plans: '' };
function modelOf(
  plan: ListedPlan,
  first: PlanRecord,
  right: ThemedText,
  { parallels, alignments }: Comparison,
): PairModel {
  const left = planTextOf(plan, first);
  return pairModel({
    first: left,
    second: right,
    matches: alignments,
    passages: passagesOf([left, right], parallels),
  });
}
