import { foldEscalation } from '../escalation/fold-escalation';
import type { Instant } from '../model/instant';
import type { TicketRecord } from '../model/ticket-record';
import type { PolicyInForce } from './policy-in-force';

/**
 * The policy version that a ticket went by at a moment: the one frozen in its escalation or adopted there; else the one by which
 * the last signal was written; else the one in force. `null` when none was.
 */
export function versionAt(
  { escalation, signals }: Pick<TicketRecord, 'escalation' | 'signals'>,
  policies: readonly PolicyInForce[],
  at: Instant,
): string | null {
  const written = (escalation ?? []).filter((event) => event.at <= at);
  const { policyVersion } = foldEscalation(written, { levels: [] });
  if (policyVersion !== null) return policyVersion;
  const inForce = policies.filter(({ since }) => since <= at).toSorted((a, b) => a.since - b.since);
  const current = inForce.at(-1) ?? null;
  const signal = (signals ?? [])
    .filter((line) => line.at <= at && line.at >= (current?.since ?? 0))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  return signal?.policyVersion ?? current?.policy.version ?? null;
}
