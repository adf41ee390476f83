/** The rules that are data: those of the engine (`src/pipeline/rules/`), with what a corpus adds and changes. */
import type { Aliases } from '../schemas/aliases.ts';
import type { SeriesRule } from '../schemas/series.ts';
import type { OwnThemes, Theme } from '../schemas/theme.ts';

/** All rules of a corpus. */
export interface Rules {
  themes: readonly Theme[];
  aliases: Aliases;
  series: readonly SeriesRule[];
}

/** Puts the aliases of a corpus before general ones: a name takes the place of the same name, a group of forms that of the groups it shares a form with. */
export function mergeAliases(general: Aliases, own: Aliases): Aliases {
  const forms = new Set(own.search.flatMap((group) => group.forms));
  return {
    references: { ...general.references, ...own.references },
    agencies: { ...general.agencies, ...own.agencies },
    scopes: [...new Set([...own.scopes, ...general.scopes])],
    search: [
      ...general.search.filter((group) => !group.forms.some((form) => forms.has(form))),
      ...own.search,
    ],
  };
}

/** Puts the series of a corpus before general ones, so that theirs are tried first; a row takes the place of the row of its name. */
export function mergeSeries(general: readonly SeriesRule[], own: readonly SeriesRule[]): SeriesRule[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...general.filter(({ name }) => !names.has(name))];
}

/** A theme of a corpus that cannot be joined to the set. `path` leads to it in the corpus' file. */
export interface ThemeMistake {
  path: readonly (string | number)[];
  reason: Readonly<Record<'en' | 'zh', string>>;
  /** Where the theme is that it is at odds with: in the set, or in the corpus' file. */
  other: { layer: 'set' | 'own'; path: readonly (string | number)[] } | null;
}

/** Joins the themes of a corpus to a set: the themes, each once, and what is wrong. */
export function mergeThemes(
  set: readonly Theme[],
  { add, replace, extend }: OwnThemes,
): { themes: Theme[]; mistakes: ThemeMistake[] } {
  const replaced = new Map(replace.map((theme) => [theme.id, theme]));
  const themes = set.map((theme) => replaced.get(theme.id) ?? theme);
  const added: Theme[] = [];
  for (const { after, ...theme } of add) {
    const all = [...themes, ...added];
    const place = after === undefined ? -1 : themes.findIndex(({ id }) => id === after);
    if (place >= 0 && all.every(({ id }) => id !== theme.id)) themes.splice(place + 1, 0, theme);
    else added.push(theme);
  }
  const joined = [...themes, ...added].map((theme) => extended(theme, extend[theme.id]));
  return { themes: joined, mistakes: themeMistakes(set, { add, replace, extend }) };
}

function extended(theme: Theme, more: OwnThemes['extend'][string] | undefined): Theme {
  if (!more) return theme;
  const subjects = [...(theme.subjects ?? []), ...(more.subjects ?? [])];
  return {
    ...theme,
    ...(subjects.length > 0 && { subjects }),
    words: { ...theme.words, ...more.words },
  };
}

/** Themes with the id or a name of another, and changes of themes that there are not. */
function themeMistakes(set: readonly Theme[], { add, replace, extend }: OwnThemes): ThemeMistake[] {
  const mistakes: ThemeMistake[] = [];
  const replaced = new Set(replace.map(({ id }) => id));
  const known = [
    ...set.flatMap((theme, index) =>
      replaced.has(theme.id) ? [] : [{ theme, layer: 'set' as const, path: [index] }],
    ),
    ...replace.map((theme, index) => ({ theme, layer: 'own' as const, path: ['replace', index] })),
    ...add.map((theme, index) => ({ theme, layer: 'own' as const, path: ['add', index] })),
  ];
  for (const [place, { theme, layer, path }] of known.entries()) {
    for (const key of ['id', 'zh', 'en'] as const) {
      const other = known.slice(0, place).find((each) => each.theme[key] === theme[key]);
      if (!other || (layer === 'set' && other.layer === 'set')) continue;
      mistakes.push({
        path: [...path, key],
        reason: {
          en: `Unexpected second theme with the ${key === 'id' ? 'id' : 'name'} ${theme[key]}`,
          zh: `两个主题的${key === 'id' ? '编号' : '名称'}都是 ${theme[key]}`,
        },
        other: { layer: other.layer, path: [...other.path, key] },
      });
    }
  }
  const ids = new Set([...set, ...add].map(({ id }) => id));
  const unknown = (id: string, path: ThemeMistake['path']) =>
    ids.has(id)
      ? []
      : [
          {
            path,
            reason: { en: `Expected the id of a theme, found ${id}`, zh: `没有编号为 ${id} 的主题` },
            other: null,
          },
        ];
  return [
    ...mistakes,
    ...replace.flatMap(({ id }, index) => unknown(id, ['replace', index, 'id'])),
    ...add.flatMap(({ after }, index) =>
      after === undefined ? [] : unknown(after, ['add', index, 'after']),
    ),
    ...Object.keys(extend).flatMap((id) => unknown(id, ['extend', id])),
  ];
}
