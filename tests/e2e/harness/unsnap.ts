/**
 * Unpacks one Snappy block (google/snappy, format_description.txt): its length as a varint, then literals and copies.
 * @throws RangeError for what is none.
 */
export function unsnap(packed: Uint8Array): Uint8Array {
  let position = 0;
  const byte = () => {
    const value = packed[position];
    if (value === undefined) throw new RangeError('The block ends too early: it is not packed by Snappy.');
    position += 1;
    return value;
  };
  const little = (bytes: number) => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += byte() * 256 ** index;
    return value;
  };
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const part = byte();
    length += (part & 0x7f) * 2 ** shift;
    if (part < 0x80) break;
    if (shift > 28) throw new RangeError('The length is too long: it is not packed by Snappy.');
  }
  if (length > 100_000_000) throw new RangeError('The length is absurd: it is not packed by Snappy.');
  const out = new Uint8Array(length);
  let written = 0;
  while (position < packed.length) {
    const tag = byte();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const count = (short < 60 ? short : little(short - 59)) + 1;
      out.set(packed.subarray(position, position + count), written);
      position += count;
      written += count;
      continue;
    }
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = kind === 1 ? (tag >> 5) * 256 + byte() : little(kind === 2 ? 2 : 4);
    if (offset === 0 || offset > written)
      throw new RangeError('A copy points nowhere: not packed by Snappy.');
    for (let index = 0; index < count; index += 1, written += 1) out[written] = out[written - offset] ?? 0;
  }
  return out;
}
