/** From the bytes of a page to its source text. Proof by decoding counts for more than what the page declares. */
import { withExamples } from '../../text/with-examples.ts';
import { decodeSeed } from '../text/decode.ts';

/** Bytes at the beginning in which a declaration is looked for; browsers look at 1,024. */
const DECLARATION_BYTES = 8_192;
/** `<meta charset=gbk>`, `<meta http-equiv … content="text/html; charset=gb2312">`. */
const META = withExamples(
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu,
  `<meta供charset=aa <meta供charset="aa <meta供charset=.a <meta甲{399}供charset=aa`,
);
const XML = withExamples(
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/iu,
  `<?xml供encoding="aa" <?xml供encoding=".a" <?xml甲{199}供encoding="aa"`,
  `又<?xml供encoding="aa"`,
);
/** Encodings that decode any bytes: a declaration of one of them proves nothing. */
const PROVES_NOTHING = withExamples(
  /^(?:windows-125\d|iso-8859-\d+|macintosh|x-mac-\w+|koi8-\w|ibm866|x-user-defined|replacement)$/u,
  `iso-8859-33 x-mac-a3 windows-1253 macintosh koi8-a ibm866 x-user-defined replacement`,
  `又iso-8859-33 iso-8859- x-mac- iso-8859-33等`,
);

/** Source text of a page, the encoding its bytes are in, and the one it declares by mistake. */
export interface DecodedPage {
  text: string;
  /** WHATWG name. */
  encoding: string;
  /** Declared encoding, where the bytes prove another; null where the declaration is right or missing. */
  wrongDeclaration: string | null;
}

/**
 * Decodes a page: a byte order mark decides, then valid UTF-8, then the declared encoding, then proof by `decodeSeed`.
 * Throws DecodeError as `decodeSeed` does.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const declared = declaredEncoding(bytes);
  const named = declared !== null && declared !== 'utf-8' && !PROVES_NOTHING.test(declared);
  const decoded = (named && !isUtf8(bytes) ? decodeDeclared(bytes, declared) : null) ?? decodeSeed(bytes);
  const isOther = declared !== null && canonical(declared) !== decoded.encoding && !isAscii(decoded.text);
  return { ...decoded, wrongDeclaration: isOther ? declared : null };
}

/** Returns the WHATWG name of the encoding that a page declares; null where it declares none or an unknown one. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = (XML.exec(head) ?? META.exec(head))?.[1];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): { text: string; encoding: string } | null {
  if (bytes.includes(0) || declared.startsWith('utf-16')) return null;
  const encoding = canonical(declared);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** GBK and GB 2312 are parts of GB 18030, and every decoder reads them as it. */
function canonical(encoding: string): string {
  return encoding === 'gbk' ? 'gb18030' : encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}
