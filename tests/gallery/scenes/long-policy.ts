import { staffedPolicy } from '../../../components/panel/__fixtures__/staffed-policy';
import type { Policy } from '../../../lib/domain/model/policy';

const LONG = `${'Bartholomew Featherstonehaugh-Cholmondeley van der Merwe '.repeat(3)}🚚 من الدعم الفني`;
const ROLES = ['it-support-specialist', 'senior-engineer', 'head-of-engineering', 'cto'];

/** A policy of so many levels in which every name is as long as it may be, and each role has three people. */
export function longPolicy(levels: number): Policy {
  const policy = staffedPolicy();
  const ids = Array.from({ length: levels }, (_, index) => `tier-${index}`);
  const holders = ['9002', '9003', '9004'].map((personId) => ({
    ...{ account: 'acme.zendesk.com', personId, kind: 'person' as const },
  }));
  return {
    ...policy,
    name: LONG.slice(0, 120),
    levels: ids.map((id, index) => ({
      ...{ id, name: `Tier ${index} ${LONG}`.slice(0, 60), urgency: LONG.slice(0, 60) },
      ...{ support: LONG.slice(0, 60), issues: LONG.slice(0, 60) },
    })),
    roles: policy.roles.map((role) => ({ ...role, name: `${role.name} ${LONG}`.slice(0, 80), holders })),
    issueTypes: policy.issueTypes.map((type) => ({ ...type, name: `${type.name} ${LONG}`.slice(0, 60) })),
    matrix: policy.matrix.map((row) => ({
      ...row,
      cells: ids.map((level, index) => ({
        ...{ level, role: ROLES[index % ROLES.length] ?? 'cto' },
        limitMinutes: index === levels - 1 ? null : 30 * (index + 1),
      })),
    })),
  };
}
