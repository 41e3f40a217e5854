/** Which requests a fault meets and what happens to them. */
export interface Fault {
  host?: string;
  method?: string;
  /** Exact path, a beginning ending in `*`, or an expression over path and query. Absent: any. */
  path?: string | RegExp;
  /** Only requests whose body contains this. */
  bodyIncludes?: string;
  /** Only requests of the API client, never the sandbox's own pages. On unless set to false. */
  clientOnly?: boolean;
  /** How many requests are met; without it all, until removed. */
  times?: number;
  /** Answer with this status instead of the host's answer (no effect takes place). */
  status?: number;
  body?: string;
  headers?: Record<string, string>;
  /** Real milliseconds to wait before anything happens. */
  delay?: number;
  /** Hold the answer back until `release`, before or after the effect took place. */
  hold?: 'before' | 'after';
  /** Break the connection, before or after the effect took place. */
  drop?: 'before' | 'after';
  /** `login-page`: HTML with status 200, no effect. `truncated-json`: the effect takes place, half of the answer arrives. */
  answer?: 'login-page' | 'truncated-json';
}

/** A fault that is armed. */
export interface ArmedFault {
  readonly fault: Fault;
  /** How many requests it has met. */
  readonly hits: number;
  /** Lets the held answers go, and those to come. */
  release(): void;
  /** Meets no further request; held answers are let go. */
  remove(): void;
  /** Resolves once `count` requests are held (their effect done, if held after it). */
  held(count?: number): Promise<void>;
}

/** An armed fault as the handler uses it. */
export interface MatchedFault {
  fault: Fault;
  /** Resolves when the test releases the fault. */
  wait(): Promise<void>;
}

/** The faults armed by a test: the first one that matches a request and is not used up meets it. */
export class Faults {
  #armed: { fault: Fault; left: number; take(): MatchedFault; end(): void }[] = [];

  add(fault: Fault): ArmedFault {
    let hits = 0;
    let heldNow = 0;
    let open = false;
    const gates: (() => void)[] = [];
    const watchers: { count: number; done: () => void }[] = [];
    const release = () => {
      open = true;
      for (const gate of gates.splice(0)) gate();
    };
    const wait = () => {
      heldNow += 1;
      for (const watcher of watchers) if (heldNow >= watcher.count) watcher.done();
      return open ? Promise.resolve() : new Promise<void>((resolve) => gates.push(resolve));
    };
    const entry = {
      fault,
      left: fault.times ?? Number.POSITIVE_INFINITY,
      take: () => {
        hits += 1;
        entry.left -= 1;
        return { fault, wait };
      },
      end: release,
    };
    this.#armed.push(entry);
    return {
      fault,
      get hits() {
        return hits;
      },
      release,
      remove: () => {
        this.#armed = this.#armed.filter((other) => other !== entry);
        release();
      },
      held: (count = 1) =>
        heldNow >= count ? Promise.resolve() : new Promise((done) => watchers.push({ count, done })),
    };
  }

  clear(): void {
    for (const entry of this.#armed) entry.end();
    this.#armed = [];
  }

  /** Takes the fault that meets this request, or `null`. */
  take(request: {
    host: string;
    method: string;
    path: string;
    query: string;
    body: string | null;
    client: 'workspace' | 'other';
  }): MatchedFault | null {
    for (const entry of this.#armed) {
      const { fault } = entry;
      if (entry.left <= 0) continue;
      if (fault.clientOnly !== false && request.client === 'workspace') continue;
      if (fault.host !== undefined && fault.host !== request.host) continue;
      if (fault.method !== undefined && fault.method !== request.method) continue;
      if (fault.bodyIncludes !== undefined && !(request.body ?? '').includes(fault.bodyIncludes)) continue;
      if (fault.path instanceof RegExp && !fault.path.test(request.path + request.query)) continue;
      if (typeof fault.path === 'string') {
        const matches = fault.path.endsWith('*')
          ? request.path.startsWith(fault.path.slice(0, -1))
          : request.path === fault.path;
        if (!matches) continue;
      }
      return entry.take();
    }
    return null;
  }
}
