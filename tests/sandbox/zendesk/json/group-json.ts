import type { SeedGroup } from '../../seed/seed';
import { iso } from './iso';

/** A group as the API gives it. */
export function groupJson(group: SeedGroup): Record<string, unknown> {
  const created = iso(Date.UTC(2023, 3, 11, 8));
  return {
    url: `https://acme.zendesk.com/api/v2/groups/${group.zendeskId}.json`,
    id: group.zendeskId,
    is_public: true,
    name: group.name,
    description: '',
    default: group.key === 'support',
    deleted: false,
    created_at: created,
    updated_at: created,
  };
}
