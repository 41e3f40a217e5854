import type { HostSlaPolicy } from '../../lib/domain/model/host-sla-policy';
import type { Words } from '../ui/use-words';

/**
 * One target in words: "First reply, urgent: 30 min, round the clock". Never in days: a day of business hours is not 24 hours.
 */
export function slaTargetLine(
  { metric, priority, minutes, businessHours }: HostSlaPolicy['targets'][number],
  { text, language }: Words,
): string {
  const seconds = Math.round(minutes * 60);
  const units = [
    ['duration_hours', Math.floor(seconds / 3600)],
    ['duration_minutes', Math.floor(seconds / 60) % 60],
    ['sla_seconds', seconds % 60],
  ] as const;
  const time = units
    .flatMap(([key, count]) => (count === 0 ? [] : text(key, count.toLocaleString(language.locale))))
    .join(' ');
  const hours = businessHours === null ? 'unknown' : businessHours ? 'business' : 'calendar';
  return text(`sla_line_${hours}`, text(`panel_clock_${metric}`), text(`ladder_priority_${priority}`), time);
}
