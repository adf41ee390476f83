import { KeepButton } from '../../basket/KeepButton.tsx';
import type { Speech } from '../../i18n/speech.ts';
import { facetsOf, type IndicatorRow } from './indicator-table.ts';
import { comparatorWords, kindWords, qualifierWords } from './row-words.ts';

interface Props {
  rows: readonly IndicatorRow[];
  speech: Speech;
}

/** Renders rows of indicators as a table, each with its sentence and the rule that found it. */
export function IndicatorRows({ rows, speech }: Props) {
  const { t } = speech;
  const { name, scope, year, kind, value, quote, inferred } = t.indicators;
  return (
    <>
      <table class="rows">
        <thead>
          <tr>
            {[name, scope, year, kind, value, quote].map((words) => (
              <th scope="col" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.plan}-${row.id}`} row={row} speech={speech} />
          ))}
        </tbody>
      </table>
      {rows.some(({ yearInferred }) => yearInferred) && <p class="muted">* {inferred}</p>}
    </>
  );
}

function Row({ row, speech: { t, link, planLink } }: { row: IndicatorRow; speech: Speech }) {
  const { id, plan, clause, name, nameUnsure, scope, year, yearInferred, value, note, quote, rule, series } =
    row;
  const facets = facetsOf(row).filter(([, values]) => values.length > 0);
  return (
    <tr
      id={`${plan}-${id}`}
      {...Object.fromEntries(facets.map(([facet, values]) => [`data-${facet}`, values.join(' ')]))}
    >
      <td lang="zh-CN">
        {series === null ? name : <a href={link(`/series/${series}/`)}>{name}</a>}
        {nameUnsure && (
          <span class="muted" lang={t.lang}>
            {' '}
            {t.indicators.nameUnsure}
          </span>
        )}
      </td>
      <td lang="zh-CN" title={note ?? undefined}>
        {scope}
      </td>
      <td class="figures">
        {year === '' ? '—' : year}
        {yearInferred && '*'}
      </td>
      <td>
        {kindWords(row, t)}
        {qualifierWords(row, t).map((words) => (
          <span class="muted" key={words}>
            {' '}
            {words}
          </span>
        ))}
      </td>
      <td class="figures">
        {comparatorWords(row, t)}
        <span lang="zh-CN">{value}</span>
      </td>
      <td title={`${t.indicators.rule}: ${rule}`}>
        <a href={planLink(plan, clause)} lang="zh-CN">
          {quote}
        </a>{' '}
        <KeepButton plan={plan} clauses={[clause]} label={t.basket.keep} />
      </td>
    </tr>
  );
}
