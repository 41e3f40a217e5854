import { useContext, useState } from 'react';
import type { Assessment } from '../../lib/domain/model/assessment';
import type { Policy } from '../../lib/domain/model/policy';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { levelName } from '../../lib/view/panel/level-name';
import { outboxLines } from '../../lib/view/panel/outbox-lines';
import { ticketAction } from '../../lib/view/panel/ticket-action';
import { AnnounceContext } from '../ui/announce-context';
import { Note } from '../ui/note';
import { OfferedAction } from './offered-action';
import { OutboxNotes } from './outbox-notes';
import { OwnerQuestion } from './owner-question';
import type { PanelRecord } from './panel-record';
import { ResolveForm } from './resolve-form';
import { useKeptFocus } from './use-kept-focus';
import './action-bar.css';

/** The foot of a ticket: what is on its way to the host in words, one primary action, and what else can be done. */
export function ActionBar({
  record,
  facts,
  assessment,
  policy,
  now,
}: {
  record: PanelRecord<'ticket'>;
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  now: number;
}) {
  const announce = useContext(AnnounceContext);
  const [form, setForm] = useState<'name-owner' | 'resolve' | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { ref, nextKey, outbox, people, me } = record;
  const { primary, others } = ticketAction(assessment, outbox, { nextKey, me, people, now });
  const offered = [primary, ...others];
  const asked = offered.find(({ kind }) => kind === form);
  const kept = useKeptFocus<HTMLElement>(asked === undefined ? primary.kind : `form-${asked.kind}`);
  const tell = (line: string, shown = false) => {
    announce(line);
    setNotice(shown ? line : null);
    setForm(null);
  };

  return (
    <footer className="action-bar" ref={kept}>
      <OutboxNotes lines={outboxLines(outbox, { host: ref.host, events: facts.events, people, now })} />
      {notice !== null && <Note tone="news">{notice}</Note>}
      {asked?.kind === 'name-owner' && (
        <OwnerQuestion
          target={ref}
          seenKey={nextKey}
          step={asked.step}
          policy={policy}
          issueTypeId={assessment.issueType.id}
          tell={tell}
          onCancel={() => setForm(null)}
        />
      )}
      {asked?.kind === 'resolve' && nextKey !== null && (
        <ResolveForm
          target={ref}
          seenKey={nextKey}
          policy={policy}
          tell={tell}
          onCancel={() => setForm(null)}
        />
      )}
      {asked === undefined && (
        <div className="action-row">
          {offered.map((action, index) => (
            <OfferedAction
              key={`${action.kind}-${nextKey}`}
              action={action}
              look={index === 0 ? 'primary' : 'plain'}
              target={ref}
              seenKey={nextKey}
              nameOfLevel={(levelId) => levelName(levelId, policy, assessment.path)}
              now={now}
              tell={tell}
              onOpen={setForm}
            />
          ))}
        </div>
      )}
    </footer>
  );
}
