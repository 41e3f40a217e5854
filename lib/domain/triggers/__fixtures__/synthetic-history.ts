import type { TicketFacts } from '../../model/ticket-facts';
import { seeded } from './seeded';
import { ticketFacts } from './ticket-facts';

/**
 * Tickets as a desk may see them, of which one in ten escalates: their customers use the product less and log in less, both at once.
 * With the others either falls for reasons of its own (a holiday, a new single sign-on), seldom both. Same seed, same tickets.
 */
export function syntheticHistory(
  count: number,
  now: number,
  seed: number,
): { facts: TicketFacts; escalates: boolean }[] {
  const random = seeded(seed);
  /** Sum of twelve draws: near enough to a bell. */
  const around = (mean: number, spread: number) =>
    mean + spread * (Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, 0) - 6);
  const { customer } = ticketFacts(now);
  return Array.from({ length: count }, () => {
    const escalates = random() < 0.1;
    const draw = () => {
      if (escalates) return around(55, 12);
      return random() < 0.2 ? around(45, 20) : around(98, 12);
    };
    const [usage, logins] = [draw(), draw()].map((value) => ({
      value: Math.max(0, Math.round(value)),
      previous: 100,
      asOf: now,
    }));
    const measures = usage && logins ? { usage, login_frequency: logins } : {};
    return { escalates, facts: ticketFacts(now, { customer: customer && { ...customer, measures } }) };
  });
}
