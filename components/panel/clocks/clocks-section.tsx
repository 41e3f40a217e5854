import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { SlaClock } from '../../../lib/domain/model/sla-clock';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { readClockTraces } from '../../../lib/messages/read-clock-traces';
import { ask } from '../../../lib/platform/ask';
import { clockRows } from '../../../lib/view/panel/clock-rows';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { ClockItem } from './clock-item';
import './clocks-section.css';

/**
 * All SLA clocks of the ticket, the nearest first and strongest. Where their time went is asked for with the first look at one of
 * them; at once only where the policy has targets of its own, whose clocks come with it.
 */
export function ClocksSection({
  assessment,
  facts,
  policy,
  now,
}: {
  assessment: Assessment;
  facts: TicketFacts;
  policy: Policy;
  now: number;
}) {
  const { text, language } = useWords();
  const { clocks, nearestClock } = assessment;
  const { ref } = facts.ticket;
  const [wanted, setWanted] = useState(false);
  const traces = useQuery({
    queryKey: ['panel', 'clock-traces', recordKey(ref)],
    queryFn: () => ask(readClockTraces, { ref }),
    enabled: wanted || policy.slaTargets.length > 0,
    refetchInterval: 60_000,
  });
  const explained = [...(traces.data?.host ?? []), ...(traces.data?.own ?? [])];
  const own = (traces.data?.own ?? []).map(({ clock }) => clock);
  const rows = clockRows({ host: clocks ?? [], own }, nearestClock, facts, now, language);
  const remark = clocks === null ? text('panel_clocks_unknown') : text('panel_clocks_none');
  return (
    <Section
      title={text('panel_clocks')}
      remark={
        clocks === null || clocks.length === 0 ? null : text('clocks_of_host', text(`host_${ref.host}`))
      }
    >
      {(clocks === null || rows.length === 0) && <p className="clocks-remark">{remark}</p>}
      {rows.length > 0 && (
        <ul className="clocks">
          {rows.map((row) => (
            <ClockItem
              key={row.key}
              row={row}
              told={explained.find(({ clock }) => isSame(clock, row.clock))?.told ?? null}
              traces={traces}
              host={ref.host}
              now={now}
              onLook={() => setWanted(true)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What was read meanwhile may have moved a clock: its old explanation is then none. */
function isSame(a: SlaClock, b: SlaClock): boolean {
  return (
    a.metric === b.metric &&
    a.label === b.label &&
    a.stage === b.stage &&
    a.dueAt === b.dueAt &&
    a.startedAt === b.startedAt
  );
}
