import { useState } from 'preact/hooks';
import type { ListedPlan } from '../compare/source/listed-plans.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import type { RichTable, TablePiece } from '../takeaway/rich-table.ts';
import { GAP_KINDS, type GapPlace, type GapReport, type GapRow } from './gaps.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { TakeButtons } from './TakeButtons.tsx';

interface Props {
  report: GapReport;
  plan: ListedPlan;
  draft: Row<'plans'>;
  speech: Speech;
}

/** Renders what of a plan the draft has, row by row, and what only the draft has. */
export function GapView({ report, plan, draft, speech }: Props) {
  const { t, planLink, shortName } = speech;
  const [kind, setKind] = useState('');
  const rows = [...report.tasks, ...report.targets];
  const shown = rows.filter((row) => kind === '' || row.kind === kind);
  const table = () => gapTable(shown, report.own, { plan, draft, speech });
  return (
    <>
      <h2 class="block-title">{t.desk.gaps}</h2>
      <p class="lead">{t.desk.gapsLead(shortName(plan))}</p>
      <TakeButtons table={table} file="gaps.md" speech={speech}>
        {() => (
          <label>
            {t.desk.show}{' '}
            <select
              class="button"
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value)}
            >
              <option value="">
                {t.desk.everything} {rows.length}
              </option>
              {GAP_KINDS.map((each) => (
                <option value={each}>
                  {t.desk.gapKinds[each]} {rows.filter((row) => row.kind === each).length}
                </option>
              ))}
            </select>
          </label>
        )}
      </TakeButtons>
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
                  <b>{t.desk.gapKinds[row.kind]}</b>
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
                  {row.numbers.map((pair) => `${pair.plan} → ${pair.draft}`).join('，')}
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

/** The report as a table; addresses of the draft lead nowhere outside this page and are left out. */
function gapTable(
  rows: readonly GapRow[],
  own: readonly GapPlace[],
  { plan, draft, speech: { t, planLink, shortName } }: Omit<Props, 'report'>,
): RichTable {
  const piece = ({ name, locus }: GapPlace): TablePiece => ({
    words: locus === '' || name.startsWith(locus) ? name : `${name}（${locus}）`,
  });
  return {
    title: t.desk.gapsTitle(shortName(plan), draft.title),
    columns: [
      { name: t.desk.verdictColumn, width: 12 },
      { name: shortName(plan), width: 36 },
      { name: t.desk.draft, width: 36 },
      { name: t.desk.numbers, width: 16 },
    ],
    rows: [
      ...rows.map((row) => [
        [{ words: t.desk.gapKinds[row.kind] }],
        [{ ...piece(row.plan), url: new URL(planLink(plan.id, row.plan.id), location.href).href }],
        [{ words: row.draft.map((place) => piece(place).words).join('；') }],
        [{ words: row.numbers.map((pair) => `${pair.plan} → ${pair.draft}`).join('，') }],
      ]),
      ...own.map((place) => [[{ words: t.desk.onlyDraft }], [], [piece(place)], []]),
    ],
    notes: [],
  };
}
