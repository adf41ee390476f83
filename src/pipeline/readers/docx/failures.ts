/** Builds the errors of a Word file that cannot be read. Each names what is wrong and the way on. */
import { DecodeError } from '../text/decode.ts';

/** Uncompressed bytes of one part of the package. */
export const MAX_PART_BYTES = 96 * 1024 * 1024;
/** Uncompressed bytes of all parts that are read. */
export const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Uncompressed bytes for each compressed byte, checked in parts above `RATIO_FROM_BYTES`. Real files reach 60. */
export const MAX_RATIO = 300;
export const RATIO_FROM_BYTES = 8 * 1024 * 1024;
/** Entries of the archive. */
export const MAX_ENTRIES = 20_000;
/** Elements of all parts that are read. */
export const MAX_ELEMENTS = 2_000_000;
/** Elements inside each other. A table in a table adds four. */
export const MAX_DEPTH = 256;

/** Returns the error of a package that is damaged or not well-formed. */
export function broken(message: string): DecodeError {
  return new DecodeError(
    'docx-broken',
    `this Word file is damaged: ${message}`,
    'Fetch the file again, or open it in Word or WPS, let it repair the file, and save it as .docx.',
  );
}

/** Returns the error of a package that is larger than a document can be. */
export function tooLarge(message: string): DecodeError {
  return new DecodeError(
    'docx-too-large',
    `this Word file is too large: ${message}`,
    'Save its parts as separate files. If it is not as long as that, it may be a zip bomb: do not open it.',
  );
}

/** Returns the error of a package that only a password opens. */
export function encrypted(): DecodeError {
  return new DecodeError(
    'docx-encrypted',
    'this file is protected by a password',
    'Open it in Word or WPS with the password, remove the protection, and save it as .docx.',
  );
}

/** Returns the error of another format: `name` completes “this is …”. */
export function otherFormat(name: string, hint: string): DecodeError {
  return new DecodeError('format-not-read', `this is ${name}. ${hint}`, hint);
}
