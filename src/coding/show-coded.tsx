/** Reads filled coding sheets and shows what is in them. Loaded when first asked for. */
import { render } from 'preact';
import { clauseFinder, recordSource } from '../basket/plan-clauses.ts';
import { loadSpeech } from '../i18n/browser.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import type { Speech } from '../i18n/speech.ts';
import { Coded } from './Coded.tsx';
import { type CodedSheet, codedSheet, plansIn } from './coded.ts';
import { readSheet } from './read-sheet.ts';

/** Reads a file; null for one that is no coding sheet of the site. `data` is the folder of the open data. */
export async function readCoded(file: File, data: string, root: string): Promise<CodedSheet | null> {
  const rows = readSheet(new Uint8Array(await file.arrayBuffer()));
  const source = recordSource(data);
  const records = new Map(
    await Promise.all(plansIn(rows).map(async (plan) => [plan, await source(plan)] as const)),
  );
  const speeches = await Promise.all(LANGUAGE_CODES.map((locale) => loadSpeech(locale, root)));
  return codedSheet(
    file.name,
    rows,
    speeches.map(({ t }) => t.coding),
    clauseFinder(records),
  );
}

/** Renders a sheet into an element, with the choice of a code. */
export function showCoded(root: HTMLElement, sheet: CodedSheet, speech: Speech, chosen = ''): void {
  const choose = (code: string) => showCoded(root, sheet, speech, code);
  render(<Coded sheet={sheet} chosen={chosen} choose={choose} speech={speech} />, root);
}
