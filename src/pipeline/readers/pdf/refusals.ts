/** Why a PDF file cannot be read, as a person is told. */
import { DecodeError } from '../text/decode.ts';

export const EMPTY = () =>
  new DecodeError('empty-file', 'the file is empty', 'Put the plan into it, or take it out of the manifest.');

export const BROKEN = (reason: string) =>
  new DecodeError(
    'pdf-broken',
    `this PDF file is damaged or incomplete (${reason})`,
    'Fetch the file again. If it opens in a PDF program, print it to a new PDF file there.',
  );

const PROTECTED = () =>
  new DecodeError(
    'pdf-password',
    'this PDF file is protected by a password',
    'Open it with the password and save it without one.',
  );

export const SCANNED = (pages: number) =>
  new DecodeError(
    'pdf-scanned',
    `this PDF file of ${pages} ${pages === 1 ? 'page' : 'pages'} has no text; run text recognition first`,
    'Its pages are pictures. Run text recognition (OCR) and check the result, or look for the text on the page of the issuer.',
  );

export const UNREADABLE = (pages: number) =>
  new DecodeError(
    'pdf-unreadable',
    `the fonts of this PDF file of ${pages} ${pages === 1 ? 'page' : 'pages'} do not say what characters they print`,
    'Look for the text on the page of the issuer, or run text recognition (OCR) over the pages and check the result.',
  );

export const TOO_LARGE = (reason: string) =>
  new DecodeError(
    'pdf-too-large',
    `this PDF file is too large: ${reason}`,
    'Divide it, or print the part that is the plan to a new PDF file.',
  );

/** Turns an exception of the PDF engine into a refusal. */
export function refusalOf(error: unknown): DecodeError {
  if (error instanceof DecodeError) return error;
  if (error instanceof Error && error.name === 'PasswordException') return PROTECTED();
  return BROKEN(error instanceof Error ? error.message.slice(0, 120) : 'unknown reason');
}
