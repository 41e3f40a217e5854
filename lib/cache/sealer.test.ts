import { describe, expect, it } from 'vitest';
import { inTurn } from './__fixtures__/in-turn';
import { memoryStore } from './__fixtures__/memory-store';
import { Sealer } from './sealer';

function sealing(place = memoryStore()) {
  const exclusively = inTurn();
  return { place, sealer: new Sealer(place, (work) => exclusively('key', work)) };
}

describe('Sealer', () => {
  it('opens what it sealed, in another life too, as long as the key is there', async () => {
    const { place, sealer } = sealing();
    const sealed = await sealer.seal({ name: 'Omar Haddad', at: 1 });
    expect(await sealing(place).sealer.open(sealed)).toEqual({ name: 'Omar Haddad', at: 1 });
  });

  it('leaves nothing readable in the bytes, and never the same bytes twice', async () => {
    const { sealer } = sealing();
    const [first, second] = [await sealer.seal('Omar Haddad'), await sealer.seal('Omar Haddad')];
    expect(Buffer.from(first.bytes).toString('latin1')).not.toContain('Omar');
    expect(first.bytes).not.toEqual(second.bytes);
    expect(first.nonce).not.toEqual(second.nonce);
  });

  it('gives null when the key is lost, and when the bytes were damaged', async () => {
    const { place, sealer } = sealing();
    const sealed = await sealer.seal('text');
    const damaged = { ...sealed, bytes: sealed.bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte)) };
    expect(await sealer.open(damaged)).toBeNull();
    place.map.clear();
    expect(await sealer.open(sealed)).toBeNull();
  });

  it('makes one key for two callers', async () => {
    const { sealer } = sealing();
    const [first, second] = await Promise.all([sealer.seal(1), sealer.seal(2)]);
    expect([await sealer.open(first), await sealer.open(second)]).toEqual([1, 2]);
  });

  it('does not take something else for the key', async () => {
    const { place, sealer } = sealing();
    await place.set('sealing-key', 'not a key');
    expect(await sealer.open(await sealer.seal('text'))).toBe('text');
  });
});
