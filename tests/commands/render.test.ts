/** Another site that shows content/ with nothing but Astro: `render()` of every plan and of every entry in it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { headingText } from '../../src/pipeline/text/heading.ts';
import { compiled } from '../support/seeds.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** As deep in the project as the site itself, which names the folder of the content. */
const SITE = path('.cache/tests/other-site');

/** The words of a tree without the spaces between them. */
function wordsOf(node: { type: string; value?: unknown; children?: readonly { type: string }[] }): string {
  if (node.type === 'text') return String(node.value).replace(/\s/gu, '');
  return (node.children ?? []).map(wordsOf).join('');
}

describe('another site', () => {
  beforeAll(() => {
    rmSync(SITE, { recursive: true, force: true });
    mkdirSync(SITE, { recursive: true });
    cpSync(path('tests/fixtures-sites/other-site'), SITE, { recursive: true });
    execFileSync(process.execPath, [path('node_modules/astro/bin/astro.mjs'), 'build', '--root', SITE], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
    });
  }, 300_000);

  it.each(compiled.plans)('renders every word of $plan.id in its order', ({ plan, sections, clauses }) => {
    const page = fromHtml(readFileSync(`${SITE}/dist/${plan.id}/index.html`, 'utf8'));
    const printed = [
      ...sections
        .filter(({ depth }) => depth > 0)
        .map((section) => ({ ...section, words: headingText(section) })),
      ...clauses.map((clause) => ({ ...clause, words: clause.text })),
    ].sort((a, b) => a.order - b.order);
    const text = wordsOf(page);
    let place = 0;
    for (const words of printed.map((node) => node.words.replace(/\s/gu, ''))) {
      expect(text.slice(place, place + words.length)).toBe(words);
      place += words.length;
    }
    expect(text.slice(place)).toBe('');
  });
});
