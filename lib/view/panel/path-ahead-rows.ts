import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { pathReason } from './path-reason';
import { personName } from './person-name';
import { say } from './say';

/** A level as it would be held at another moment. */
interface StepAt extends Pick<PathStep, 'levelId' | 'levelName' | 'roleName' | 'state' | 'owner'> {
  reason: PathStep['ownerReason'];
  changed: boolean;
  opensAt: number | null;
}

/** One level of the path as a line of a look ahead. */
export interface PathAheadRow {
  levelId: string;
  state: PathStep['state'];
  title: Sentence;
  /** Whether somebody else holds it than now. */
  difference: Sentence;
  changed: boolean;
  remarks: Sentence[];
}

/**
 * The path of a look ahead. `closed`: what is true of all levels at once, that their limits do not count then.
 * @param reader `now` is the moment looked at
 */
export function pathAheadRows(
  steps: readonly StepAt[],
  reader: Pick<Language, 'locale' | 'timeZone'> & {
    people: readonly Person[];
    meId: string | null;
    now: number;
  },
): { rows: PathAheadRow[]; closed: Sentence | null } {
  const moment = (at: number) => formatMoment(at, reader.now, reader);
  const opening = [...new Set(steps.flatMap(({ state, opensAt }) => (state === 'passed' ? [] : [opensAt])))];
  const [first = null] = opening;
  const shared = opening.length === 1 ? first : null;
  const rows = steps.map((step) => {
    const { levelId, levelName, roleName, state, owner, changed, opensAt } = step;
    const reason = pathReason({ owner, ownerReason: step.reason }, reader);
    const level = isolated(levelName);
    return {
      levelId,
      state,
      title:
        typeof owner === 'string'
          ? say('panel_step', level)
          : say(
              'panel_step_owner',
              level,
              owner.personId === reader.meId
                ? { kind: 'message', key: 'panel_you' }
                : personName(reader.people, owner.personId),
            ),
      difference: say(
        state === 'passed' ? 'path_ahead_passed' : changed ? 'path_ahead_other' : 'path_ahead_same',
      ),
      changed,
      remarks: [
        say(roleKey(owner, reason), isolated(roleName)),
        ...(reason === null ? [] : [reason]),
        ...(opensAt === null || state === 'passed' || shared !== null
          ? []
          : [say('path_ahead_closed', moment(opensAt))]),
      ],
    };
  });
  return { rows, closed: shared === null ? null : say('path_ahead_all_closed', moment(shared)) };
}

function roleKey(owner: PathStep['owner'], reason: Sentence | null): string {
  if (owner === 'nobody') return 'panel_step_nobody';
  return owner === 'away' && reason === null ? 'panel_step_away' : 'panel_step_role';
}
