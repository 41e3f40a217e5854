import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableBlocks } from './table-blocks';

/** A text that was found in a file of a profile; the file by its path within the profile. */
export interface Hit {
  file: string;
  text: string;
}

/**
 * Looks for texts in every file below a folder, in UTF-8, UTF-16 and Latin-1, in the raw bytes and in what can be unpacked of them
 * (tables of LevelDB, gzip). Gives the files searched, with their sizes, and every hit.
 */
export function searchProfile(
  folder: string,
  texts: readonly string[],
): { searched: Map<string, number>; hits: Hit[] } {
  const needles = texts.map((text) => ({
    text,
    bytes: (['utf8', 'utf16le', 'latin1'] as const)
      .map((encoding) => Buffer.from(text, encoding))
      .filter((bytes, index, all) => all.findIndex((other) => other.equals(bytes)) === index),
  }));
  const searched = new Map<string, number>();
  const hits: Hit[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    const bytes = readFileSync(path);
    searched.set(file, bytes.length);
    const layers = [bytes, ...unpacked(bytes)];
    for (const { text, bytes: wanted } of needles) {
      if (layers.some((layer) => wanted.some((needle) => layer.includes(needle)))) hits.push({ file, text });
    }
  }
  return { searched, hits };
}

function unpacked(bytes: Buffer): Buffer[] {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
    return tableBlocks(bytes).map((block) => Buffer.from(block));
  } catch {
    // Not what it looked like: its raw bytes are searched all the same.
    return [];
  }
}
