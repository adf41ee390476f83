/** Who may import whom. `content/` is the bridge: what makes it and what shows it share schemas, text and the reading of entries only. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/plan/stages.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Folder (or file) of src/ → folders it may import from, itself always. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schemas: [],
  text: [],
  diagnostics: ['schemas'],
  contract: ['text', 'schemas'],
  readers: ['text', 'schemas'],
  plan: ['text', 'schemas', 'diagnostics', 'readers'],
  extract: ['text', 'plan', 'schemas', 'diagnostics'],
  compare: ['text', 'schemas'],
  entries: ['text', 'readers', 'plan', 'extract', 'compare', 'schemas', 'diagnostics', 'contract'],
  search: ['text', 'schemas', 'i18n', 'takeaway', 'keyboard.ts'],
  cite: ['text'],
  reading: ['cite', 'takeaway', 'i18n', 'text', 'keyboard.ts'],
  takeaway: ['text'],
  i18n: ['schemas', 'text'],
  lists: ['collections.ts', 'compare', 'contract', 'text', 'schemas'],
  export: ['collections.ts', 'lists', 'links.ts', 'i18n', 'text', 'schemas', 'entries', 'contract'],
  'collections.ts': ['schemas', 'entries', 'text'],
  // It alone reads files (the memory on the disk is of scripts/).
  'content.config.ts': ['schemas', 'entries', '..'],
  'keyboard.ts': [],
  'links.ts': ['i18n'],
  'ui.ts': ['i18n', 'links.ts'],
  components: [
    'lists',
    'collections.ts',
    'cite',
    'reading',
    'links.ts',
    'ui.ts',
    'compare',
    'search',
    'i18n',
    'text',
    'schemas',
    'entries',
    'contract',
    'diagnostics',
  ],
  layouts: ['components', 'links.ts', 'ui.ts', 'i18n', 'styles'],
  pages: [
    'collections.ts',
    'links.ts',
    'ui.ts',
    'reading',
    'components',
    'layouts',
    'compare',
    'search',
    'export',
    'lists',
    'i18n',
    'text',
    'schemas',
    'entries',
  ],
};

/** Folders of src/plan/: positions, then one for each stage. Each may import from those before it; files of src/plan/ itself from all. */
const PLAN_FOLDERS = ['lines', ...STAGES.map(({ name }) => name)];

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter(
  (file) => /\.(?:ts|astro)$/.test(file) && statSync(join(SRC, file)).isFile(),
);

const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    (match) => normalize(join(dirname(file), match[1] ?? '')).replaceAll('\\', '/'),
  );

describe('imports stay within the table', () => {
  it.each(files)('%s', (file) => {
    const own = file.split('/')[0] ?? '';
    const allowed = MAY_IMPORT[own];
    expect(allowed, `src/${own} is not in the table`).toBeDefined();
    const foreign = importsOf(file).filter(
      (target) => ![own, ...(allowed ?? [])].includes(target.split('/')[0] ?? ''),
    );
    expect(foreign).toEqual([]);
  });

  it.each(files.filter((file) => /^plan\/.+\//.test(file)))('%s, below its folder', (file) => {
    const own = PLAN_FOLDERS.indexOf(file.split('/')[1] ?? '');
    expect(own, 'the folder is not in the list').toBeGreaterThanOrEqual(0);
    const above = importsOf(file)
      .filter((target) => target.startsWith('plan/'))
      .filter((target) => !PLAN_FOLDERS.slice(0, own + 1).includes(target.split('/')[1] ?? ''));
    expect(above).toEqual([]);
  });

  it('and the core knows neither Astro’s collections nor a disk', () => {
    const core = files.filter((file) =>
      /^(?:schemas|text|diagnostics|contract|readers|plan|extract|compare|entries)\//.test(file),
    );
    const wrong = core.filter((file) =>
      /from '(?:astro:|node:(?!crypto'))/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
