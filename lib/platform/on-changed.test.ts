import { beforeEach, expect, test, vi } from 'vitest';
import { onChanged } from './on-changed';

const listeners = vi.hoisted(() => new Set<(message: unknown) => unknown>());
vi.mock('./browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: (message: unknown) => unknown) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => unknown) => listeners.delete(listener),
      },
    },
  },
}));
const send = (message: unknown) => [...listeners].map((listener) => listener(message));
beforeEach(() => listeners.clear());

test('hears what changed, and answers nothing: the sender is not asking', () => {
  const heard: string[] = [];
  onChanged((what) => heard.push(what));
  expect(send({ name: 'changed', request: { what: 'panel' } })).toEqual([undefined]);
  send({ name: 'changed', request: { what: 'settings' } });
  expect(heard).toEqual(['panel', 'settings']);
});

test.each([
  null,
  'changed',
  { name: 'escalate', request: { what: 'panel' } },
  { name: 'changed' },
  { name: 'changed', request: null },
  { name: 'changed', request: { what: 'everything' } },
])('does not take %j for a change', (message) => {
  const heard = vi.fn();
  onChanged(heard);
  expect(send(message)).toEqual([undefined]);
  expect(heard).not.toHaveBeenCalled();
});

test('stops listening', () => {
  const heard = vi.fn();
  onChanged(heard)();
  send({ name: 'changed', request: { what: 'panel' } });
  expect(heard).not.toHaveBeenCalled();
});
