import { useContext } from 'react';
import { updateCadence } from '../../../lib/domain/escalation/update-cadence';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { isDone } from '../../../lib/domain/model/is-done';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { cadenceRows } from '../../../lib/view/panel/cadence-rows';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { CadenceAfter } from './cadence-after';
import './cadence-section.css';
import type { PanelRecord } from '../panel-record';
import { UpdateFormContext } from './update-form-context';

const BAR_TONES = { overdue: 'poor', near: 'near', running: 'calm' } as const;

/** How the customer of an escalated ticket is kept up to date: both counters, what was missed, and the way to write to them. */
export function CadenceSection({
  record: { outbox, readAt },
  facts,
  assessment,
  policy,
  stale,
  now,
}: {
  record: Pick<PanelRecord<'ticket'>, 'outbox' | 'readAt'>;
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  stale: boolean;
  now: number;
}) {
  const { text, say, language } = useWords();
  const form = useContext(UpdateFormContext);
  const { escalation } = assessment;
  if (escalation.status === 'none') return null;
  if (isDone(facts.ticket.status)) {
    return (
      <Section title={text('cadence_title')}>
        <p className="cadence-remark">{text('cadence_done')}</p>
        <CadenceAfter policy={policy} />
      </Section>
    );
  }
  const cadence = updateCadence(facts, escalation, policy, now);
  const onItsWay = outbox.some(
    ({ deed, state }) => deed === 'replied' && ['queued', 'sending', 'unknown'].includes(state),
  );
  const { priority } = facts.ticket;
  if (cadence === null) {
    return (
      <Section title={text('cadence_title')}>
        <p className="cadence-remark">
          {text(priority === null ? 'cadence_unknown_priority' : 'cadence_unknown_replies')}
        </p>
        <div className="cadence-act">
          <Button onClick={(event) => form.open(event.currentTarget)}>{text('cadence_write')}</Button>
        </div>
      </Section>
    );
  }
  const rows = cadenceRows(cadence, facts.conversation, now, language);
  const severity = text(`cadence_priority_${priority ?? 'none'}`);
  const offered = cadence.offerTemplate && rows.missed !== null && !onItsWay;
  const first = cadence.lastBy === 'escalation' && rows.missed === null;
  return (
    <Section title={text('cadence_title')} remark={text('cadence_severity', say(rows.every), severity)}>
      <dl className={`cadence cadence-${rows.until.state}`}>
        <div className="cadence-row">
          <dt>{say(rows.since.name)}</dt>
          <dd>{say(rows.since.words)}</dd>
        </div>
        <div className="cadence-row cadence-next">
          <dt>
            <span className="cadence-shape" aria-hidden="true" />
            {say(rows.until.name)}
          </dt>
          <dd>{say(rows.until.words)}</dd>
        </div>
      </dl>
      <div className="cadence-bar">
        <Bar share={rows.used} tone={BAR_TONES[rows.until.state]} />
      </div>
      {rows.customer !== null && <p className="cadence-remark">{say(rows.customer)}</p>}
      {stale && readAt !== null && (
        <p className="cadence-remark">{text('cadence_as_of', formatMoment(readAt, now, language))}</p>
      )}
      {rows.missed !== null && !offered && <p className="cadence-remark">{say(rows.missed)}</p>}
      {offered && rows.missed !== null && (
        <div className="cadence-offer">
          <Note tone="waiting">
            {say(rows.missed)} {text('cadence_offer')}
          </Note>
          <Button look="primary" onClick={(event) => form.open(event.currentTarget)}>
            {text('cadence_open_text')}
          </Button>
        </div>
      )}
      {onItsWay && <p className="cadence-remark">{text('cadence_on_its_way')}</p>}
      {!offered && !onItsWay && (
        <div className="cadence-act">
          <Button onClick={(event) => form.open(event.currentTarget)}>
            {text(first ? 'cadence_write_first' : 'cadence_write')}
          </Button>
        </div>
      )}
    </Section>
  );
}
