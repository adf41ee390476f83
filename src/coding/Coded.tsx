import type { Speech } from '../i18n/speech.ts';
import { type CodedSheet, codeCounts } from './coded.ts';

interface Props {
  sheet: CodedSheet;
  /** The code whose clauses are shown: `column\ncode`; empty for all. */
  chosen: string;
  choose: (code: string) => void;
  speech: Speech;
}

/** Renders the codes of a sheet with their counts, and the clauses that have the chosen one. */
export function Coded({ sheet, chosen, choose, speech: { t, planLink } }: Props) {
  const words = t.coding.back;
  const plans = [...new Map(sheet.clauses.map(({ plan, title }) => [plan, title]))];
  const changed = sheet.clauses.filter((clause) => clause.changed).length;
  const shown = sheet.clauses.filter(
    ({ codes }) => chosen === '' || codes.some(({ column, code }) => `${column}\n${code}` === chosen),
  );
  return (
    <>
      <p class="lead">
        {words.of(sheet.name, sheet.clauses.length)}
        {sheet.lost > 0 && ` ${words.lost(sheet.lost)}`}
        {changed > 0 && ` ${words.changed(changed)}`}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a section of the page is something else */}
      <div class="coded-scroll" tabindex={0} role="region" aria-label={words.counts}>
        <table class="rows coded-counts">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{t.coding.code}</th>
              <th scope="col" class="figures">
                {t.take.clauses}
              </th>
              {plans.map(([plan, title]) => (
                <th scope="col" class="figures" lang="zh-CN" key={plan}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codeCounts(sheet).map(({ column, code, count, plans: counts }) => (
              <tr key={`${column}\n${code}`}>
                <td>{column}</td>
                <td>
                  <button
                    type="button"
                    class="button"
                    aria-pressed={chosen === `${column}\n${code}`}
                    onClick={() => choose(chosen === `${column}\n${code}` ? '' : `${column}\n${code}`)}
                  >
                    {code}
                  </button>
                </td>
                <td class="figures">{count}</td>
                {plans.map(([plan]) => (
                  <td class="figures" key={plan}>
                    {counts.get(plan) ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="entries coded-clauses">
        {shown.map(({ plan, clause, title, locus, codes, remark, changed: isChanged }) => (
          <li key={`${plan}#${clause}`}>
            <a href={planLink(plan, clause)} lang="zh-CN">
              {`${title} ${locus}`}
            </a>
            <span class="side">
              {codes.map(({ code }) => code).join(t.comma)}
              {remark !== '' && ` · ${remark}`}
              {isChanged && ` · ${words.changedOne}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
