import type { CitationStyle } from './index.ts';

/** Styles that are running text; the others are for reference managers. */
export const RUNNING_STYLES: readonly CitationStyle[] = ['gbt-2025', 'gbt-2015', 'law'];
