import type { Assessment } from '../model/assessment';
import { Band } from '../model/band';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { reliefActs } from './acts/registry';
import { scoreRisk } from './score-risk';

const MOST = 3;

/**
 * The counterfactual line (acceptance 4.4): the acts of least work, at most three, each of which alone brings the number into a
 * lower band, by the scorer of the number itself. What would only become unknown is not relief. Empty without a number.
 * @param scored what the scorer says of the facts as they are
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function relief(
  facts: TicketFacts,
  { signals, prediction: { risk } }: ReturnType<typeof scoreRisk>,
  policy: Policy,
  now: Instant,
): Assessment['relief'] {
  const found: Assessment['relief'] = [];
  if (risk.state !== 'known' || risk.band === 'low') return found;
  const firing = new Set(signals.flatMap(({ id, finding }) => (finding.outcome === 'fired' ? [id] : [])));
  const lowered = (then: TicketFacts) => {
    const { signals: later, prediction } = scoreRisk(then, policy, now);
    const reached = prediction.risk;
    if (reached.state !== 'known' || rank(reached.band) >= rank(risk.band)) return null;
    const hidden = later.some(({ id, finding }) => finding.outcome === 'unknown' && firing.has(id));
    return hidden ? null : { number: reached.number, band: reached.band };
  };
  for (const { offers } of reliefActs) {
    const ways = offers(facts, now);
    // Where all of them together are not enough, no single one is looked at: a customer may have many tickets.
    if (ways.length > 1 && lowered(ways.reduce((then, { after }) => after(then), facts)) === null) continue;
    for (const { id, sentence, after } of ways) {
      const reached = lowered(after(facts));
      if (reached !== null) found.push({ id, sentence, ...reached });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

const rank = (band: Band) => Band.options.indexOf(band);
