import { buildAccounts } from './build-accounts';
import { buildCases } from './build-cases';
import { buildContacts } from './build-contacts';
import { buildTickets } from './build-tickets';
import { groups } from './groups';
import { people } from './people';
import { Random } from './random';
import type { Seed } from './seed';

/** Everything both hosts start from. The same `now` (epoch milliseconds) and number always give the same seed. */
export function buildSeed(now: number, number: number): Seed {
  const accounts = buildAccounts(new Random(number), now);
  const contacts = buildContacts(new Random(number + 1), accounts);
  return {
    now,
    people,
    groups,
    accounts,
    contacts,
    tickets: buildTickets(new Random(number + 2), now, accounts, contacts, people),
    cases: buildCases(new Random(number + 3), now, accounts, contacts, people),
  };
}
