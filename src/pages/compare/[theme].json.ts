/** The model of a theme's page: the browser exports what is shown with it. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../../collections.ts';
import { themeModel } from '../../compare/theme/theme.ts';
import type { SiteTheme } from '../../corpus/model.ts';

export async function getStaticPaths() {
  const { themes } = await getCorpus();
  return themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } }));
}

interface Props {
  theme: SiteTheme;
}

export const GET: APIRoute<Props> = async ({ props: { theme } }) =>
  Response.json(themeModel(await getCorpus(), theme));
