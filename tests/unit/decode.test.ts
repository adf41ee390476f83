import { describe, expect, it } from 'vitest';
import { DecodeError, decodeSeed } from '../../src/pipeline/readers/text/decode.ts';

const TEXT = '天津市科技创新规划\n一、发展基础\n全市企业达到2300家。\n';
const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** 中国规划，中国规划。 in GB18030. */
const GB18030 = Buffer.from('d6d0b9fab9e6bbaea3acd6d0b9fab9e6bbaea1a3', 'hex');

function failure(bytes: Uint8Array): DecodeError {
  try {
    decodeSeed(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error('expected a DecodeError');
}

describe('a seed is decoded', () => {
  it('from UTF-8, with and without a byte order mark', () => {
    expect(decodeSeed(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decodeSeed(Buffer.from(`\ufeff${TEXT}`)).text).toBe(TEXT);
  });

  it('from UTF-16 with a byte order mark', () => {
    expect(decodeSeed(utf16le(TEXT))).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(decodeSeed(utf16le(TEXT).swap16())).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('from GB18030', () => {
    expect(decodeSeed(GB18030)).toEqual({ text: '中国规划，中国规划。', encoding: 'gb18030' });
  });
});

describe('a seed is refused', () => {
  it('when it is empty or blank', () => {
    expect(failure(new Uint8Array()).rule).toBe('empty-file');
    expect(failure(Buffer.from(' \n\u3000\n')).rule).toBe('empty-file');
  });

  it('when it is binary', () => {
    expect(failure(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)).rule).toBe('binary-file');
    expect(failure(Buffer.from('\ufeff规划\0')).rule).toBe('binary-file');
  });

  it('at the byte that cannot be decoded, and never read as another encoding', () => {
    const bytes = Buffer.from(TEXT);
    const at = Buffer.from('天津市').length;
    bytes[at] = 0xff;
    const error = failure(bytes);
    expect(error.rule).toBe('undecodable-byte');
    expect(error.message).toContain(`byte ${at} (0xff)`);
  });

  it('when it is neither UTF-8 nor Chinese in GB18030', () => {
    // Latin-1: in GB18030 these bytes would be rare characters of many scripts.
    expect(failure(Buffer.from('\xe9\x31\x81\x30 caf\xe9 d\xe9j\xe0 \x80', 'latin1')).rule).toBe(
      'undecodable-byte',
    );
  });

  it('when it announces an encoding that it is not in', () => {
    expect(failure(Buffer.from([0xef, 0xbb, 0xbf, 0xd6, 0xd0])).rule).toBe('undecodable-byte');
    expect(failure(Buffer.from([0xff, 0xfe, 0x41])).message).toContain('utf-16le');
  });
});
