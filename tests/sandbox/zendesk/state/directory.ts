import type { Seed, SeedAccount, SeedContact, SeedGroup, SeedPerson } from '../../seed/seed';

/** Looks up people, groups and organisations by their Zendesk ids and by their keys in the seed. */
export class Directory {
  readonly people = new Map<number, SeedPerson>();
  /** What the API is to say otherwise of a user. */
  readonly said = new Map<number, { role_type?: number; alias?: string }>();
  readonly contacts = new Map<number, SeedContact>();
  readonly groups = new Map<number, SeedGroup>();
  readonly organizations = new Map<number, SeedAccount>();
  readonly #idOf = new Map<string, number>();

  constructor(seed: Seed) {
    const enter = <T extends { key: string; zendeskId: number }>(
      list: T[],
      map: Map<number, T>,
      prefix: string,
    ) => {
      for (const one of list) {
        map.set(one.zendeskId, one);
        this.#idOf.set(`${prefix}${one.key}`, one.zendeskId);
      }
    };
    enter(seed.people, this.people, 'user:');
    enter(seed.contacts, this.contacts, 'user:');
    enter(seed.groups, this.groups, 'group:');
    enter(seed.accounts, this.organizations, 'organization:');
  }

  /** Zendesk id of an agent or a customer's person. Throws `RangeError` for a key the seed does not have. */
  userId(key: string): number {
    return this.#find(`user:${key}`);
  }

  groupId(key: string): number {
    return this.#find(`group:${key}`);
  }

  organizationId(key: string): number {
    return this.#find(`organization:${key}`);
  }

  isAgent(userId: number): boolean {
    return this.people.has(userId);
  }

  isMember(userId: number, groupId: number): boolean {
    const group = this.groups.get(groupId);
    return group !== undefined && (this.people.get(userId)?.groupKeys.includes(group.key) ?? false);
  }

  /** The first group of an agent, or `null`. */
  defaultGroup(userId: number): number | null {
    const key = this.people.get(userId)?.groupKeys[0];
    return key === undefined ? null : this.groupId(key);
  }

  #find(key: string): number {
    const id = this.#idOf.get(key);
    if (id === undefined) throw new RangeError(`The seed has no ${key}: use one of its keys.`);
    return id;
  }
}
