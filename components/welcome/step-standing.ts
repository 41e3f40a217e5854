import { WelcomeStep } from '../../lib/domain/model/welcome-step';
import type { Welcome } from './welcome';

/** `now`: the first that is neither done nor left out. */
export type StepStanding = 'done' | 'skipped' | 'now' | 'later';

/** How each step of the first run stands, from what is open and known. */
export function stepStanding(welcome: Welcome): Record<WelcomeStep, StepStanding> {
  const { systems, tabs, badge, skipped } = welcome;
  const isDone: Record<WelcomeStep, boolean> = {
    connect: systems.some(({ me }) => me !== null),
    // Whoever has a badge has a page that speaks, also when its tab is closed by now.
    reload:
      tabs.every(({ state }) => state !== 'reload') &&
      (badge !== null || tabs.some(({ state }) => state === 'ready')),
    open: badge !== null,
  };
  const next = WelcomeStep.options.find((step) => !isDone[step] && !skipped.includes(step));
  const standing = (step: WelcomeStep): StepStanding => {
    if (isDone[step]) return 'done';
    if (skipped.includes(step)) return 'skipped';
    return step === next ? 'now' : 'later';
  };
  return { connect: standing('connect'), reload: standing('reload'), open: standing('open') };
}
