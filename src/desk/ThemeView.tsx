import { useEffect, useRef, useState } from 'preact/hooks';
import type { ThemeModel } from '../compare/theme/model.ts';
import { ThemeTable } from '../compare/theme/ThemeTable.tsx';
import { readTheme } from '../compare/theme/theme-index.ts';
import { themePlan } from '../compare/theme/theme-plan.ts';
import type { ThemedText } from '../corpus/model.ts';
import type { SpeechOf } from '../i18n/desk-words.ts';
import type { Row } from '../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { ScrollRegion } from './ScrollRegion.tsx';

interface Props {
  draft: ThemedText;
  /** The plan it is held against. */
  plan: string;
  /** Folder of the files of the site, without a slash. */
  files: string;
  speech: SpeechOf<'compare'>;
}

/** Renders the choice of a theme, and what the plan and the draft say on it. */
export function ThemeView({ draft, plan, files, speech }: Props) {
  const { t, themeName } = speech;
  const [themes, setThemes] = useState<Row<'themes'>[]>([]);
  const [model, setModel] = useState<ThemeModel | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = (error: unknown) => {
    console.error(error);
    setFailed(true);
  };
  useEffect(() => {
    fetchJson<Row<'themes'>[]>(`${files}/data/themes.json`).then(setThemes, fail);
  }, [files]);
  // What comes late for another choice is not shown.
  const chosen = useRef('');
  const choose = async (id: string) => {
    chosen.current = id;
    const theme = themes.find((each) => each.id === id);
    setFailed(false);
    if (!theme) return setModel(null);
    try {
      const published = await (await readTheme(files, id)).plans([plan]);
      if (chosen.current === id)
        setModel({ theme, plans: [...published, themePlan(draft, theme, () => [])] });
    } catch (error) {
      if (chosen.current === id) fail(error);
    }
  };
  return (
    <>
      <h2 class={model ? 'block-title' : 'block-title screen-only'}>
        {t.desk.byTheme}
        {model && (
          <span class="print-only">
            {t.colon}
            {themeName(model.theme)}
          </span>
        )}
      </h2>
      <p class="desk-buttons">
        <label>
          {t.desk.theme}{' '}
          <select class="button" onChange={({ currentTarget }) => void choose(currentTarget.value)}>
            <option value="">{t.desk.noTheme}</option>
            {themes.map((theme) => (
              <option value={theme.id}>{themeName(theme)}</option>
            ))}
          </select>
        </label>
        {failed && <span role="alert">{t.desk.notLoaded}</span>}
      </p>
      {model && (
        <ScrollRegion label={themeName(model.theme)}>
          <ThemeTable
            model={model}
            speech={speech}
            absolute={(address) => new URL(address, location.href).href}
          />
        </ScrollRegion>
      )}
    </>
  );
}
