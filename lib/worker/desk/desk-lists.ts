import { AccountFacts } from '../../domain/model/account-facts';
import { CustomerTickets } from '../../domain/model/customer-tickets';
import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import type { KnownAccount } from '../../domain/model/known-account';
import { People } from '../../domain/model/people';
import { Person } from '../../domain/model/person';
import { QueueCopy } from '../../domain/model/queue-copy';

interface Copy {
  readAt: Instant;
  value: unknown;
}

interface Place {
  host: HostId;
  account: string;
  readAt: Instant;
}

/** What the desk knows from lists, beside the records that were read themselves: my queues, customers' tickets, and names. */
export class DeskLists {
  /** My queue by account. */
  readonly queues = new Map<string, Place & { tickets: QueueCopy['tickets'] }>();
  /** The tickets of customers, by the key of the copy. */
  readonly ofCustomers = new Map<
    string,
    Place & { customerId: string; name: string | null; list: CustomerTickets }
  >();
  readonly #names = new Map<string, string>();
  readonly #me = new Map<string, string>();

  clear(): void {
    for (const kept of [this.queues, this.ofCustomers, this.#names, this.#me]) kept.clear();
  }

  /** Takes in a copy, or that there is none any more. @param parts of its key */
  take(key: string, copy: Copy | null, { host, account }: KnownAccount): void {
    const [, kind, id = '', ...rest] = key.split('/');
    const place = { host, account, readAt: copy?.readAt ?? 0 };
    if (kind === 'queue') {
      const queue = QueueCopy.safeParse(copy?.value).data;
      if (queue === undefined) this.queues.delete(account);
      else this.queues.set(account, { ...place, tickets: queue.tickets });
    }
    if (kind === 'tickets-of' || (kind === 'account' && rest.length === 0)) {
      const facts = kind === 'account' ? AccountFacts.safeParse(copy?.value).data : undefined;
      const list =
        kind === 'account' ? (facts?.tickets ?? null) : CustomerTickets.safeParse(copy?.value).data;
      if (list == null) this.ofCustomers.delete(key);
      else this.ofCustomers.set(key, { ...place, customerId: id, name: facts?.account.name ?? null, list });
    }
    if (kind === 'owners')
      for (const person of People.safeParse(copy?.value).data ?? []) this.name(account, person);
    if (kind === 'me') {
      const me = Person.safeParse(copy?.value).data;
      if (me === undefined) return;
      this.#me.set(account, me.id);
      this.name(account, me);
    }
  }

  /** Enters the name of somebody of an account. */
  name(account: string, { id, name }: Pick<Person, 'id' | 'name'>): void {
    if (name.trim() !== '') this.#names.set(`${account}/${id}`, name.trim());
  }

  nameOf(account: string, id: string): string | null {
    return this.#names.get(`${account}/${id}`) ?? null;
  }

  /** Who the host takes us for: by what it said, else who signed in. */
  meOf({ account, userId }: Pick<KnownAccount, 'account' | 'userId'>): string | null {
    return this.#me.get(account) ?? userId;
  }
}
