/** Reads the rules that are data: those of the engine, and what the corpus adds to them and changes. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { mergeAliases, mergeSeries, mergeThemes, type Rules } from '../../src/pipeline/entries/rules.ts';
import { aliasesSchema } from '../../src/pipeline/schemas/aliases.ts';
import { seriesRulesSchema } from '../../src/pipeline/schemas/series.ts';
import type { Site } from '../../src/pipeline/schemas/site.ts';
import { ownThemesSchema, type Theme, themesSchema } from '../../src/pipeline/schemas/theme.ts';
import { fileMessage, InputError } from './report.ts';
import { CORPUS, ENGINE, shownPath } from './root.ts';
import { readOptionalYaml, readYaml, type YamlFile } from './yaml-file.ts';

const GENERAL = 'src/pipeline/rules';
const OWN_THEMES = 'seeds/themes.yaml';

/** The rules of a corpus. `site.yaml` says which set of themes they build on. Throws InputError with every mistake. */
export async function readRules({ themes: set }: Pick<Site, 'themes'>): Promise<Rules> {
  const [aliases, ownAliases] = await bothLayers('aliases', aliasesSchema);
  const [series, ownSeries] = await bothLayers('series', seriesRulesSchema);
  return {
    themes: await readThemes(set),
    aliases: ownAliases ? mergeAliases(aliases, ownAliases) : aliases,
    series: ownSeries ? mergeSeries(series, ownSeries) : series,
  };
}

/** A table of the engine, and the one of the same name of the corpus; null where it has none. */
async function bothLayers<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Promise<[z.infer<Schema>, z.infer<Schema> | null]> {
  const own = await readOptionalYaml(join(CORPUS, 'seeds', `${name}.yaml`), schema, {
    file: `seeds/${name}.yaml`,
  });
  return [(await readGeneral(name, schema)).value, own?.value ?? null];
}

function readGeneral<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Promise<YamlFile<z.infer<Schema>>> {
  const file = `${GENERAL}/${name}.yaml`;
  return readYaml(join(ENGINE, file), schema, { file });
}

async function readThemes(set: Site['themes']): Promise<readonly Theme[]> {
  const general = set === 'none' ? null : await readGeneral(`themes/${set}`, themesSchema);
  const own = await readOptionalYaml(join(CORPUS, OWN_THEMES), ownThemesSchema, { file: OWN_THEMES });
  const { themes, mistakes } = mergeThemes(general?.value ?? [], own?.value ?? ownThemesSchema.parse({}));
  const fileOf = { set: `${GENERAL}/themes/${set}.yaml`, own: OWN_THEMES };
  const messages = mistakes.map(({ path, reason, other }) => {
    const { placeOf } = (other?.layer === 'set' ? general : own) ?? {};
    const where = other && placeOf && `${shownPath(fileOf[other.layer])}:${placeOf(...other.path).line}`;
    const hint = where
      ? {
          en: `The other one is at ${where}. Take one of them out, or put it under \`replace\` or \`extend\`.`,
          zh: `另一处在 ${where}。去掉一处，或者写到 replace 或 extend 下面。`,
        }
      : { en: 'Name a theme of the set, or add it.', zh: '写主题集里有的主题，或者先加上它。' };
    return { ...fileMessage(OWN_THEMES, 'theme', reason, hint), ...own?.placeOf(...path) };
  });
  if (themes.length === 0)
    messages.push(
      fileMessage(
        OWN_THEMES,
        'theme',
        { en: 'Expected a theme, found none', zh: '一个主题也没有' },
        {
          en: 'Add one, or name a set in seeds/site.yaml.',
          zh: '加一个，或者在 seeds/site.yaml 里选一套主题。',
        },
      ),
    );
  if (messages.length > 0) throw new InputError(messages);
  return themes;
}
