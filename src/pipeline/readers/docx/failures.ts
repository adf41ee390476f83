/** Builds the errors of a Word file that cannot be read. Each names what is wrong and the way on. */
import { detail } from '../../diagnostics/details.ts';
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
export const broken = (where: string) => new DecodeError('docx-broken', detail('docx-damaged', { where }));

/** Returns the error of a package that is larger than a document can be. */
export const tooLarge = (where: string) => new DecodeError('docx-too-large', detail('docx-large', { where }));

/** Returns the error of a package that only a password opens. */
export const encrypted = () => new DecodeError('docx-encrypted', detail('protected'));
