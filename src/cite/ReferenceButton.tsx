import type { Speech } from '../i18n/speech.ts';
import { CITATION_STYLES, type CitationStyle } from './index.ts';

const STYLES = Object.keys(CITATION_STYLES) as CitationStyle[];

/** Renders a button that copies a reference, and its style, which is kept (style-choice.ts). */
export function ReferenceButton({ speech: { t } }: { speech: Speech }) {
  return (
    <span class="joined">
      <button class="button" type="button" name="reference">
        {t.cite.reference}
      </button>
      <select class="button" name="style" aria-label={t.cite.style}>
        {STYLES.map((style) => (
          <option value={style}>{t.cite.styles[style]}</option>
        ))}
      </select>
    </span>
  );
}
