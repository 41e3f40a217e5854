import { decideMatch } from '../../domain/matching/decide-match';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { Instant } from '../../domain/model/instant';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import { log } from '../../platform/log';
import { candidates } from '../../pull/candidates';
import { type CustomerEntry, customerEntry, namedCustomer, scoredCustomer } from './customer-entry';
import type { DeskLists } from './desk-lists';
import { deskRef } from './desk-ref';
import type { DeskCommon, DeskTools } from './desk-tools';

/** So many customers are put together at one go. */
const AT_ONCE = 100;

/** The customers of the desk, by the keys of their records. */
export class DeskPortfolio {
  readonly #customers = new Map<string, CustomerEntry>();
  /** Customers that tickets name, each with the key of its record in another system. */
  readonly #named = new Map<string, { customer: CustomerAccount; twin: string | null }>();

  clear(): void {
    this.#customers.clear();
    this.#named.clear();
  }

  /** Enters a customer that a ticket names. Gives its key where it is to be read, `null` where more is known of it than that. */
  name(customer: CustomerAccount): string | null {
    const key = recordKey(customer.ref);
    this.#named.set(key, { customer, twin: this.#named.get(key)?.twin ?? null });
    return this.#customers.has(key) ? null : key;
  }

  nameOf(key: string): string | null {
    return this.#named.get(key)?.customer.name ?? this.#customers.get(key)?.customer.name ?? null;
  }

  /** Each customer once, also those that only tickets name. */
  entries(lists: Pick<DeskLists, 'ofCustomers'>, policy: Policy, now: Instant): CustomerEntry[] {
    const named = [...this.#named].flatMap(([key, { customer, twin }]) => {
      const isOther = twin !== null && (this.#customers.has(twin) || (this.#named.has(twin) && twin < key));
      if (isOther || this.#customers.has(key)) return [];
      const list = lists.ofCustomers.get(`${customer.ref.account}/tickets-of/${customer.ref.id}`)?.list;
      return [namedCustomer(customer, list ?? null, policy, now)];
    });
    const all = [...this.#customers.values(), ...named].map((entry) => {
      const name =
        entry.customer.name ?? entry.records.map((key) => this.nameOf(key)).find((one) => one !== null);
      return { ...entry, customer: { ...entry.customer, name: name ?? null } };
    });
    return [...new Map(all.map((entry) => [entry.key, entry])).values()];
  }

  /** Puts customers together anew, some at a time: what is kept of each, and of each of its tickets, is unsealed at one go. */
  async read(
    tools: DeskTools,
    keys: readonly string[],
    lists: Pick<DeskLists, 'ofCustomers'>,
    systems: readonly KnownAccount[],
    common: DeskCommon,
  ): Promise<void> {
    const fresh = new Set<CustomerEntry>();
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const wanted = some.flatMap((key) => {
        const { account = '', list } = lists.ofCustomers.get(key) ?? {};
        return [key, `${key}/elsewhere`, ...(list?.tickets ?? []).map(({ id }) => `${account}/ticket/${id}`)];
      });
      const copies = await tools.copies.withOpened([...new Set(wanted)]);
      for (const key of some) await this.#readCustomer({ ...tools, copies }, key, fresh, systems, common);
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
        const ref = deskRef(record, systems);
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
  async readScored(tools: DeskTools, systems: readonly KnownAccount[], policy: Policy): Promise<void> {
    for (const { recordKey: key, point } of await tools.health.latest()) {
      const records = key.split('+');
      if (records.some((record) => this.#customers.has(record))) continue;
      const [ref, ...others] = records.flatMap((record) => deskRef(record, systems) ?? []);
      if (ref === undefined) continue;
      try {
        const entry = scoredCustomer(key, [ref, ...others], point, policy);
        for (const record of entry.records) this.#customers.set(record, entry);
      } catch (error) {
        log.error('desk customer', error);
      }
    }
  }
}
