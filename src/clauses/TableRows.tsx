import { Fragment } from 'preact';
import { type PrintedTable, shownRows } from './table-shape.ts';

interface Props {
  table: PrintedTable;
  /** Gives the address of a row, 1-based without the header; on one place of a page only. */
  rowId?: (row: number) => string;
}

/** Renders the rows of a table clause as they are printed. */
export function TableRows({ table, rowId }: Props) {
  const shown = shownRows(table);
  const head = table.header ? shown.slice(0, 1) : [];
  return (
    <table>
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
          <tr id={rowId?.(index + 1)} data-cells={count}>
            {cells.map((cell) => (
              <td colspan={across ? table.columns : undefined}>
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
