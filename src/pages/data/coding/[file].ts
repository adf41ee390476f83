/** The coding sheets and projects: of each plan, and of all. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../../collections.ts';
import { codingSheet } from '../../../export/coding-sheet.ts';
import { plansQdpx } from '../../../export/qdpx.ts';
import { DEFAULT_LOCALE, MESSAGES } from '../../../i18n/index.ts';
import { pageLinks, publicAddress } from '../../../i18n/links.ts';
import { FEW_PLANS } from '../../../pipeline/align/neighbours.ts';
import { tableCsv } from '../../../takeaway/csv.ts';
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
      { params: { file: `${name}.xlsx` }, props: { write: (site?: URL) => tableXlsx(sheet(site)) } },
      ...(plans.length > FEW_PLANS
        ? []
        : [{ params: { file: `${name}.csv` }, props: { write: (site?: URL) => tableCsv(sheet(site)) } }]),
      { params: { file: `${name}.qdpx` }, props: { write: () => plansQdpx(own, title, { themes, t }) } },
    ];
  });
}

interface Props {
  write: (site?: URL) => string | Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ props: { write }, site }) => new Response(write(site));
