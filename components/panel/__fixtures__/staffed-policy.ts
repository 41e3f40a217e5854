import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { NOW } from './now';
import { office } from './office';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ACCOUNT = 'acme.zendesk.com';

type HeldBy = readonly { id: string; kind?: 'person' | 'group' }[];
const holders: Record<string, HeldBy> = {
  'it-support-specialist': [{ id: '9001' }],
  'senior-engineer': [{ id: '9003' }, { id: '9002' }],
  'head-of-engineering': [{ id: '9006', kind: 'group' }],
  cto: [{ id: '9004' }],
  'vp-of-sales': [{ id: '9005' }],
};

/** The shipped policy with people, office hours and holidays. */
export function staffedPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    ...defaultPolicy,
    calendars: [...defaultPolicy.calendars, office],
    calendar: 'office',
    roles: defaultPolicy.roles.map((role) => ({
      ...role,
      holders: (holders[role.id] ?? []).map(({ id, kind = 'person' }) => ({
        account: ACCOUNT,
        personId: id,
        kind,
      })),
    })),
    absences: [{ account: ACCOUNT, personId: '9003', from: NOW - DAY, until: NOW + 3 * DAY - 5 * HOUR }],
    ...changes,
  };
}
