import { useId, useState } from 'react';
import type { EscalationState } from '../../../lib/domain/model/escalation-state';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { type BriefSource, briefSource } from '../../../lib/view/panel/brief-source';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { BriefList } from './brief-list';
import './brief-section.css';
import type { PanelRecord } from '../panel-record';
import { useBrief } from './use-brief';

/** What whoever is offered an escalation has to know before they accept it; closed, once they have it. Nothing for anybody else. */
export function BriefSection({
  record: { ref, me, people },
  facts,
  escalation,
  now,
}: {
  record: Pick<PanelRecord<'ticket'>, 'ref' | 'me' | 'people'>;
  facts: TicketFacts;
  escalation: EscalationState;
  now: number;
}) {
  const source = briefSource(escalation, facts.events ?? [], people, me);
  if (source === null) return null;
  return <Handed key={source.kind} target={ref} source={source} now={now} />;
}

function Handed({ target, source, now }: { target: RecordRef; source: BriefSource; now: number }) {
  const { text, language, say } = useWords();
  const id = useId();
  const [open, setOpen] = useState(source.kind === 'handed');
  const brief = useBrief(target, open);
  const giver = say(source.giver);
  const moment = formatMoment(source.at, now, language);
  return (
    <Section
      title={text(`brief_${source.kind}_title`, giver)}
      remark={text(`brief_${source.kind}_since`, moment)}
    >
      {source.kind === 'handed' && <p className="brief-accept">{text('brief_handed_accept', giver)}</p>}
      <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text(open ? 'brief_hide' : 'brief_show')}
      </Button>
      <div id={id} hidden={!open}>
        {brief.isPending && <p className="brief-remark">{text('brief_reading')}</p>}
        {brief.isError && brief.data === undefined && <Note tone="failed">{text('brief_unread')}</Note>}
        {brief.data !== undefined && (
          <>
            <BriefList parts={brief.data.parts} />
            <p className="brief-remark">{text('brief_as_of_now')}</p>
          </>
        )}
      </div>
    </Section>
  );
}
