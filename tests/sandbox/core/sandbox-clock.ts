/**
 * The time of the sandbox in epoch milliseconds: set by the test, then running on at real speed, or frozen.
 * It stands on the monotonic clock of the process, so faked timers in a test do not move it.
 */
export class SandboxClock {
  #base: number;
  #since: number | null;

  constructor(start: number) {
    this.#base = start;
    this.#since = performance.now();
  }

  now(): number {
    return this.#since === null ? this.#base : Math.round(this.#base + performance.now() - this.#since);
  }

  /** Moves to a moment; a frozen clock stays frozen there. */
  set(moment: number): void {
    this.#base = moment;
    if (this.#since !== null) this.#since = performance.now();
  }

  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  freeze(): void {
    this.#base = this.now();
    this.#since = null;
  }

  run(): void {
    if (this.#since === null) this.#since = performance.now();
  }

  /** ISO 8601 in UTC with one-second resolution, as both hosts stamp their records. */
  stamp(moment: number = this.now()): string {
    return new Date(Math.floor(moment / 1000) * 1000).toISOString().replace('.000Z', 'Z');
  }
}
