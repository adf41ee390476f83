/** Hands a file of the open data out as a workbook, which Excel and WPS open with a double click: its CSV is UTF-8 without a mark, which they misread. */
import { fill } from '../i18n/fill.ts';
import { unpacked } from '../lists/unpacked.ts';
import { announce } from '../takeaway/announce.ts';

class DataFiles extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-csv]') : null;
      if (button) void this.save(button);
    });
  }

  private async save({ dataset: { csv = '', name = '' } }: HTMLButtonElement): Promise<void> {
    const { saved = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    try {
      const [{ saveTable }, { fileName }, { dataTable }] = await Promise.all([
        import('../takeaway/take-table.ts'),
        import('../takeaway/file-name.ts'),
        import('./data-table.ts'),
      ]);
      const [bytes, metadata] = await Promise.all([
        fetched(csv).then((response) => response.arrayBuffer()),
        fetched(`${csv.replace(/\.gz$/u, '')}-metadata.json`).then((response) => response.json()),
      ]);
      const table = dataTable(name, new Uint8Array(bytes), metadata, location.href);
      await saveTable('xlsx', fileName('data', name), table);
      announce(status, fill(saved, { count: table.rows.length }));
    } catch (error) {
      console.error(error);
      announce(status, failed);
    }
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return address.endsWith('.gz') ? unpacked(response) : response;
}

customElements.define('data-files', DataFiles);
