import { describe, expect, it } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { Met } from './met';

const ACCOUNT = 'acme.zendesk.com';

function noting() {
  const clock = { now: 1_000_000 };
  const local = memoryStore();
  let writes = 0;
  const exclusively = inTurn();
  const counted = {
    ...local,
    set: async (key: string, value: unknown) => {
      writes += 1;
      await local.set(key, value);
    },
  };
  const met = new Met({ local: counted, exclusively, now: () => clock.now });
  const settled = () => exclusively(`met:${ACCOUNT}`, async () => undefined);
  const note = async (question: string, answer: string) => {
    met.note(ACCOUNT, question, answer);
    await settled();
  };
  return { clock, local, met, note, settled, writes: () => writes };
}

describe('what was met', () => {
  it('is kept once, with its last moment to the hour', async () => {
    const { clock, met, note, writes } = noting();
    await note('slas-placement', 'ticket');
    clock.now += 60 * 60_000 - 1;
    await note('slas-placement', 'ticket');
    expect(writes()).toBe(1);
    clock.now += 1;
    await note('slas-placement', 'ticket');
    expect(await met.read(ACCOUNT)).toEqual({ 'slas-placement': { ticket: clock.now } });
  });

  it('keeps both answers where both were met, of many at once too', async () => {
    const { met, settled } = noting();
    met.note(ACCOUNT, 'slas-placement', 'ticket');
    met.note(ACCOUNT, 'slas-placement', 'top-level');
    met.note(ACCOUNT, 'count', 'number');
    await settled();
    expect(await met.read(ACCOUNT)).toEqual({
      'slas-placement': { ticket: 1_000_000, 'top-level': 1_000_000 },
      count: { number: 1_000_000 },
    });
  });

  it.each([
    ['subject', 'Payment page shows an error'],
    ['mail', 'dana@example.com'],
    ['Name', 'x'],
    ['long', 'a'.repeat(41)],
    ['', 'x'],
  ])('takes codes only: %s, %s', async (question, answer) => {
    const { local, note } = noting();
    await note(question, answer);
    expect(local.map.size).toBe(0);
  });

  it('begins anew where what is kept cannot be read', async () => {
    const { local, met, note } = noting();
    local.map.set(`met:${ACCOUNT}`, { 'Dana Reyes': { x: 1 } });
    await note('count', 'value');
    expect(await met.read(ACCOUNT)).toEqual({ count: { value: 1_000_000 } });
  });
});
