import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import { predictRisk } from '../prediction/predict-risk';
import { readFeatures } from '../prediction/read-features';
import { AnswersOverTime } from './answers-over-time';
import { FactsOverTime } from './facts-over-time';
import type { HistoryIndex } from './history-index';
import { momentsToLookAt } from './moments-to-look-at';
import type { TicketPast } from './ticket-past';

/** Of a ticket that time alone keeps moving no more is looked at than this. */
const MOST_LOOKS = 500;

/**
 * The highest risk number, 0-100, that a ticket reached up to a moment: at its opening, at everything that happened to it, and whenever
 * time alone may have changed an answer. `null` where too little of it is known for a number at any time.
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function highestRisk(index: HistoryIndex, past: TicketPast, until: Instant): number | null {
  const { policy } = index;
  const account = past.accountKey === null ? undefined : index.accounts.get(past.accountKey);
  const moments = momentsToLookAt(past, account, until);
  const facts = new FactsOverTime(index, past);
  const answers = new AnswersOverTime(policy, facts);
  let highest: number | null = null;
  let next = 0;
  let at = moments[0];
  for (let looks = 0; at !== undefined && at <= until && looks < MOST_LOOKS; looks++) {
    while ((moments[next] ?? Infinity) <= at) next++;
    facts.moveTo(at);
    const { status } = facts.ticket;
    let soonest = moments[next] ?? Infinity;
    if (isDone(status)) answers.forget();
    else {
      const signals = [...answers.at(at), ...readFeatures(policy, facts, at)];
      const { risk } = predictRisk(signals, policy.risk, status);
      if (risk.state === 'known') highest = Math.max(highest ?? 0, risk.number);
      for (const { nextChange } of signals)
        if (nextChange !== null && nextChange > at) soonest = Math.min(soonest, nextChange);
    }
    at = soonest === Infinity ? undefined : soonest;
  }
  return highest;
}
