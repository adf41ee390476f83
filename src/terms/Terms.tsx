/** Terms of a reader's choice over plans of a reader's choice. Loaded with the first of them. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { takeList } from '../basket/take-list.ts';
import { takenWords } from '../basket/taken-words.ts';
import { onSite, storedStyle, today } from '../cite/style-choice.ts';
import type { Speech } from '../i18n/speech.ts';
import type { PlanRecord } from '../pipeline/contract/row-schemas.ts';
import { PlanChooser } from '../plans/PlanChooser.tsx';
import { fetchJson, ownFile } from '../shell/fetch-json.ts';
import { Menu } from '../takeaway/Menu.tsx';
import { takePicture } from '../takeaway/picture.ts';
import { type TermTableModel, termTable } from './model.ts';
import { TermChart, TermTable } from './TermResults.tsx';
import { termList } from './term-list.ts';

/** A plan that can be chosen (`compare/plans.json`). */
export interface OfferedPlan extends Pick<TermTableModel['plans'][number], 'id' | 'colour' | 'data'> {}

/** Where the page is: the folder of the data with a slash at its end, and the address that the site was built for. */
export interface TermsSite {
  data: string;
  site: string;
}

interface Props {
  plans: readonly OfferedPlan[];
  first: readonly string[];
  terms: readonly string[];
  site: TermsSite;
  speech: Speech;
  /** Is told which plans are chosen. */
  onChoice: (ids: readonly string[]) => void;
}

function Terms({ plans, first, terms, site, speech, onChoice }: Props) {
  const { t } = speech;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first));
  const [model, setModel] = useState<TermTableModel | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const wanted = plans.filter(({ id }) => chosen.has(id));
    say(t.terms.counting);
    counted(wanted, terms, site.data).then(
      (made) => {
        if (!isCurrent) return;
        setModel(made);
        say('');
      },
      (error: unknown) => {
        console.error(error);
        if (isCurrent) say(t.pair.notRead);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [plans, chosen, terms, site.data, t]);
  const take = async (form: string) => {
    if (!model) return;
    const absolute = (address: string) => onSite(address, site.site);
    const list = termList(model, { speech, style: storedStyle(), accessed: today(), absolute });
    const picture = document.querySelector<SVGSVGElement>('.term-chart');
    if ((form === 'svg' || form === 'png') && picture) {
      await takePicture(form, picture, {
        name: list.name,
        title: list.table.title,
        address: decodeURI(absolute(location.href)),
      });
      say(takenWords({ did: 'saved', count: 1 }, t));
    } else say(takenWords(await takeList(form, list, site.data), t));
  };
  const { basket: _, ...forms } = t.search.takes;
  return (
    <>
      <details class="screen-only">
        <summary>{t.compare.choosePlans}</summary>
        <PlanChooser
          plans={plans.map((plan) => ({ ...plan, places: [] }))}
          chosen={chosen}
          speech={speech}
          onChoice={(ids) => {
            setChosen(ids);
            onChoice(plans.map(({ id }) => id).filter((id) => ids.has(id)));
          }}
        />
      </details>
      <div class="term-tools">
        <Menu
          id="terms-take"
          name="take"
          label={t.search.take}
          items={Object.entries({
            table: t.tasks.copyTable,
            ...forms,
            svg: t.take.formats.svg,
            png: t.take.formats.png,
          }).map(([value, words]) => ({ value, words }))}
          chosen={(form) =>
            void take(form).catch((error: unknown) => {
              console.error(error);
              say(t.search.takeFailed);
            })
          }
        />
        <span class="status" role="status" aria-live="polite">
          {said}
        </span>
      </div>
      {model && model.plans.length > 0 && (
        <>
          <TermTable model={model} speech={speech} />
          <figure>
            <TermChart model={model} speech={speech} />
          </figure>
        </>
      )}
    </>
  );
}

/** Counts terms in plans, whose texts are fetched. Rejects when one cannot be had. */
async function counted(plans: readonly OfferedPlan[], terms: readonly string[], data: string) {
  const records = await Promise.all(
    plans.map(({ id }) => fetchJson<PlanRecord>(ownFile(`${data}plans/${id}`))),
  );
  return termTable(
    records.map(({ plan, sections, clauses }, index) => ({
      id: plan.id,
      colour: plans[index]?.colour ?? 0,
      data: plan,
      sections,
      clauses,
    })),
    terms,
  );
}

/** Renders terms into an element, in place of what is there. */
export function renderTerms(root: HTMLElement, props: Props): void {
  root.replaceChildren();
  render(<Terms {...props} />, root);
}
