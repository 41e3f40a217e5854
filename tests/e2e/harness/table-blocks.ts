import { unsnap } from './unsnap';

const footerBytes = 48;
const magic = 0xdb4775248b80fb57n;

/** The blocks of a LevelDB table (`.ldb`, leveldb/doc/table_format.md), unpacked; none where the file is no table. */
export function tableBlocks(file: Buffer): Uint8Array[] {
  if (file.length < footerBytes || file.readBigUInt64LE(file.length - 8) !== magic) return [];
  const footer = new Reader(file.subarray(-footerBytes));
  footer.handle();
  const index = new Reader(block(file, footer.handle()));
  const blocks: Uint8Array[] = [];
  const restarts =
    index.bytes.length -
    4 -
    4 * new DataView(index.bytes.buffer, index.bytes.byteOffset).getUint32(index.bytes.length - 4, true);
  while (index.position < restarts) {
    index.varint();
    const keyBytes = index.varint();
    const valueBytes = index.varint();
    index.position += keyBytes;
    blocks.push(
      block(file, new Reader(index.bytes.subarray(index.position, index.position + valueBytes)).handle()),
    );
    index.position += valueBytes;
  }
  return blocks;
}

/** After every block comes one byte that says how it is packed, and a checksum. */
function block(file: Buffer, { offset, size }: { offset: number; size: number }): Uint8Array {
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnap(bytes) : bytes;
}

class Reader {
  position = 0;
  constructor(readonly bytes: Uint8Array) {}

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = this.bytes[this.position] ?? 0;
      this.position += 1;
      value += (part & 0x7f) * 2 ** shift;
      if (part < 0x80) return value;
    }
  }

  handle(): { offset: number; size: number } {
    return { offset: this.varint(), size: this.varint() };
  }
}
