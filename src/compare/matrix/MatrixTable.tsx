import type { Speech } from '../../i18n/speech.ts';
import type { MatrixCell, MatrixModel } from './matrix-model.ts';

interface Props {
  model: MatrixModel;
  speech: Speech;
}

/** Renders theme × plan: the number of clauses and, as a bar, the length of their text. Head and first column stay in sight. */
export function MatrixTable({ model, speech }: Props) {
  const { t, planLink, shortName, themeLink, themeName } = speech;
  const { themes, plans, cells, longest } = model;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section of the page is something else
    <div
      class={plans.length > WIDE ? 'matrix wide' : 'matrix'}
      tabindex={0}
      role="region"
      aria-label={t.compare.title}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t.compare.theme}</th>
            {plans.map((plan) => (
              <th scope="col" key={plan.id}>
                <a class={`plan-name plan-${plan.colour}`} href={planLink(plan.id)}>
                  {shortName(plan)}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme, row) => (
            <tr key={theme.id}>
              <th scope="row">
                <a href={themeLink(theme.id)}>{themeName(theme)}</a>
              </th>
              {plans.map((plan, column) => (
                <Cell
                  key={plan.id}
                  cell={cells[row]?.[column] ?? EMPTY}
                  longest={longest}
                  colour={plan.colour}
                  href={themeLink(theme.id, plan.id)}
                  speech={speech}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More columns than these are narrow ones. */
const WIDE = 9;
const EMPTY: MatrixCell = [0, 0, 0, 0];

interface CellProps {
  cell: MatrixCell;
  longest: number;
  colour: number;
  href: string;
  speech: Speech;
}

function Cell({
  cell: [clauses, characters, carried, named],
  longest,
  colour,
  href,
  speech: { t },
}: CellProps) {
  // As long as the text is; what is shorter than a hundredth keeps a trace.
  const width = Math.max(1, Math.round((characters / longest) * 100));
  if (clauses > 0)
    return (
      <td class={`plan-${colour}`}>
        <a
          href={href}
          title={`${t.compare.cell(clauses, characters)}${t.comma}${t.compare.carried(carried)}`}
        >
          <span>{clauses}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={width} height="8" />
            <rect class="carried-part" width={(width * carried) / 100} height="8" />
          </svg>
        </a>
      </td>
    );
  return (
    <td class="empty">
      {named > 0 ? (
        <a href={href} title={t.compare.onlyNamed(named)}>
          <span>({named})</span>
        </a>
      ) : (
        <span role="img" aria-label={t.compare.legend.none}>
          ·
        </span>
      )}
    </td>
  );
}
