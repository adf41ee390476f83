import type { PlanText } from '../../corpus/model.ts';
import type { Speech } from '../../i18n/speech.ts';
import { type Piece, type VersionRow, wordRuns } from './version-rows.ts';

interface Props {
  rows: readonly VersionRow[];
  before: PlanText;
  after: PlanText;
  speech: Speech;
}

/** Renders two versions piece by piece: their places, what became of the piece, and its words with what was added and left out. */
export function VersionTable({ rows, before, after, speech }: Props) {
  const { versions } = speech.t;
  return (
    <table class="rows versions">
      <thead>
        <tr>
          <th scope="col">{versions.before}</th>
          <th scope="col">{versions.after}</th>
          <th scope="col">{versions.change}</th>
          <th scope="col">{versions.words}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.before?.id} ${row.after?.id}`} data-plan={after.id} data-change={row.change}>
            <td lang="zh-CN" data-label={versions.before}>
              <Place piece={row.before} plan={before} speech={speech} />
            </td>
            <td lang="zh-CN" data-label={versions.after}>
              <Place piece={row.after} plan={after} speech={speech} />
            </td>
            <td>{versions.changes[row.change]}</td>
            <td lang="zh-CN" class="words">
              <Words row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Place({ piece, plan, speech }: { piece: Piece | null; plan: PlanText; speech: Speech }) {
  if (!piece) return <span class="muted">—</span>;
  return <a href={speech.planLink(plan.id, piece.id)}>{piece.number === '' ? piece.title : piece.number}</a>;
}

const whole = ({ title, text }: Piece): string => [title, text].filter((words) => words !== '').join('\n');

/** Code points of an unchanged piece that are shown. */
const SHOWN = 40;

function beginning(words: string): string {
  const points = [...words];
  return points.length <= SHOWN ? words : `${points.slice(0, SHOWN).join('')}…`;
}

/** Of a piece that did not change only the beginning. */
function Words({ row: { change, before, after } }: { row: VersionRow }) {
  if (change === 'same') return <span class="muted">{after && beginning(whole(after))}</span>;
  return (
    <>
      {wordRuns(before ? whole(before) : '', after ? whole(after) : '').map(({ kind, words }) => {
        if (kind === 'same') return words;
        return kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>;
      })}
    </>
  );
}
