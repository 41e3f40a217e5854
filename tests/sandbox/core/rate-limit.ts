import type { SandboxClock } from './sandbox-clock';

/** What is left of a limit after one request. */
export interface RateLimitState {
  allowed: boolean;
  total: number;
  remaining: number;
  /** Seconds until the window ends. */
  reset: number;
}

/** A fixed window of sandbox time per key (account, ticket and user). `total` may be changed by a test at any time. */
export class RateLimit {
  readonly #windows = new Map<string, { start: number; used: number }>();

  constructor(
    private readonly clock: SandboxClock,
    public total: number,
    readonly windowSeconds = 60,
  ) {}

  take(key = ''): RateLimitState {
    const length = this.windowSeconds * 1000;
    const now = this.clock.now();
    const start = Math.floor(now / length) * length;
    let window = this.#windows.get(key);
    if (window === undefined || window.start !== start) {
      window = { start, used: 0 };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return {
      allowed: window.used <= this.total,
      total: this.total,
      remaining: Math.max(0, this.total - window.used),
      reset: Math.max(1, Math.ceil((start + length - now) / 1000)),
    };
  }
}
