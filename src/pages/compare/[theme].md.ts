/** What the plans say on a theme as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { themePlacesTwin, themeTwin } from '../../compare/theme/taken-theme.ts';
import { isListed, themeModel } from '../../compare/theme/theme.ts';
import type { SiteTheme } from '../../corpus/model.ts';
import { publicAddress } from '../../i18n/links.ts';
import { ui } from '../../i18n/ui.ts';

const speech = ui(undefined);

export async function getStaticPaths() {
  const { themes } = await getCorpus();
  return themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } }));
}

interface Props {
  theme: SiteTheme;
}

export const GET: APIRoute<Props> = async ({ props: { theme }, site }) => {
  const corpus = await getCorpus();
  const { plans, theme: named } = themeModel(corpus, theme);
  const absolute = (address: string) => publicAddress(address, site);
  const twin = isListed(corpus) ? themePlacesTwin : themeTwin;
  return new Response(twin({ theme: named, plans, speech, absolute }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
