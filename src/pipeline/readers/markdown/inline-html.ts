/** Follows the HTML tags between the words of a paragraph in Markdown. */

import { withExamples } from '../../text/with-examples.ts';

/** Tags whose content is no text of the page. */
const SKIPPED = withExamples(
  /^(?:script|style|template|noscript|iframe|title|textarea)$/u,
  `script style template noscript iframe title textarea`,
  `又script script等`,
);

/** State of the tags that are open. */
export class InlineHtml {
  #raised = 0;
  #bold = 0;
  #skipped: string | null = null;

  /** Digits are a note number or an exponent. */
  get isRaised(): boolean {
    return this.#raised > 0;
  }

  get isBold(): boolean {
    return this.#bold > 0;
  }

  /** Words are no text: they are in a script or style sheet. */
  get isSkipping(): boolean {
    return this.#skipped !== null;
  }

  /** Takes a tag or comment; returns what it puts into the text. */
  tag(source: string): 'line-end' | { picture: string } | null {
    const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(source) ?? [];
    const name = tag.toLowerCase();
    const isOpen = slash === '' && !/\/\s*>$/u.test(source);
    if (this.#skipped !== null) {
      if (slash !== '' && name === this.#skipped) this.#skipped = null;
      return null;
    }
    if (SKIPPED.test(name) && isOpen) this.#skipped = name;
    if (name === 'br' || name === 'hr' || (name === 'p' && slash !== '')) return 'line-end';
    if (name === 'img') return { picture: attributeOf(source, 'alt', 'src') };
    if (name === 'sup') this.#raised = Math.max(0, this.#raised + (isOpen ? 1 : -1));
    if (name === 'b' || name === 'strong') this.#bold = Math.max(0, this.#bold + (isOpen ? 1 : -1));
    return null;
  }
}

function attributeOf(source: string, ...names: string[]): string {
  const values = names.map(
    (name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>]{0,400})`, 'iu').exec(source)?.[1],
  );
  return values
    .filter((value) => value)
    .join(' ')
    .trim();
}
