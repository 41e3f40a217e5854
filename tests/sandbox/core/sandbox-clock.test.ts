import { describe, expect, it } from 'vitest';
import { SandboxClock } from './sandbox-clock';

const nine = Date.UTC(2026, 2, 2, 9);

describe('the clock of the sandbox', () => {
  it('runs on from where it was set', async () => {
    const clock = new SandboxClock(nine);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(clock.now()).toBeGreaterThan(nine + 20);
    expect(clock.now()).toBeLessThan(nine + 5000);
  });

  it('stands still when frozen, moves when told, and runs again', async () => {
    const clock = new SandboxClock(nine);
    clock.freeze();
    clock.set(nine);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBe(nine);
    clock.advance(90_000);
    expect(clock.stamp()).toBe('2026-03-02T09:01:30Z');
    clock.run();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBeGreaterThan(nine + 90_000);
  });
});
