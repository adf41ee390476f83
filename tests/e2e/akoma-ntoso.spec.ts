/** The plans as Akoma Ntoso, read by the browser's own parser of XML. */
import fc from 'fast-check';
import { expect, type Page, test } from 'playwright/test';
import { inReadingOrder } from '../../src/pipeline/text/nodes.ts';
import { element, printXml } from '../../src/takeaway/xml.ts';
import { clauses, plans, sections } from '../support/data.ts';

const withoutSpace = (text: string) => text.replace(/\s/gu, '');

/** The text of the elements of these names, one after another; throws where the parser finds a fault. */
function textIn(page: Page, xml: string, names: string): Promise<string> {
  return page.evaluate(
    ([xml, names]) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = document.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent ?? '');
      return [...document.querySelectorAll(names)].map((part) => part.textContent).join('');
    },
    [xml, names] as const,
  );
}

for (const plan of plans) {
  test(`${plan.id} can be taken from its page as Akoma Ntoso, with all of its text in order`, async ({
    page,
    request,
  }) => {
    await page.goto(`plans/${plan.id}/`);
    const link = page.getByRole('link', { name: 'Akoma Ntoso XML' });
    const href = await link.getAttribute('href');
    await expect(page.locator('link[type="application/akn+xml"]')).toHaveAttribute('href', href ?? '');
    const xml = await (await request.get(href ?? '')).text();
    const isOwn = (row: { plan: string }) => row.plan === plan.id;
    const printed = inReadingOrder(sections.filter(isOwn), clauses.filter(isOwn)).map((node) => {
      if (node.type === 'clause') return node.clause.text;
      const { number, title, terminator } = node.section;
      return `${number ?? ''}${title}${terminator}`;
    });
    expect(withoutSpace(await textIn(page, xml, 'preface, preamble, mainBody, conclusions'))).toBe(
      withoutSpace(printed.join('')),
    );
  });
}

test('whatever a text holds, the parser reads it back', async ({ page }) => {
  const texts = fc.sample(
    fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '>', '&', ']]>', '"', "'", '\r', '\n', '\t', '\0', '\u0001', '\ud800', '\uffff'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      size: 'medium',
    }),
    { numRuns: 300, seed: 1 },
  );
  const writable = texts.map((text) =>
    text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'),
  );
  const xml = printXml(
    element(
      'all',
      {},
      texts.map((text) => element('p', { text }, [text])),
    ),
  );
  const read = await page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'application/xml');
    return [...document.querySelectorAll('p')].map((p) => [p.getAttribute('text'), p.textContent]);
  }, xml);
  expect(read).toEqual(writable.map((text) => [text, text]));
});
