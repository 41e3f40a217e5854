import { createSandbox } from '../sandbox/core/create-sandbox';
import { createSalesforce } from '../sandbox/salesforce/create-salesforce';
import { createZendesk } from '../sandbox/zendesk/create-zendesk';
import { SimulatedBrowser } from './simulated-browser';

interface Timer {
  at: number;
  run: () => void;
}

/** Browsers and the hosts they use, on one clock that only moves when a test moves it. */
export class World {
  readonly sandbox = createSandbox({}, (core) => ({
    zendesk: createZendesk(core),
    salesforce: createSalesforce(core),
  }));
  readonly #browsers: SimulatedBrowser[] = [];
  #timers: Timer[] = [];

  constructor() {
    this.sandbox.clock.freeze();
    this.sandbox.clock.set(this.sandbox.seed.now);
  }

  now(): number {
    return this.sandbox.clock.now();
  }

  /** A browser of its own for somebody of the seed. @param skew how far its local clock is ahead, in milliseconds */
  browser(person: string, skew = 0): SimulatedBrowser {
    const browser = new SimulatedBrowser(this, person, skew);
    this.#browsers.push(browser);
    return browser;
  }

  /** Calls at a moment of the world. Gives the way to call it off. */
  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now() + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass: timers and alarms go off in their order, and what each of them starts is done before the next. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.now() + milliseconds;
    await this.rest();
    for (;;) {
      const timer = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (timer === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== timer);
      if (timer.at > this.now()) this.sandbox.clock.set(timer.at);
      timer.run();
      await this.rest();
    }
    this.sandbox.clock.set(until);
    await this.rest();
  }

  /** Moves the clock without anything going off on the way: everybody slept. */
  sleep(milliseconds: number): void {
    this.sandbox.clock.advance(milliseconds);
  }

  /** Waits until nobody has anything to do before time passes. Requests that a host holds back are not waited for. */
  async rest(): Promise<void> {
    let quiet = 0;
    let steps = -1;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const underWay = this.#browsers.map((browser) => browser.underWay());
      const now = underWay.reduce((sum, { steps: own }) => sum + own, 0);
      // An event that waits for no host is being worked at, if only by the cipher.
      const busy = underWay.some(
        ({ events, calls, requests }) => calls > 0 || (events > 0 && requests === 0),
      );
      quiet = busy || now !== steps ? 0 : quiet + 1;
      steps = now;
      if (quiet > (underWay.some(({ requests }) => requests > 0) ? 80 : 12)) return;
    }
  }
}
