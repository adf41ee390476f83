/** Why a PDF file cannot be read, as a person is told. */
import { detail } from '../../diagnostics/details.ts';
import { DecodeError } from '../text/decode.ts';

export const EMPTY = () =>
  new DecodeError('empty-file', detail('empty'), 'Put the plan into it, or take it out of the manifest.');

export const BROKEN = (where: string) => new DecodeError('pdf-broken', detail('pdf-damaged', { where }));

const PROTECTED = () => new DecodeError('pdf-password', detail('pdf-protected'));

export const SCANNED = (pages: number) =>
  new DecodeError(
    'pdf-scanned',
    detail('pdf-of-pictures', { pages }),
    'Its pages are pictures. Run text recognition (OCR) and check the result, or look for the text on the page of the issuer.',
  );

export const UNREADABLE = (pages: number) =>
  new DecodeError('pdf-unreadable', detail('pdf-without-characters', { pages }));

export const TOO_LARGE = (where: string) => new DecodeError('pdf-too-large', detail('pdf-large', { where }));

/** Turns an exception of the PDF engine into a refusal. */
export function refusalOf(error: unknown): DecodeError {
  if (error instanceof DecodeError) return error;
  if (error instanceof Error && error.name === 'PasswordException') return PROTECTED();
  return BROKEN(error instanceof Error ? error.message.slice(0, 120) : 'unknown reason');
}
