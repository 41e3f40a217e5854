import type { Assessment } from '../model/assessment';
import type { Instant } from '../model/instant';
import type { PathStep } from '../model/path-step';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { BusinessTimeError } from '../time/business-time-error';
import { nextCountedMoment } from '../time/next-counted-moment';
import { absentUntil } from './absent-until';
import { levelCalendar } from './level-calendar';
import type { LevelOwner } from './level-owner';
import { matrixRow } from './matrix-row';
import { resolveOwner } from './resolve-owner';

/** A level of the path as it would be held at a moment. */
export interface StepAt extends Pick<PathStep, 'levelId' | 'levelName' | 'roleName' | 'state'>, LevelOwner {
  /** Whether somebody else holds it then than the path says now. */
  changed: boolean;
  /** When its hours begin, where they are closed then; `null` where they are open, or nobody knows. */
  opensAt: Instant | null;
}

/**
 * Who would hold each level of the path at a moment, if nothing else happened until then (acceptance 4.10): by absences, backups,
 * delegates and the load of now. Who holds the present level keeps it, and is stood in for while away; a level that was passed keeps
 * who had it. At `now` and before, it is the path itself.
 */
export function pathAt(
  { path, escalation }: Pick<Assessment, 'path' | 'escalation'>,
  facts: TicketFacts,
  policy: Policy,
  now: Instant,
  at: Instant,
): StepAt[] {
  const row = matrixRow(facts, escalation, policy) ?? [];
  return path.map((step) => {
    const { levelId, levelName, roleName, state } = step;
    const today = { owner: step.owner, reason: step.ownerReason };
    const roleId = row.find(({ level }) => level === levelId)?.role;
    const then =
      at <= now || state === 'passed' ? today : ownerAt(step, roleId, facts, policy, Math.max(at, now));
    return {
      ...{ levelId, levelName, roleName, state, ...then },
      changed: holderOf(then) !== holderOf(today),
      opensAt: opensAt(levelId, policy, Math.max(at, now)),
    };
  });
}

function ownerAt(
  { state, owner, ownerReason }: PathStep,
  roleId: string | undefined,
  facts: TicketFacts,
  policy: Policy,
  at: Instant,
): LevelOwner {
  const { account } = facts.ticket.ref;
  const holds = state === 'current' && typeof owner !== 'string';
  const until = holds ? absentUntil(owner.personId, policy.absences, account, at) : null;
  const kept = { owner, reason: ownerReason };
  if (holds && until === null) return kept;
  // A level that this policy does not have for the ticket has no role that could say more.
  if (roleId === undefined) return kept;
  const byRole = resolveOwner(roleId, policy, account, at, facts.people, facts);
  if (!holds || until === null || typeof byRole.owner === 'string') return byRole;
  const name = facts.people.find(({ id }) => id === owner.personId)?.name;
  return {
    owner: { ...byRole.owner, insteadOf: owner.personId },
    reason: {
      key: 'ladder_away_until',
      values: [
        name === undefined ? { kind: 'message', key: 'ladder_first_holder' } : { kind: 'text', text: name },
        { kind: 'instant', instant: until },
      ],
    },
  };
}

function holderOf({ owner }: LevelOwner): string {
  return typeof owner === 'string' ? owner : owner.personId;
}

function opensAt(levelId: string, policy: Policy, at: Instant): Instant | null {
  try {
    const opens = nextCountedMoment(levelCalendar(levelId, policy), at, []);
    return opens === at ? null : opens;
  } catch (error) {
    if (error instanceof BusinessTimeError) return null;
    throw error;
  }
}
