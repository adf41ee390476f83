import type { Aliases } from '../schemas/aliases.ts';
import type { SeriesRule } from '../schemas/series.ts';
import type { Theme } from '../schemas/theme.ts';

/** The rules that are data, from `seeds/*.yaml`. */
export interface Rules {
  themes: readonly Theme[];
  aliases: Aliases;
  series: readonly SeriesRule[];
}
