import type { EscalationState } from '../../domain/model/escalation-state';
import type { PathStep } from '../../domain/model/path-step';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { awayWords } from './away-words';
import { formatMoment } from './format-moment';
import { lasting } from './lasting';
import { pathReason } from './path-reason';
import { personName } from './person-name';
import { say } from './say';

/** One level of the way up as a line. */
export interface PathRow {
  levelId: string;
  state: PathStep['state'];
  /** Level and owner: `Level 1 · Priya Raman`. */
  title: Sentence;
  /** The time that counts for this level; `null` where none is known. */
  time: Sentence | null;
  /** `running` and `overdue` are of the current level only. */
  urgency: 'calm' | 'running' | 'overdue';
  /** Role and limit. */
  details: Sentence[];
  /** Each on a line of its own: why somebody else holds it, when the next one gets it. */
  remarks: Sentence[];
}

interface Reader extends Pick<Language, 'locale' | 'timeZone'> {
  people: readonly Person[];
  meId: string | null;
  /** Host time, epoch milliseconds. */
  now: number;
}

/** The way up, from the first contact to the top, with the owner and the minutes of each level. */
export function pathRows(path: readonly PathStep[], escalation: EscalationState, reader: Reader): PathRow[] {
  return path.map((step, index) => {
    const owner = ownerName(step, reader);
    return {
      levelId: step.levelId,
      state: step.state,
      title:
        owner === null ? say('panel_step', step.levelName) : say('panel_step_owner', step.levelName, owner),
      ...times(step, escalation, reader),
      details: details(step, path[index + 1]?.enteredAt ?? null, reader),
      remarks: remarks(step, escalation, reader),
    };
  });
}

function ownerName(step: PathStep, reader: Reader): string | Sentence['values'][number] | null {
  if (typeof step.owner === 'string') return null;
  if (step.owner.personId === reader.meId) return { kind: 'message', key: 'panel_you' };
  return personName(reader.people, step.owner.personId);
}

function times(
  step: PathStep,
  escalation: EscalationState,
  reader: Reader,
): Pick<PathRow, 'time' | 'urgency'> {
  const { now } = reader;
  const clock = (instant: number) => formatMoment(instant, now, reader);
  const calm = (time: Sentence | null) => ({ time, urgency: 'calm' as const });
  if (step.state === 'passed') {
    return calm(step.enteredAt === null ? null : say('panel_step_entered', clock(step.enteredAt)));
  }
  if (step.state !== 'current') {
    const ahead = step.reachedAt !== null && step.reachedAt > now;
    const reachedAt = step.reachedAt ?? now;
    if (!ahead) return calm(null);
    const left = lasting(reachedAt - now);
    return calm(
      step.state === 'next' ? say('path_step_in', clock(reachedAt), left) : say('path_step_later', left),
    );
  }
  if (escalation.status === 'acknowledged') {
    const { acknowledgedAt } = escalation;
    return calm(acknowledgedAt === null ? null : say('panel_step_acknowledged', clock(acknowledgedAt)));
  }
  const hold = escalation.holds?.find(({ from, until }) => from <= now && (until === null || until > now));
  if (hold !== undefined)
    return calm(hold.until === null ? say('path_step_held') : say('path_step_held_until', clock(hold.until)));
  if (escalation.waitsUntil !== undefined && escalation.waitsUntil > now)
    return calm(say('path_step_waits', clock(escalation.waitsUntil)));
  if (step.dueAt === null) return { time: null, urgency: 'running' };
  return step.dueAt > now
    ? { time: say('panel_step_until', clock(step.dueAt), lasting(step.dueAt - now)), urgency: 'running' }
    : { time: say('panel_step_overdue', lasting(now - step.dueAt)), urgency: 'overdue' };
}

function details(step: PathStep, leftAt: number | null, reader: Reader): Sentence[] {
  // A level that only its marker tells of has no role here, and what limit it has is not known.
  if (step.roleName === '') return [say('path_not_in_policy')];
  const limit =
    step.limitMinutes === null
      ? say('panel_step_no_limit')
      : say('panel_step_limit', lasting(step.limitMinutes * 60_000));
  const passed =
    step.state !== 'passed' || leftAt === null
      ? []
      : [say('path_step_passed', formatMoment(leftAt, reader.now, reader))];
  return [holder(step), limit, ...passed];
}

function remarks(step: PathStep, escalation: EscalationState, reader: Reader): Sentence[] {
  const { now } = reader;
  const reason = pathReason(step, reader);
  const lines: Sentence[] = reason === null ? [] : [reason];
  const away = step.state === 'passed' ? null : awayOwner(step, reader);
  if (away !== null) lines.push({ key: away.key, values: away.values ?? [] });
  if (
    step.state === 'next' &&
    escalation.status === 'open' &&
    step.reachedAt !== null &&
    step.reachedAt > now
  ) {
    lines.push(say('panel_step_unless', formatMoment(step.reachedAt, now, reader)));
  }
  return lines;
}

/** What the host hints of the owner's absence, which the policy does not know of. */
function awayOwner({ owner }: PathStep, reader: Reader) {
  if (typeof owner === 'string' || owner.personId === reader.meId) return null;
  return awayWords(
    reader.people.find(({ id }) => id === owner.personId),
    reader.now,
    reader,
  );
}

function holder(step: PathStep): Sentence {
  if (step.owner === 'nobody') return say('panel_step_nobody', step.roleName);
  if (step.owner === 'away' && step.ownerReason === null) return say('panel_step_away', step.roleName);
  return say('panel_step_role', step.roleName);
}
