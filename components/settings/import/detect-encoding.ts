import type { ImportEncoding } from './import-encoding';

const LOOKED_AT = 65_536;

/**
 * In which encoding a file was written: by its byte-order mark, by the zeros of UTF-16, else UTF-8 where its bytes are that, and
 * Windows-1252 where they are not.
 */
export function detectEncoding(bytes: Uint8Array): ImportEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = { even: 0, odd: 0 };
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2 === 0 ? 'even' : 'odd'] += 1;
  if (zeros.odd > head.length / 8 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > head.length / 8 && zeros.odd === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
