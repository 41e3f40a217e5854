import { useState } from 'react';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { riskRange } from '../../../lib/domain/prediction/risk-range';
import { sourcesOfSignal } from '../../../lib/domain/prediction/sources-of-signal';
import { formatPoints } from '../../../lib/view/panel/format-points';
import { freshness } from '../../../lib/view/panel/freshness';
import { reasonRows } from '../../../lib/view/panel/reason-rows';
import { reasonSources } from '../../../lib/view/panel/reason-sources';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { ReasonsUnknown } from './reasons-unknown';
import { SignalRelief } from './signal-relief';
import { SignalRow } from './signal-row';
import { useSignals } from './use-signals';
import './reasons-section.css';

/** So many reasons are read at a glance; one more would be hidden behind a line that is as long as itself. */
const SHOWN = 7;

/** Why the number is what it is: the reasons with their points, which with the ordinary ticket's add up to it; and what would lower it. */
export function ReasonsSection({
  facts,
  assessment,
  policy,
  readAt,
  stale,
  now,
}: {
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  readAt: number | null;
  stale: boolean;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { risk, reasons, relief, unknowns } = assessment;
  const { ref } = facts.ticket;
  const { data, isError } = useSignals(ref);
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const known = risk.state === 'known';
  const ages = { ticket: readAt, ...(data?.readAt ?? { customerTickets: null, elsewhere: null }) };
  const rows = reasonRows(known ? reasons : []).map((row) => ({
    row,
    sources: reasonSources(sourcesOfSignal(row.id, facts, policy), ages, stale, now, language),
  }));
  const few = rows.length <= SHOWN + 1;
  const rest = few || all ? [] : rows.slice(SHOWN);
  const old = rows.filter(({ sources }) => sources.some((source) => source.old)).map(({ row }) => row.id);
  const about = {
    target: ref,
    calendar: policy.calendars.find(({ id }) => id === policy.calendar) ?? null,
    now,
    stale,
    unread: isError,
  };
  const age = freshness(readAt, stale, now, language);
  return (
    <Section title={text('panel_why')} remark={age === null ? null : say(age)}>
      {risk.state === 'not-enough-data' && <p className="reasons-remark">{text('panel_why_not_enough')}</p>}
      {risk.state === 'done' && <p className="reasons-remark">{text('panel_why_done')}</p>}
      {known && rows.length === 0 && <p className="reasons-remark">{text('signals_no_reason')}</p>}
      {known && (
        <ul className="reasons">
          {rows.slice(0, rows.length - rest.length).map(({ row, sources }) => (
            <SignalRow
              key={row.id}
              row={row}
              sources={sources}
              standing={data?.signals.find(({ rule }) => rule === row.id) ?? null}
              about={about}
              open={open === row.id}
              onToggle={() => setOpen(open === row.id ? null : row.id)}
            />
          ))}
          {!few && (
            <li className="reasons-sum">
              <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? text('signals_fewer')
                  : text('signals_rest', rest.length.toLocaleString(language.locale))}
              </Button>
              {!all && (
                <span className="reasons-points" data-rest={sum(rest)}>
                  {formatPoints(sum(rest), language.locale)}
                </span>
              )}
            </li>
          )}
          <li className="reasons-sum reasons-ordinary" data-ordinary={risk.ordinary}>
            <span>{text('panel_ordinary')}</span>
            <span className="reasons-points">{risk.ordinary.toLocaleString(language.locale)}</span>
          </li>
        </ul>
      )}
      {known && relief.length > 0 && <SignalRelief relief={relief} />}
      <ReasonsUnknown
        risk={risk}
        unknowns={unknowns}
        range={riskRange(assessment, policy, old)}
        atLeast={risk.state === 'not-enough-data' ? assessment.atLeast : null}
      />
    </Section>
  );
}

function sum(rows: readonly { row: { points: number } }[]): number {
  return rows.reduce((total, { row }) => total + row.points, 0);
}
