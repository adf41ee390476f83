import type { Speech } from '../../i18n/speech.ts';
import type { OwnField } from '../../lists/list-file.ts';
import { printedValue } from '../../pipeline/text/printed-value.ts';
import { PlanName } from '../../plans/PlanName.tsx';
import type { RegisterRow } from './register-rows.ts';

interface Props {
  rows: readonly RegisterRow[];
  /** Fields that the reader fills in. */
  fields: readonly OwnField[];
  speech: Speech;
}

/** Code points of an item that are shown; the whole is a link away. */
const SHOWN = 60;

/** Renders pieces of work; a body that leads stands before those that support it. */
export function RegisterTable({ rows, fields, speech }: Props) {
  const { t } = speech;
  return (
    <table class="rows task-register">
      <thead>
        <tr>
          <th scope="col">{t.taskRegister.work}</th>
          <th scope="col">{t.agencies.leading}</th>
          <th scope="col">{t.agencies.supporting}</th>
          <th scope="col">{t.deadlines}</th>
          <th scope="col">{t.taskRegister.targets}</th>
          {fields.map(({ key, name }) => (
            <th key={key} scope="col" class="own">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} fields={fields} speech={speech} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, fields, speech }: { row: RegisterRow } & Pick<Props, 'fields' | 'speech'>) {
  const { t, planLink } = speech;
  const { key, plan, at, locus, depth, section, title, text, isItem, lead, supporting, deadlines, targets } =
    row;
  return (
    <tr
      data-key={key}
      data-plan={plan.id}
      data-theme={row.themes.join(' ')}
      data-type={section.type ?? undefined}
      data-body={row.bodies.join(' ')}
    >
      <td class={depth > 0 ? `depth-${Math.min(2, depth)}` : undefined}>
        <a class="name" href={planLink(plan.id, at)} lang="zh-CN">
          {isItem ? shortened(text) : title}
        </a>
        <span class="muted">
          <PlanName plan={plan} speech={speech} /> <span lang="zh-CN">{locus}</span>
        </span>
      </td>
      <td lang="zh-CN" data-label={t.agencies.leading}>
        {lead.join('、')}
      </td>
      <td lang="zh-CN" data-label={t.agencies.supporting}>
        {supporting.join('、')}
      </td>
      <td lang="zh-CN" data-label={t.deadlines}>
        {deadlines.map(({ words }) => words).join('；')}
      </td>
      <td data-label={t.taskRegister.targets}>
        {targets.length > 0 && (
          <ul class="plain">
            {targets.map((target) => (
              <li key={target.id}>
                <span lang="zh-CN">{target.name}</span>{' '}
                <span class="quantity">
                  {t.indicators.comparators[target.comparator]}
                  <a href={planLink(plan.id, target.clause)} title={target.quote} lang="zh-CN">
                    {printedValue(target)}
                  </a>
                </span>
                {target.nameUnsure && <span class="muted"> {t.indicators.nameUnsure}</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
      {fields.map(({ key: field, name }) => (
        <td key={field} class="own" data-field={field} data-label={name} />
      ))}
    </tr>
  );
}

function shortened(text: string): string {
  const points = [...text.replaceAll('\t', ' ')];
  return points.length <= SHOWN ? points.join('') : `${points.slice(0, SHOWN).join('')}…`;
}
