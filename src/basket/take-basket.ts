/** Hands out the basket as a file. Loaded when first asked for. */
import { documentDocx } from '../takeaway/docx.ts';
import { fileName } from '../takeaway/file-name.ts';
import { saveFile } from '../takeaway/save.ts';
import { isTableFormat, saveTable } from '../takeaway/take-table.ts';
import { type Basket, printBasket } from './model.ts';
import {
  type BasketSite,
  basketMarkdown,
  basketParts,
  basketReferences,
  basketTable,
} from './taken-basket.ts';

/** `form`: docx, another format of tables, markdown, json (the basket itself), csl or ris. */
export async function takeBasket(form: string, basket: Basket, site: BasketSite): Promise<void> {
  const name = fileName('basket', site.accessed);
  if (form === 'docx') {
    saveFile(
      `${name}.docx`,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await documentDocx(site.t.basket.title, basketParts(basket, site)),
    );
  } else if (isTableFormat(form)) await saveTable(form, name, basketTable(basket, site));
  else if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', basketMarkdown(basket, site));
  else if (form === 'json') saveFile(`${name}.json`, 'application/json', printBasket(basket));
  else if (form === 'csl')
    saveFile(`${name}-csl.json`, 'application/json', basketReferences(basket, form, site));
  else saveFile(`${name}.ris`, 'application/x-research-info-systems', basketReferences(basket, 'ris', site));
}
