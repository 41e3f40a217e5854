import { useContext, useEffect, useRef } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { AnnounceContext } from '../../ui/announce-context';
import { useWords } from '../../ui/use-words';

/** Tells screen readers at once when the nearest clock of the ticket in front breaches while it is looked at. */
export function useBreachTold(assessment: Assessment | null, now: number): void {
  const { text } = useWords();
  const announce = useContext(AnnounceContext);
  const clock = assessment?.nearestClock ?? null;
  const dueAt = clock?.dueAt ?? null;
  /** The last moment at which this very clock was seen to run. */
  const running = useRef<{ dueAt: number | null; seen: boolean }>({ dueAt, seen: false });
  useEffect(() => {
    if (running.current.dueAt !== dueAt) running.current = { dueAt, seen: false };
    if (dueAt === null || clock === null) return;
    if (now < dueAt) running.current.seen = true;
    else if (running.current.seen) {
      running.current.seen = false;
      announce(text('state_breached', clock.label ?? text(`panel_clock_${clock.metric}`)), 'urgent');
    }
  }, [now, dueAt, clock, announce, text]);
}
