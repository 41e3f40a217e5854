const never = new Promise<never>(() => undefined);

/**
 * One life of a worker: every call it makes to the outside goes through here, is counted, and can be its last. A worker that was
 * stopped gets no answer any more and does nothing further, as in the browser.
 */
export class Life {
  dead = false;
  /** Calls made so far. */
  steps = 0;
  /** Events the worker is at, its calls to the browser, and its requests, which a host may hold back. */
  readonly underWay = { events: 0, calls: 0, requests: 0 };
  #end: { step: number; when: 'before' | 'after' } | null = null;

  constructor(private readonly onDeath: () => void) {}

  /** Stops the worker at the call `steps` from now, before it is made or after it has had its effect. */
  endAt(steps: number, when: 'before' | 'after'): void {
    this.#end = { step: this.steps + steps, when };
  }

  end(): void {
    if (this.dead) return;
    this.dead = true;
    this.onDeath();
  }

  /** Something that woke the worker, until it is done with it. */
  at<T>(event: Promise<T>): Promise<T> {
    this.underWay.events += 1;
    const done = () => {
      this.underWay.events -= 1;
    };
    event.then(done, done);
    return event;
  }

  async through<T>(work: () => Promise<T>, kind: 'calls' | 'requests' = 'calls'): Promise<T> {
    if (this.dead) return never;
    this.steps += 1;
    const last = this.#end?.step === this.steps ? this.#end.when : null;
    if (last === 'before') {
      this.end();
      return never;
    }
    this.underWay[kind] += 1;
    try {
      const result = await work();
      if (last === 'after') this.end();
      return this.dead ? never : result;
    } catch (error) {
      if (this.dead) return never;
      throw error;
    } finally {
      this.underWay[kind] -= 1;
    }
  }

  /** The object with all its methods, which must be asynchronous, going through this life. */
  guard<T extends object>(object: T): T {
    return new Proxy(object, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => this.through(async () => Reflect.apply(member, target, args));
      },
    });
  }
}
