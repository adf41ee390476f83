/** Parts of pages in files of their own, and pages that lead on. */
import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../scripts/lib/leads-on.ts';
import { cutParts, wholePage } from '../../scripts/lib/packed-parts.ts';

const LONG = '<tr><td>疏浚航道</td></tr>'.repeat(300);
const part = (rows: string, attributes = '') =>
  `<packed-part${attributes}><p><a href="/ports/">港口</a></p><template>${rows}</template></packed-part>`;
const page = (...parts: string[]) => `<main><h1>Ports</h1>${parts.join('<hr>')}</main>`;
const addressOf = (number: number) => `/base/parts/ports/${number}.html.gz`;

describe('parts of a page', () => {
  const whole = page(part(LONG), part(`${LONG}<template>一</template>`, ' class="boxes"'));
  const { html, parts } = cutParts(whole, addressOf);

  it('are cut out, and their links stay', () => {
    expect(parts).toEqual([LONG, `${LONG}<template>一</template>`]);
    expect(html).toBe(
      page(
        '<packed-part data-part="/base/parts/ports/0.html.gz"><p><a href="/ports/">港口</a></p></packed-part>',
        '<packed-part class="boxes" data-part="/base/parts/ports/1.html.gz"><p><a href="/ports/">港口</a></p></packed-part>',
      ),
    );
  });

  it('are put back where they were', () => {
    const read = (address: string) => parts[Number(/(\d+)\.html\.gz$/u.exec(address)?.[1])] ?? '';
    expect(wholePage(html, read)).toBe(page(LONG, `${LONG}<template>一</template>`));
    expect(wholePage(page(LONG), read)).toBe(page(LONG));
  });

  it('stay in the page where they are short', () => {
    expect(cutParts(page(part('<tr></tr>')), addressOf)).toEqual({ html: page('<tr></tr>'), parts: [] });
  });

  it('have no scripts, which would not run', () => {
    expect(() => cutParts(page(part(`${LONG}<script src="/a.js"></script>`)), addressOf)).toThrow('script');
  });
});

it('takes the styles out of pages that lead on, and of no others', () => {
  const style = '<link rel="stylesheet" href="/a.css">';
  const head = (more: string) => `<head><meta charset="utf-8">${more}</head>`;
  const refresh = '<meta http-equiv="refresh" content="0; url=/ports/">';
  expect(withoutStyles(head(refresh + style + style))).toBe(head(refresh));
  expect(withoutStyles(head(style))).toBe(head(style));
});
