import type { Person } from '../../../domain/model/person';
import type { Connection } from '../../contract';
import { readsAlong } from '../map/reads-along';
import { toPeople } from '../map/to-people';
import { read } from '../read';
import { MembershipsAnswer } from '../schema/memberships-answer';
import type { ZendeskGroup } from '../schema/zendesk-group';
import type { ZendeskUser } from '../schema/zendesk-user';

/** 1,000 memberships: of a larger account the rest is left out, which diagnostics say. */
const MOST_PAGES = 10;

/**
 * Who can hold a ticket: one request per 100 memberships of groups. Memberships are what agents may list, what a ticket can be
 * assigned along, and the only list that brings both people and groups at once. How many tickets each of them has open is not told: it
 * would take a search per person.
 */
export async function listOwners(connection: Connection): Promise<Person[]> {
  const users = new Map<string, ZendeskUser>();
  const groups = new Map<string, ZendeskGroup>();
  const seen = new Set<string>();
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const cursor: string = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
    const path = `group_memberships.json?include=users,groups&page[size]=100${cursor}`;
    const answer: MembershipsAnswer = await read(connection, path, MembershipsAnswer);
    for (const user of answer.users) users.set(user.id, user);
    for (const group of answer.groups) groups.set(group.id, group);
    const more = answer.meta?.has_more === true || answer.next_page !== null;
    after = answer.meta?.after_cursor ?? null;
    // A cursor seen before goes round in a circle.
    if (more && page < MOST_PAGES && after !== null && !seen.has(after)) {
      seen.add(after);
      continue;
    }
    connection.met('owners', more ? 'cut-off' : 'complete');
    return toPeople([...users.values()].filter(canHold), [...groups.values()].filter(isThere));
  }
}

function canHold(user: ZendeskUser): boolean {
  return user.role !== 'end-user' && !readsAlong(user) && user.active !== false && user.suspended !== true;
}

function isThere({ deleted }: ZendeskGroup): boolean {
  return deleted !== true;
}
