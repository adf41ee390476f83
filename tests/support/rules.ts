/** The rules that are data, as `npm run content` reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { aliasesSchema } from '../../src/pipeline/schemas/aliases.ts';
import { seriesRulesSchema } from '../../src/pipeline/schemas/series.ts';
import { themesSchema } from '../../src/pipeline/schemas/theme.ts';

const yaml = (name: string) =>
  parse(readFileSync(new URL(`../../seeds/${name}.yaml`, import.meta.url), 'utf8'));

export const rules = {
  themes: themesSchema.parse(yaml('themes')),
  aliases: aliasesSchema.parse(yaml('aliases')),
  series: seriesRulesSchema.parse(yaml('series')),
};
