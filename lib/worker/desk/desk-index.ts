import type { KnownAccount } from '../../domain/model/known-account';
import { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { log } from '../../platform/log';
import { AccountBook } from '../account-book';
import { matchingOf } from '../matching-of';
import { currentPolicy } from '../policy/current-policy';
import type { Desk } from './desk';
import { deskCustomers } from './desk-customers';
import { DeskLists } from './desk-lists';
import { DeskPortfolio } from './desk-portfolio';
import { deskRef } from './desk-ref';
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
  readonly #portfolio = new DeskPortfolio();
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
    await this.#portfolio.read(tools, [...new Set(accounts)], this.#lists, systems, common);
    if (isWhole) await this.#portfolio.readScored(tools, systems, policy);
    this.#desk = this.#assembled(tools, policy, systems);
    return this.#desk;
  }

  async #allKeys(tools: DeskTools, systems: readonly KnownAccount[]): Promise<Set<string>> {
    for (const kept of [this.#tickets, this.#painted, this.#portfolio]) kept.clear();
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
    system: KnownAccount,
    common: DeskCommon,
  ): Promise<string | null> {
    const stored = StoredTicket.safeParse(copy?.value).data;
    const ref = deskRef(key, [system]);
    if (stored === undefined || ref === null || copy === null) {
      this.#tickets.delete(key);
      return null;
    }
    for (const person of stored.facts.people) this.#lists.name(system.account, person);
    try {
      const painted = PaintRecord.safeParse(paint).data ?? null;
      const entry = await ticketEntry(tools, ref, stored, copy.readAt, painted, common);
      this.#tickets.set(key, entry);
      return entry.customer === null ? null : this.#portfolio.name(entry.customer);
    } catch (error) {
      // One record that cannot be put together must not keep the others from being shown.
      log.error('desk ticket', error);
      this.#tickets.delete(key);
      return null;
    }
  }

  #assembled(tools: DeskTools, policy: Policy, systems: readonly KnownAccount[]): Desk {
    const now = tools.now();
    const customers = this.#portfolio.entries(this.#lists, policy, now);
    const { tickets, escalations } = deskTickets(this.#tickets, this.#lists, {
      policy,
      customerName: (key) => this.#portfolio.nameOf(key),
      meOf: (account) => {
        const id = this.#meOf(account, systems);
        return id === null ? null : { id, name: this.#lists.nameOf(account, id) };
      },
    });
    const whole = customers.flatMap(({ escalation }) => escalation ?? []);
    return {
      policy,
      systems,
      tickets,
      escalations: [...whole, ...escalations],
      customers: deskCustomers(customers, policy.healthDrop.points, now),
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
