/** The reader's choice of type size, line width, colours and keys: applied at once, kept for the next visit. */
import { loadWords } from '../i18n/desk-words.ts';

const KEY = 'duidu-view';

/** Puts the choices into the panel. Rejects when their words cannot be had. */
export async function fillPanel(panel: HTMLElement, locale: string): Promise<void> {
  const { view } = (await loadWords('view', locale, '')).t;
  // The first choice of each is the one that needs no setting.
  panel.replaceChildren(
    group('size', view.size, view.sizes, 'medium'),
    group('width', view.width, view.widths, 'medium'),
    group('theme', view.theme, view.themes, 'system'),
    group('keys', view.keys, view.keysOn, 'on'),
  );
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    document.documentElement.dataset[target.name] = target.value;
    store(panel);
  });
}

/** Choices of which one is taken: that of the page, else the standard. */
function group(
  name: string,
  label: string,
  choices: Readonly<Record<string, string>>,
  standard: string,
): HTMLElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  set.append(legend);
  const taken = document.documentElement.dataset[name] ?? standard;
  for (const [value, words] of Object.entries(choices)) {
    const field = Object.assign(document.createElement('input'), { type: 'radio', name, value });
    const choice = document.createElement('label');
    choice.append(field, words);
    set.append(choice);
    field.checked = value === taken;
  }
  return set;
}

function store(panel: HTMLElement): void {
  const chosen = [...panel.querySelectorAll<HTMLInputElement>('input:checked')];
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify(Object.fromEntries(chosen.map(({ name, value }) => [name, value]))),
    );
  } catch {
    // Storage may be closed; the choice then lasts for the page.
  }
}
