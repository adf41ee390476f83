/** A theme as plain data: the browser exports what is shown with it. Of many plans it has the names only. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { isListed, themeIndex, themeModel } from '../../compare/theme/theme.ts';
import type { SiteTheme } from '../../corpus/model.ts';

export async function getStaticPaths() {
  const { themes } = await getCorpus();
  return themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } }));
}

interface Props {
  theme: SiteTheme;
}

export const GET: APIRoute<Props> = async ({ props: { theme } }) => {
  const corpus = await getCorpus();
  return Response.json(isListed(corpus) ? themeIndex(corpus, theme) : themeModel(corpus, theme));
};
