import type { Person } from '../domain/model/person';
import type { RecordRef } from '../domain/model/record-ref';
import { knownMe } from '../pull/known-me';
import { pullOwners } from '../pull/pull-owners';
import type { WorkerTools } from './worker-tools';

/** Names for the ids in what is known of a customer, of both of its systems, as far as they are kept. Asks nobody. */
export async function customerPeople(tools: WorkerTools, records: readonly RecordRef[]): Promise<Person[]> {
  const people = new Map<string, Person>();
  for (const { host, account } of records) {
    const me = await knownMe(tools, account);
    const { owners } = await pullOwners(tools, host, account, true);
    for (const person of [...owners, ...(me === null ? [] : [me])]) people.set(person.id, person);
  }
  return [...people.values()];
}
