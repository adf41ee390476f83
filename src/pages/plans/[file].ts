/** A plan as Akoma Ntoso, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { ownEnding } from '../../corpus/file-endings.ts';
import { akomaNtoso } from '../../export/akoma-ntoso/document.ts';
import { written } from '../../export/packed.ts';
import { documentId } from '../../facts/references/documents.ts';
import { fileLink, publicAddress } from '../../i18n/links.ts';
import { ui } from '../../i18n/ui.ts';
import { formerIds } from '../../plans/former-plans.ts';
import { printXml } from '../../takeaway/xml.ts';

const { link, planLink } = ui(undefined);

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const ending = ownEnding('xml', corpus.plans.length);
  return corpus.plans.flatMap((plan) =>
    [plan.id, ...formerIds(corpus, plan)].map((id) => ({
      params: { file: `${id}.${ending}` },
      props: { plan },
    })),
  );
}

export const GET: APIRoute = ({ params: { file = '' }, props, site }) => {
  const whole = (path: string) => publicAddress(path, site);
  const document = akomaNtoso(props['plan'], {
    home: whole(link('/')),
    plan: (id) => whole(planLink(id)),
    document: (title) => whole(link(`/references/${documentId(title)}/`)),
    file: (path) => whole(fileLink(path)),
  });
  return new Response(written(printXml(document), file), {
    headers: {
      'Content-Type': file.endsWith('.gz') ? 'application/gzip' : 'application/akn+xml; charset=utf-8',
    },
  });
};
