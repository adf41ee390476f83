/** Saves the rows of a list that a reader chose. Loaded when first asked for. */
import { onSite, storedStyle, today } from '../cite/style-choice.ts';
import { fileName } from '../takeaway/file-name.ts';
import { isTableFormat, saveTable } from '../takeaway/take-table.ts';
import { type ListChoice, type ListFile, takenList, withOwnWords } from './list-file.ts';
import { inItsWords, type ListInOtherWords } from './list-words.ts';
import { ownWords } from './own-words.ts';
import { unpacked } from './unpacked.ts';

/**
 * Saves the chosen rows of the files at the addresses, in a format of tables; returns how many rows these are. `site` is the
 * address that the site was built for. Rejects when a file cannot be had.
 */
export async function takeList(
  form: string,
  addresses: readonly string[],
  choice: ListChoice,
  site: string,
): Promise<number> {
  const [first, ...more] = await Promise.all(addresses.map(fetchList));
  if (!first || !isTableFormat(form)) throw new Error(`${form}: expected a format of tables, and a list`);
  const table = takenList([first, ...more], choice, {
    style: storedStyle(),
    accessed: today(),
    absolute: (path) => onSite(path, site),
  });
  await saveTable(form, fileName(first.kind, ...Object.values(choice)), table);
  return table.rows.length;
}

async function fetchList(address: string): Promise<ListFile> {
  const found = await fetchFile<ListFile | ListInOtherWords>(address);
  const file = 'of' in found ? inItsWords(await fetchFile<ListFile>(found.of), found) : found;
  return file.own ? withOwnWords(file, ownWords(file.own.store)) : file;
}

async function fetchFile<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (address.endsWith('.gz') ? await unpacked(response) : response).json();
}
