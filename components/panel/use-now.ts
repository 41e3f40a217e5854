import { useEffect, useState } from 'react';
import { tickInterval } from '../../lib/view/panel/tick-interval';

/**
 * Host time in epoch milliseconds, moving on by itself: every second while one of `instants` is near, else every 15 s.
 * @param clockOffset host time minus local time.
 * @param askedAt local time of the last answer: time never stands before it.
 */
export function useNow(clockOffset: number, instants: readonly (number | null)[], askedAt: number): number {
  const [ticked, setTicked] = useState(() => Date.now());
  const local = Math.max(ticked, askedAt);
  const interval = tickInterval(instants, local + clockOffset);
  useEffect(() => {
    const timer = setInterval(() => setTicked(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return local + clockOffset;
}
