import type { Sentence } from '../../domain/model/sentence';
import type { WorkTicket } from '../../domain/model/work-ticket';
import { bandLook, type Tone } from '../band-look';
import { lasting } from './lasting';
import { say } from './say';

/** A line of my queue as it is drawn. */
export interface WorkRow {
  tone: Tone;
  shape: string;
  /** The number beside the shape; empty where there is none. */
  mark: string;
  /** The same for a screen reader. */
  risk: Sentence;
  /** What runs; `null` where nothing does, or nobody knows. */
  clock: string | Sentence | null;
  time: Sentence;
  /** How near the deadline is. */
  haste: 'over' | 'near' | 'calm' | 'none';
  level: { words: Sentence; tone: Tone; shape: string } | null;
}

/**
 * A ticket of my queue at `now` (epoch milliseconds). A risk that is known in part is never drawn as a low one.
 * @param warningMinutes what the policy calls near
 */
export function workRow(
  { ref, risk, clock, escalation }: WorkTicket,
  now: number,
  { warningMinutes, locale }: { warningMinutes: number; locale: string },
): WorkRow {
  return { ...riskOf(risk, locale), ...timeOf(clock, now, warningMinutes), level: levelOf(escalation, ref) };
}

function riskOf(risk: WorkTicket['risk'], locale: string): Pick<WorkRow, 'tone' | 'shape' | 'mark' | 'risk'> {
  if (risk === null || (risk.atLeast && risk.band === 'low'))
    return { ...bandLook(null), mark: '', risk: say('queue_risk_unknown') };
  const number = risk.number.toLocaleString(locale, { maximumFractionDigits: 0 });
  return {
    ...bandLook(risk.band),
    mark: risk.atLeast ? `${number}⁺` : number,
    risk: say(risk.atLeast ? 'queue_risk_at_least' : 'queue_risk_known', number, {
      ...{ kind: 'message', key: `band_${risk.band}` },
    }),
  };
}

function timeOf(
  clock: WorkTicket['clock'],
  now: number,
  warningMinutes: number,
): Pick<WorkRow, 'clock' | 'time' | 'haste'> {
  if (clock === null) return { clock: null, time: say('queue_sla_unknown'), haste: 'none' };
  if (clock === 'none') return { clock: null, time: say('queue_no_sla'), haste: 'none' };
  const { metric, label, dueAt } = clock;
  const name = metric === 'milestone' && label !== null ? label : say(`panel_clock_${metric}`);
  const left = dueAt - now;
  if (left <= 0) return { clock: name, time: say('queue_over', lasting(-left)), haste: 'over' };
  const haste = left <= warningMinutes * 60_000 ? 'near' : 'calm';
  return { clock: name, time: say('queue_left', lasting(left)), haste };
}

function levelOf(escalation: WorkTicket['escalation'], ref: WorkTicket['ref']): WorkRow['level'] {
  if (escalation === null) return null;
  const { levelName, stands } = escalation;
  if (levelName === null) {
    const host = { kind: 'message' as const, key: `host_${ref.host}` };
    return { words: say('queue_flagged', host), tone: 'unknown', shape: '▲' };
  }
  switch (stands) {
    case 'to-acknowledge':
      return { words: say('queue_to_acknowledge', levelName), tone: 'high', shape: '▲' };
    case 'acknowledged':
      return { words: say('queue_acknowledged', levelName), tone: 'low', shape: '✓' };
    case 'waits':
      return { words: say('queue_waits', levelName), tone: 'watch', shape: '◷' };
  }
}
