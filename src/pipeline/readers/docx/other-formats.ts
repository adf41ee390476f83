/** Names files that are no Word file (.docx), so that a person knows what to do with them. */
import { type DetailOf, detail } from '../../diagnostics/details.ts';
import { DecodeError } from '../text/decode.ts';
import { broken, encrypted } from './failures.ts';

const SAVE_AS_DOCX = 'Open it in Word or WPS and save it as .docx.';
const CONVERT_DOC =
  'Open it in Word or WPS and save it as .docx (or run `soffice --headless --convert-to docx FILE`).';

const otherFormat = (format: DetailOf<'hint'>, hint: string) =>
  new DecodeError('format-not-read', detail(format, { hint }), hint);

/** Throws DecodeError for a file that is no zip archive. */
export function refuseOtherFile(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) refuseCompoundFile(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw otherFormat('pdf-file', 'Name it .pdf.');
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw otherFormat('rtf-file', SAVE_AS_DOCX);
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21)) throw otherFormat('rar-archive', 'Unpack it first.');
  if (startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) throw otherFormat('7z-archive', 'Unpack it first.');
  if (startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) throw otherFormat('empty-archive', 'Fetch the file again.');
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) throw broken('it does not begin as a zip archive');
}

/** Kinds of archives by a file that they have. */
const ARCHIVES: readonly { has: RegExp; format: DetailOf<'hint'>; hint: string }[] = [
  { has: /^xl\/workbook\.(?:xml|bin)$/u, format: 'excel', hint: 'Copy its tables into a Word file.' },
  {
    has: /^ppt\/presentation\.xml$/u,
    format: 'powerpoint',
    hint: 'Save its text as .docx or as plain text.',
  },
  { has: /^ofd\.xml$/u, format: 'ofd', hint: 'Save it as PDF in an OFD reader.' },
  { has: /^meta-inf\/container\.xml$/u, format: 'epub', hint: 'Save its text as plain text (UTF-8).' },
  {
    has: /^content\.xml$/u,
    format: 'opendocument',
    hint: 'Open it in LibreOffice or Word and save it as .docx.',
  },
  { has: /^index\/document\.iwa$/u, format: 'apple-pages', hint: 'Export it as .docx.' },
];

/** Throws DecodeError for a zip archive without a Word document. `names` are in lower case. */
export function refuseOtherArchive(names: readonly string[], mainType: string | undefined): never {
  const kind = ARCHIVES.find(({ has }) => names.some((name) => has.test(name)));
  if (kind) throw otherFormat(kind.format, kind.hint);
  if (mainType !== undefined)
    throw new DecodeError(
      'format-not-read',
      detail('office-file', { type: mainType.slice(0, 100), hint: SAVE_AS_DOCX }),
      SAVE_AS_DOCX,
    );
  if (names.includes('[content_types].xml') || names.some((name) => name.startsWith('word/')))
    throw broken('the part with the text (word/document.xml) is missing');
  const hint = 'Unpack it and take the files one by one.';
  throw new DecodeError('format-not-read', detail('zip-archive', { files: names.length, hint }), hint);
}

/** Throws DecodeError for a file of the format of Word 97: its directory says which program wrote it. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage')) throw encrypted();
  if (streams.has('WordDocument')) throw otherFormat('old-word', CONVERT_DOC);
  if (streams.has('Workbook') || streams.has('Book'))
    throw otherFormat('old-excel', 'Copy its tables into a Word file.');
  if (streams.has('PowerPoint Document'))
    throw otherFormat('old-powerpoint', 'Save its text as .docx or as plain text.');
  throw otherFormat('old-office', CONVERT_DOC);
}

/** Returns the names in the directory of a compound file: entries of 128 bytes, each with the length of its name. */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length && names.size < 10_000; at += 128) {
    const length = (bytes[at + 64] as number) + ((bytes[at + 65] as number) << 8);
    const kind = bytes[at + 66] as number;
    if (length < 4 || length > 64 || length % 2 !== 0 || kind === 0 || kind > 5) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
