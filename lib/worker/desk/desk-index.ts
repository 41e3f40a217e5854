import { decideMatch } from '../../domain/matching/decide-match';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { KnownAccount } from '../../domain/model/known-account';
import { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { log } from '../../platform/log';
import { candidates } from '../../pull/candidates';
import { AccountBook } from '../account-book';
import { matchingOf } from '../matching-of';
import { currentPolicy } from '../policy/current-policy';
import { type CustomerEntry, customerEntry, namedCustomer, scoredCustomer } from './customer-entry';
import type { Desk } from './desk';
import { deskCustomers } from './desk-customers';
import { DeskLists } from './desk-lists';
import { deskTickets } from './desk-tickets';
import type { DeskCommon, DeskTools } from './desk-tools';
import { localSnapshot } from './local-snapshot';
import { type TicketEntry, ticketEntry } from './ticket-entry';

/** So many sealed copies are opened at one go. */
const AT_ONCE = 100;

/**
 * All tickets, customers and escalations that this browser knows of, each sealed copy opened once and put into a line (design 4.14): lists
 * are filtered, sorted and cut from these lines. What is written or painted anew is put together anew at the next question. Lives as long
 * as the worker.
 */
export class DeskIndex {
  readonly #tickets = new Map<string, TicketEntry>();
  readonly #customers = new Map<string, CustomerEntry>();
  /** Customers that tickets name, by their key, each with the key of its record in another system. */
  readonly #named = new Map<string, { customer: CustomerAccount; twin: string | null }>();
  readonly #lists = new DeskLists();
  /** Which painting of a record its line is of. */
  readonly #painted = new Map<string, unknown>();
  #changed: Set<string> | 'all' = 'all';
  #shown = true;
  #policy: string | null = null;
  #systems = '';
  #desk: Desk | null = null;
  #reading: Promise<Desk> | null = null;

  /** A copy was written or forgotten; `null`: any of them. */
  readonly copyChanged = (key: string | null): void => {
    if (key === null) this.#changed = 'all';
    else if (this.#changed !== 'all') this.#changed.add(key);
  };

  /** Something may be shown otherwise than before, with the same copies: a badge was painted, somebody said something. */
  readonly shownAnew = (): void => {
    this.#shown = true;
  };

  /** The desk as it is now. Several who ask at once share one reading. Asks no host. */
  read(tools: DeskTools): Promise<Desk> {
    this.#reading ??= this.#read(tools).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(given: DeskTools): Promise<Desk> {
    if (this.#desk !== null && !this.#shown && this.#changed !== 'all' && this.#changed.size === 0)
      return this.#desk;
    const changed = this.#changed;
    this.#changed = new Set();
    this.#shown = false;
    try {
      const local = await localSnapshot(given.local);
      const tools: DeskTools = {
        ...{ copies: given.copies, policies: given.policies, health: given.health, imports: given.imports },
        ...{ local, accounts: new AccountBook(local), now: () => given.now() },
      };
      return await this.#update(tools, changed);
    } catch (error) {
      // What was not put together this time is at the next.
      this.#changed = 'all';
      throw error;
    }
  }

  async #update(tools: DeskTools, changed: Set<string> | 'all'): Promise<Desk> {
    const policy = await currentPolicy(tools);
    const systems = await tools.accounts.all();
    // By the text: an administrator's file may keep its version.
    const policyNow = JSON.stringify(policy);
    const systemsNow = JSON.stringify(systems);
    const isWhole = changed === 'all' || policyNow !== this.#policy || systemsNow !== this.#systems;
    [this.#policy, this.#systems] = [policyNow, systemsNow];
    const keys = isWhole ? await this.#allKeys(tools, systems) : new Set(changed);
    const paints = await this.#paintsNow(tools, systems, keys);
    const common = await this.#commonOf(tools, policy, systems);
    const accounts: string[] = [];
    const all = [...keys];
    // First what gives names to ids.
    all.sort((a, b) => Number(isPeople(b)) - Number(isPeople(a)));
    for (let from = 0; from < all.length; from += AT_ONCE)
      accounts.push(
        ...(await this.#readSome(tools, all.slice(from, from + AT_ONCE), paints, systems, common)),
      );
    const fresh = new Set<CustomerEntry>();
    for (const key of new Set(accounts)) await this.#readCustomer(tools, key, fresh, systems, common);
    if (isWhole) await this.#keepScored(tools, systems, policy);
    this.#desk = this.#assembled(tools, policy, systems);
    return this.#desk;
  }

  async #allKeys(tools: DeskTools, systems: readonly KnownAccount[]): Promise<Set<string>> {
    for (const kept of [this.#tickets, this.#customers, this.#named, this.#painted]) kept.clear();
    this.#lists.clear();
    const keys = await Promise.all(systems.map(({ account }) => tools.copies.keys(`${account}/`)));
    return new Set(keys.flat());
  }

  /** Badges by the key of their record. A record whose badge was painted anew is among `keys` from here on. */
  async #paintsNow(
    tools: DeskTools,
    systems: readonly KnownAccount[],
    keys: Set<string>,
  ): Promise<Map<string, unknown>> {
    const paints = new Map<string, unknown>();
    for (const { account, pageHost } of systems) {
      const place = `paint:${pageHost}/`;
      for (const [key, painted] of Object.entries(await tools.local.list(place))) {
        const record = `${account}/${key.slice(place.length)}`;
        paints.set(record, painted);
        const at =
          typeof painted === 'object' && painted !== null && 'computedAt' in painted ? painted.computedAt : 0;
        if (this.#painted.get(record) !== at) keys.add(record);
        this.#painted.set(record, at);
      }
    }
    return paints;
  }

  async #commonOf(tools: DeskTools, policy: Policy, systems: readonly KnownAccount[]): Promise<DeskCommon> {
    const hosts = [...new Set(systems.map(({ host }) => host))];
    const matching = await Promise.all(
      hosts.map(async (host) => [host, await matchingOf(tools, { host })] as const),
    );
    return {
      policy,
      matching: new Map(matching),
      meOf: (account) => this.#meOf(account, systems),
      nameOf: (account, id) => this.#lists.nameOf(account, id),
    };
  }

  /** Takes in some copies. Gives the keys of the customers that are to be put together anew. */
  async #readSome(
    tools: DeskTools,
    keys: readonly string[],
    paints: ReadonlyMap<string, unknown>,
    systems: readonly KnownAccount[],
    common: DeskCommon,
  ): Promise<string[]> {
    const copies = new Map((await tools.copies.many(keys)).map((copy) => [copy.key, copy]));
    const accounts: string[] = [];
    for (const key of keys) {
      const [account = '', kind = '', id = '', ...rest] = key.split('/');
      const system = systems.find((one) => one.account === account);
      if (system === undefined) continue;
      const copy = copies.get(key) ?? null;
      if (kind === 'account') accounts.push(`${account}/account/${id}`);
      this.#lists.take(key, copy, system);
      if (kind === 'ticket' && rest.length === 0) {
        const customer = await this.#takeTicket(tools, key, copy, paints.get(key), system, common);
        if (customer !== null) accounts.push(customer);
      }
    }
    return accounts;
  }

  /** Gives the key of its customer, where that may be new. */
  async #takeTicket(
    tools: DeskTools,
    key: string,
    copy: { readAt: number; value: unknown } | null,
    paint: unknown,
    { host, account }: KnownAccount,
    common: DeskCommon,
  ): Promise<string | null> {
    const stored = StoredTicket.safeParse(copy?.value).data;
    const ref = RecordRef.safeParse({ host, account, kind: 'ticket', id: key.split('/')[2] }).data;
    if (stored === undefined || ref === undefined || copy === null) {
      this.#tickets.delete(key);
      return null;
    }
    for (const person of stored.facts.people) this.#lists.name(account, person);
    try {
      const painted = PaintRecord.safeParse(paint).data ?? null;
      const entry = await ticketEntry(tools, ref, stored, copy.readAt, painted, common);
      this.#tickets.set(key, entry);
      if (entry.customer === null) return null;
      const named = recordKey(entry.customer.ref);
      const twin = this.#named.get(named)?.twin ?? null;
      this.#named.set(named, { customer: entry.customer, twin });
      return this.#customers.has(named) ? null : named;
    } catch (error) {
      // One record that cannot be put together must not keep the others from being shown.
      log.error('desk ticket', error);
      this.#tickets.delete(key);
      return null;
    }
  }

  /**
   * Puts a customer together anew. Which record it has elsewhere may be known from one of the two only: then that one tells.
   * @param fresh those that were put together in the same reading
   */
  async #readCustomer(
    tools: DeskTools,
    key: string,
    fresh: Set<CustomerEntry>,
    systems: readonly KnownAccount[],
    common: DeskCommon,
  ): Promise<void> {
    const before = this.#customers.get(key);
    if (before !== undefined && fresh.has(before)) return;
    const others = before?.records.filter((record) => record !== key) ?? [];
    for (const record of before?.records ?? []) this.#customers.delete(record);
    try {
      for (const record of [key, ...others]) {
        const ref = refOf(record, systems);
        const entry = ref === null ? null : await customerEntry(tools, ref, common.policy);
        const known = this.#customers.get(record);
        if (entry === null || (known !== undefined && known.records.length >= entry.records.length)) continue;
        fresh.add(entry);
        for (const one of entry.records) this.#customers.set(one, entry);
      }
      await this.#matchNamed(tools, key, common);
    } catch (error) {
      log.error('desk customer', error);
    }
  }

  /** Which record a customer that only tickets name has elsewhere. */
  async #matchNamed(tools: DeskTools, key: string, { matching }: DeskCommon): Promise<void> {
    const named = this.#named.get(key);
    if (named === undefined || this.#customers.has(key)) return;
    const { ref } = named.customer;
    const { others, links } = matching.get(ref.host) ?? { others: [], links: [] };
    const { same } = decideMatch(named.customer, await candidates.kept(tools, ref, others), links);
    named.twin = same === null ? null : recordKey(same.ref);
  }

  /** Customers of whom nothing but their scores is left, since the browser was started. */
  async #keepScored(tools: DeskTools, systems: readonly KnownAccount[], policy: Policy): Promise<void> {
    for (const { recordKey: key, point } of await tools.health.latest()) {
      const records = key.split('+');
      if (records.some((record) => this.#customers.has(record))) continue;
      const [ref, ...others] = records.flatMap((record) => refOf(record, systems) ?? []);
      if (ref === undefined) continue;
      try {
        const entry = scoredCustomer(key, [ref, ...others], point, policy);
        for (const record of entry.records) this.#customers.set(record, entry);
      } catch (error) {
        log.error('desk customer', error);
      }
    }
  }

  #assembled(tools: DeskTools, policy: Policy, systems: readonly KnownAccount[]): Desk {
    const now = tools.now();
    const named = [...this.#named].flatMap(([key, { customer, twin }]) => {
      const isOther = twin !== null && (this.#customers.has(twin) || (this.#named.has(twin) && twin < key));
      if (isOther || this.#customers.has(key)) return [];
      const list = this.#lists.ofCustomers.get(`${customer.ref.account}/tickets-of/${customer.ref.id}`)?.list;
      return [namedCustomer(customer, list ?? null, policy, now)];
    });
    const customers = new Map([...this.#customers.values(), ...named].map((entry) => [entry.key, entry]));
    const { tickets, escalations } = deskTickets(this.#tickets, this.#lists, {
      policy,
      customerName: (key) =>
        this.#named.get(key)?.customer.name ?? this.#customers.get(key)?.customer.name ?? null,
      meOf: (account) => {
        const id = this.#meOf(account, systems);
        return id === null ? null : { id, name: this.#lists.nameOf(account, id) };
      },
    });
    const whole = [...customers.values()].flatMap(({ escalation }) => escalation ?? []);
    return {
      policy,
      systems,
      tickets,
      escalations: [...whole, ...escalations],
      customers: deskCustomers([...customers.values()], now),
    };
  }

  #meOf(account: string, systems: readonly KnownAccount[]): string | null {
    const system = systems.find((one) => one.account === account);
    return system === undefined ? null : this.#lists.meOf(system);
  }
}

function isPeople(key: string): boolean {
  return /^[^/]+\/(me|owners)$/.test(key);
}

function refOf(key: string, systems: readonly KnownAccount[]): RecordRef | null {
  const [account, kind, id] = key.split('/');
  const system = systems.find((one) => one.account === account);
  return RecordRef.safeParse({ host: system?.host, account, kind, id }).data ?? null;
}
