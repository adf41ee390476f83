import { useState } from 'preact/hooks';
import type { TakenList } from '../basket/take-list.ts';
import type { ListedPlan } from '../compare/source/listed-plans.ts';
import { differences } from '../compare/tasks/words.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import type { TakenTable } from '../takeaway/table.ts';
import { WIDTH } from '../takeaway/widths.ts';
import { GAP_KINDS, type GapKind, type GapPlace, type GapReport, type GapRow } from './gaps.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { TakeMenu } from './TakeMenu.tsx';

interface Props {
  report: GapReport;
  plan: ListedPlan;
  draft: Row<'plans'>;
  /** The reference to the plan. */
  reference: string;
  /** Gives the whole address of a place of the plan. */
  addressOf: (place: string) => string;
  /** Folder of the open data. */
  data: string;
  speech: SpeechOf<'compare'>;
}

/** Renders what of a plan the draft has, row by row, and what only the draft has. */
export function GapView(props: Props) {
  const { report, plan, draft, data, speech } = props;
  const { t, planLink, shortName } = speech;
  const [kind, setKind] = useState<GapKind | ''>('');
  const rows = [...report.tasks, ...report.targets];
  const shown = rows.filter((row) => kind === '' || row.kind === kind);
  return (
    <>
      <h2 class="block-title">{t.desk.gaps}</h2>
      <p class="lead">{t.desk.gapsLead(shortName(plan))}</p>
      <p class="print-only" lang="zh-CN">
        {props.reference}
      </p>
      {report.unsure > 0 && <p class="lead">{t.desk.gapsUnsure(report.unsure)}</p>}
      <TakeMenu id="gaps-take" list={() => gapList(shown, props)} data={data} speech={speech}>
        {() => (
          <label>
            {t.desk.show}{' '}
            <select
              class="button"
              value={kind}
              onChange={({ currentTarget }) =>
                setKind(GAP_KINDS.find((each) => each === currentTarget.value) ?? '')
              }
            >
              <option value="">
                {t.desk.everything} {rows.length}
              </option>
              {GAP_KINDS.map((each) => (
                <option value={each}>
                  {wordOf(each, t)} {rows.filter((row) => row.kind === each).length}
                </option>
              ))}
            </select>
          </label>
        )}
      </TakeMenu>
      {kind !== '' && (
        <p class="print-only">
          {t.desk.show} {wordOf(kind, t)} {shown.length} / {rows.length}
        </p>
      )}
      <ScrollRegion label={t.desk.gaps}>
        <table class="desk-table desk-gaps">
          <thead>
            <tr>
              <th scope="col">{t.desk.verdictColumn}</th>
              <th scope="col">{shortName(plan)}</th>
              <th scope="col">{t.desk.draft}</th>
              <th scope="col">{t.desk.numbers}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr class={`gap-${row.kind}`}>
                <td>
                  <b>{wordOf(row.kind, t)}</b>
                </td>
                <td lang="zh-CN">
                  <a href={planLink(plan.id, row.plan.id)} target="_blank" rel="noopener">
                    {row.plan.name}
                  </a>
                </td>
                <td lang="zh-CN">
                  {row.draft.map((place) => (
                    <a href={planLink(draft.id, place.id)}>{place.name}</a>
                  ))}
                </td>
                <td class="figures" lang="zh-CN">
                  {changesOf(row, speech)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {report.own.length > 0 && (
        <details>
          <summary>{t.desk.onlyHere(report.own.length)}</summary>
          <ul class="desk-outline" lang="zh-CN">
            {report.own.map((place) => (
              <li>
                <a href={planLink(draft.id, place.id)}>{place.name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const wordOf = (kind: GapKind, { tasks, desk }: SpeechOf<'compare'>['t']): string =>
  kind === 'year' ? desk.otherYear : tasks.verdicts[kind];

/** Numbers and words of degree that differ, the plan's first. */
const changesOf = (row: GapRow, { t }: SpeechOf<'compare'>) =>
  differences(row, t)
    .map(({ words }) => words)
    .join(t.comma);

/** The report as a list; addresses of the draft lead nowhere outside this page and are left out. */
function gapList(
  rows: readonly GapRow[],
  { report: { own }, plan, draft, reference, addressOf, speech }: Props,
): TakenList {
  const { t, shortName } = speech;
  const words = ({ name, locus }: GapPlace) =>
    locus === '' || name.startsWith(locus) ? name : `${name}（${locus}）`;
  const table: TakenTable = {
    title: t.desk.gapsTitle(shortName(plan), draft.title),
    columns: [
      { name: t.desk.verdictColumn, width: WIDTH.word },
      { name: shortName(plan), width: WIDTH.name },
      { name: t.desk.planText, width: WIDTH.text },
      { name: t.desk.draft, width: WIDTH.name },
      { name: t.desk.numbers, width: WIDTH.name },
      { name: t.take.columns.url, width: WIDTH.address, dataOnly: true },
    ],
    rows: [
      ...rows.map((row) => [
        wordOf(row.kind, t),
        [{ words: words(row.plan), url: addressOf(row.plan.id) }],
        row.text.replaceAll('\t', ' '),
        row.draft.map(words).join('；') || null,
        changesOf(row, speech) || null,
        addressOf(row.plan.id),
      ]),
      ...own.map((place) => [t.desk.onlyDraft, null, null, words(place), null, null]),
    ],
    sources: { heading: t.compare.sources, references: [reference] },
  };
  const places = rows.flatMap(({ clauses }) => clauses.map((clause) => ({ plan: plan.id, clause })));
  return { name: `gaps-${plan.id}`, table, places };
}
