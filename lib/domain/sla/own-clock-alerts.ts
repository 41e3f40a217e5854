import type { ClockAlert } from './clock-alert';
import type { ComputedClock } from './computed-clock';

/**
 * When to warn of each running clock and when to say that it is breached, earliest first. The ids name the threshold of a warning
 * beside metric and deadline, so that each is said once and a moved deadline is another.
 */
export function ownClockAlerts(clocks: readonly ComputedClock[]): ClockAlert[] {
  return clocks
    .flatMap(({ clock: { metric, label, dueAt }, warnings }): ClockAlert[] => {
      if (dueAt === null) return [];
      const about = { metric, label, dueAt };
      return [
        ...warnings.map(({ threshold, at }) => ({
          ...about,
          id: `${metric}/${dueAt}/warning-${threshold}`,
          kind: 'warning' as const,
          at,
        })),
        { ...about, id: `${metric}/${dueAt}/breach`, kind: 'breach', at: dueAt },
      ];
    })
    .sort((a, b) => a.at - b.at);
}
