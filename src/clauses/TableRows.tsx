import { Fragment } from 'preact';
import { namesColumn, type PrintedTable, shownRows } from './table-shape.ts';

interface Props {
  table: PrintedTable;
  /** Addresses of the rows below the header, at one place of a page only. */
  rowIds?: readonly string[];
  /** Gives the ids that lead to a row. */
  formerIds?: (id: string) => readonly string[];
}

/** Renders the rows of a table clause as they are printed. */
export function TableRows({ table, rowIds = [], formerIds = () => [] }: Props) {
  const shown = shownRows(table);
  const names = namesColumn(table);
  const head = table.header ? shown.slice(0, 1) : [];
  return (
    <table class={names ? `names-${names}` : undefined}>
      {head.map(({ cells, count }) => (
        <thead>
          <tr data-cells={count}>
            {cells.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
      ))}
      <tbody>
        {shown.slice(head.length).map(({ cells, across, count }, index) => (
          <tr id={rowIds[index]} data-cells={count}>
            {cells.map((cell, column) => (
              <td colspan={across ? table.columns : undefined}>
                {column === 0 &&
                  formerIds(rowIds[index] ?? '').map((id) => (
                    // biome-ignore lint/a11y/useAnchorContent: a place to land at, without words, as in FormerIds.astro.
                    <a id={id} class="alias" href={`#${rowIds[index]}`} tabIndex={-1} aria-hidden="true" />
                  ))}
                {cell.split('\n').map((part, line) => (
                  <Fragment>
                    {line > 0 && <br />}
                    {part}
                  </Fragment>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
