import { ImportFileError } from './import-file-error';

/** Larger files are not read into the page. */
const MOST_BYTES = 60 * 1024 * 1024;
/** How every workbook of Excel and its like begins: it is a ZIP file. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** @throws ImportFileError `empty`, `workbook`, `too_large`, `unreadable` (it was moved or locked since it was chosen) */
export async function readBytes(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new ImportFileError('too_large');
  const buffer = await file.arrayBuffer().catch(() => {
    throw new ImportFileError('unreadable');
  });
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) throw new ImportFileError('empty');
  if (ZIP.every((byte, place) => bytes[place] === byte)) throw new ImportFileError('workbook');
  return bytes;
}
