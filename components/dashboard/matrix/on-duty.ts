import { channelTo } from '../../../lib/domain/matrix/channel-to';
import { dutyUntil } from '../../../lib/domain/matrix/duty-until';
import { holderOf } from '../../../lib/domain/matrix/holder-of';
import { whoIsOnDuty } from '../../../lib/domain/matrix/who-is-on-duty';
import type { Channel } from '../../../lib/domain/model/channel';
import type { PathStep } from '../../../lib/domain/model/path-step';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import type { Sentence } from '../../../lib/domain/model/sentence';

/** Who holds a level now, how they are reached, and until when. */
export interface OnDuty {
  levelId: string;
  levelName: string;
  roleName: string;
  owner: PathStep['owner'];
  /** Why it is not the first one named, or nobody. */
  reason: Sentence | null;
  /** `null`: no channel of the level reaches them. */
  channel: Channel | null;
  until: number | null;
  /** When the level's hours begin, where they are closed now. */
  opensAt: number | null;
  /** The one to reach out to first: the lowest level above the first contact that somebody holds in its hours, else out of them. */
  first: boolean;
}

/** The levels of a kind of issue as they are held now, lowest first (acceptance SB7). Empty when the matrix has no row for it. */
export function onDuty(
  issueType: string,
  policy: Policy,
  account: string,
  people: readonly Person[],
  now: number,
): OnDuty[] {
  const rows = whoIsOnDuty(issueType, policy, account, now).map(
    ({ levelId, roleId, owner, reason }): OnDuty => {
      const level = policy.levels.find(({ id }) => id === levelId);
      const channels =
        typeof owner === 'string' ? undefined : holderOf(owner.personId, account, policy)?.channels;
      return {
        ...{ levelId, levelName: level?.name ?? levelId, owner, first: false },
        reason: reason === null ? null : named(reason, owner, people),
        roleName: policy.roles.find(({ id }) => id === roleId)?.name ?? roleId,
        channel: typeof owner === 'string' ? null : channelTo({ kind: owner.kind, channels }, level),
        ...dutyUntil(roleId, levelId, policy, account, now),
      };
    },
  );
  const held = rows.filter(({ owner }, index) => index > 0 && typeof owner !== 'string');
  const first =
    held.find(({ opensAt }) => opensAt === null) ??
    held[0] ??
    rows.find(({ owner }) => typeof owner !== 'string');
  return rows.map((row) => (row === first ? { ...row, first: true } : row));
}

/** The domain names nobody: whom somebody stands in for is put into its sentence, where the host has said the name. */
function named(reason: Sentence, owner: PathStep['owner'], people: readonly Person[]): Sentence {
  const away = typeof owner === 'string' ? null : owner.insteadOf;
  const name = people.find(({ id }) => id === away)?.name;
  if (name === undefined) return reason;
  const values = reason.values.map((value) =>
    value.kind === 'message' && value.key === 'ladder_first_holder'
      ? { kind: 'text' as const, text: name }
      : value,
  );
  return { key: reason.key, values };
}
