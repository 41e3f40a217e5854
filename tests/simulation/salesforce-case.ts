import type { SimulatedBrowser, SimulatedTab } from './simulated-browser';
import type { World } from './world';

const ACCOUNT = 'acme.my.salesforce.com';
const PAGE_HOST = 'acme.lightning.force.com';

/** The story's case in a browser that is signed in to the org, as a person has it in front of them. */
export class SalesforceCase {
  readonly ref: { host: 'salesforce'; account: string; kind: 'ticket'; id: string };

  private constructor(
    private readonly world: World,
    readonly browser: SimulatedBrowser,
    readonly id: string,
    readonly tab: SimulatedTab,
  ) {
    this.ref = { host: 'salesforce', account: ACCOUNT, kind: 'ticket', id };
  }

  static async open(world: World, browser: SimulatedBrowser): Promise<SalesforceCase> {
    const { salesforce, seed } = world.sandbox;
    const id = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    await browser.fromPage('connect', {
      host: 'salesforce',
      address: PAGE_HOST,
      clientId: salesforce.consumerKey,
    });
    const tab = browser.openTab(`https://${PAGE_HOST}/lightning/r/Case/${id}/view`);
    const opened = new SalesforceCase(world, browser, id, tab);
    await opened.show();
    return opened;
  }

  /** Shows it again in its tab, and waits until it is read. */
  async show(): Promise<void> {
    const records = [{ kind: 'ticket', id: this.id }];
    const page = { host: 'salesforce', account: ACCOUNT, pageHost: PAGE_HOST };
    void this.browser.fromTab(this.tab, 'visible', { ...page, records });
    await this.world.rest();
  }

  /** Who is to hold the first level, as the panel asks once. */
  name(person: string, role = 'senior-engineer'): Promise<unknown> {
    const owner = { account: ACCOUNT, role, kind: 'person', personId: this.userId(person) };
    return this.browser.fromPage('name-owner', owner);
  }

  /** Presses escalate, and waits until the ten seconds are over and it was tried. */
  async escalate(change: object = {}): Promise<void> {
    await this.browser.fromPage('escalate', { ref: this.ref, ...change });
    await this.world.pass(11_000);
  }

  /** A deed on the transition that the person sees. */
  deed(n: number, wish: object, cycle = 1): Promise<unknown> {
    return this.browser.fromPage('deed', { ref: this.ref, seenKey: this.key(n, cycle), wish });
  }

  key(n: number, cycle = 1): string {
    return `${ACCOUNT}/${this.id}/${cycle}/${n}`;
  }

  userId(person: string): string {
    return this.world.sandbox.seed.people.find(({ key }) => key === person)?.salesforceId ?? '';
  }

  paint() {
    return this.browser.paint(this.id, PAGE_HOST);
  }

  /** The record as the org has it now. */
  get record() {
    return this.world.sandbox.salesforce.case(this.id);
  }

  get comments() {
    return this.world.sandbox.salesforce.comments(this.id);
  }

  get tasks() {
    return this.world.sandbox.salesforce.tasks(this.id);
  }

  /** The transitions that the case's internal comments tell of: deed, cycle and number. */
  get markers(): string[] {
    return this.comments.flatMap(({ CommentBody, IsPublished }) => {
      const marker = /key=\S+\/(\d+\/\d+) deed=(\w+)/.exec(String(CommentBody));
      return marker === null || IsPublished === true ? [] : [`${marker[2]} ${marker[1]}`];
    });
  }

  /** What the person reads of the last thing that was to be written. */
  async lastEntry() {
    const row = (await this.browser.outbox()).at(-1);
    return row === undefined ? null : this.browser.tools().outbox.entryOf(row);
  }
}
