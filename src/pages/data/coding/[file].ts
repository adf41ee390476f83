/** The coding sheets: of each plan, and of all. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { codingSheet } from '../../../export/coding-sheet.ts';
import { DEFAULT_LOCALE, MESSAGES } from '../../../i18n/index.ts';
import { pageLinks, publicAddress } from '../../../i18n/links.ts';
import { tableCsv } from '../../../takeaway/csv.ts';
import type { TakenTable } from '../../../takeaway/table.ts';
import { tableXlsx } from '../../../takeaway/xlsx.ts';

export async function getStaticPaths() {
  const { plans, themes } = await getCorpus();
  const t = MESSAGES[DEFAULT_LOCALE];
  const { planLink } = pageLinks(DEFAULT_LOCALE);
  const sheets = [
    { name: 'all', own: plans, title: t.coding.title },
    ...plans.map((plan) => ({ name: plan.id, own: [plan], title: plan.data.title })),
  ];
  return sheets.flatMap(({ name, own, title }) => {
    const sheet = (site?: URL) =>
      codingSheet(own, title, {
        themes,
        t,
        address: (plan, clause) => publicAddress(planLink(plan, clause), site),
      });
    return [
      { params: { file: `${name}.xlsx` }, props: { sheet, print: tableXlsx } },
      { params: { file: `${name}.csv` }, props: { sheet, print: tableCsv } },
    ];
  });
}

interface Props {
  sheet: (site?: URL) => TakenTable;
  print: (table: TakenTable) => string | Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ props: { sheet, print }, site }) => new Response(print(sheet(site)));
