import { buildSeed } from '../seed/build-seed';
import type { Seed } from '../seed/seed';
import { Faults } from './faults';
import { handleRequest } from './handle-request';
import type { HostHalf } from './host-half';
import { RequestLog } from './request-log';
import { SandboxClock } from './sandbox-clock';
import type { SandboxCore } from './sandbox-core';

/** Monday, 2 March 2026, 09:00 UTC. */
const defaultNow = Date.UTC(2026, 2, 2, 9);

/** The same numbers give the same seed: tests make hundreds of sandboxes. */
const built = new Map<string, Seed>();

/** How a sandbox starts. */
export interface SandboxOptions {
  /** Epoch milliseconds of the sandbox's clock; the seeded history ends here. */
  now?: number;
  /** Number the seeded data are generated from. */
  seed?: number;
}

/**
 * A sandbox in process, without a server: `fetch` answers requests to the hosts' real names.
 * @param create makes the hosts on the core; every value that is a `HostHalf` is served.
 */
export function createSandbox<Halves extends Record<string, HostHalf>>(
  options: SandboxOptions,
  create: (core: SandboxCore) => Halves,
) {
  const now = options.now ?? defaultNow;
  const core: SandboxCore = {
    clock: new SandboxClock(now),
    log: new RequestLog(),
    faults: new Faults(),
    // A copy: what a test plants in one sandbox is not there in the next.
    seed: structuredClone(builtSeed(now, options.seed ?? 20260302)),
  };
  const halves = create(core);
  return {
    ...core,
    ...halves,
    /** Answers one request; rejects with `ConnectionDropped` where a fault breaks the connection. */
    fetch: (request: Request) => handleRequest(core, Object.values(halves), request),
  };
}

function builtSeed(now: number, number: number): Seed {
  const key = `${now} ${number}`;
  const seed = built.get(key) ?? buildSeed(now, number);
  built.set(key, seed);
  return seed;
}
