import { useContext, useEffect, useMemo, useState } from 'react';
import { isToBeTakenUp } from '../../lib/domain/escalation/is-to-be-taken-up';
import type { Assessment } from '../../lib/domain/model/assessment';
import { isDone } from '../../lib/domain/model/is-done';
import type { Policy } from '../../lib/domain/model/policy';
import type { TicketFacts } from '../../lib/domain/model/ticket-facts';
import { levelName } from '../../lib/view/panel/level-name';
import { outboxLines } from '../../lib/view/panel/outbox-lines';
import { pendingEntry } from '../../lib/view/panel/pending-entry';
import { standingLines } from '../../lib/view/panel/standing-lines';
import { ticketAction } from '../../lib/view/panel/ticket-action';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import type { ActionForm } from './action-form';
import { DeedFormOf } from './deed-form-of';
import { DeedMenu } from './deed-menu';
import { DeedNotes } from './deed-notes';
import { deedSituation } from './deed-situation';
import { OfferedAction } from './offered-action';
import { OutboxNotes } from './outbox-notes';
import { OwnerQuestion } from './owner-question';
import type { PanelRecord } from './panel-record';
import { ReplyForm } from './reply-form';
import { ResolveForm } from './resolve-form';
import { TakeUpForm } from './take-up-form';
import { UndoAction } from './undo-action';
import { UpdateFormContext } from './update-form-context';
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
  const { language } = useWords();
  const [form, setForm] = useState<ActionForm | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const { asked: updates } = useContext(UpdateFormContext);
  useEffect(() => {
    if (updates > 0) setForm('reply');
  }, [updates]);
  const { ref, nextKey, outbox, people, me } = record;
  const { escalation } = assessment;
  // What can be done hardly changes with time: once a minute is enough.
  const minute = Math.floor(now / 60_000) * 60_000;
  const situation = useMemo(
    () => deedSituation(facts, escalation, policy, { me, people, now: minute }),
    [facts, escalation, policy, me, people, minute],
  );
  const { deeds, canTakeBack, closed } = situation;
  const { primary, others } = ticketAction(assessment, outbox, {
    ...{ nextKey, me, people, now },
    ...{ canTakeBack, closed },
    hostEscalated: isToBeTakenUp(facts, escalation),
  });
  const offered = [primary, ...others];
  const asked = offered.find(({ kind }) => kind === form || (kind === 'take-up' && form === 'name-owner'));
  const pending = pendingEntry(outbox, nextKey) !== null;
  const replying = outbox.find(({ deed, state }) => deed === 'replied' && state === 'queued');
  const canTellCustomer = escalation.status !== 'none' && !isDone(facts.ticket.status);
  const more = !pending && nextKey !== null && escalation.status !== 'none' && !closed;
  // A text that somebody is writing stays, whatever is written to the host meanwhile.
  const replyOpen = form === 'reply' && canTellCustomer;
  // What was asked may be past: somebody else was faster.
  const possible = deeds.some(({ deed, refusal }) => deed === form && refusal === null);
  const deedForm = more && asked === undefined && !replyOpen && possible ? form : null;
  const told = (facts.conversation?.lastReplyAt ?? 0) > (escalation.since ?? 0) || replying !== undefined;
  const kept = useKeptFocus<HTMLElement>(
    asked === undefined ? (replyOpen ? 'reply' : (deedForm ?? primary.kind)) : `form-${asked.kind}`,
  );
  const tell = (line: string, shown = false) => {
    announce(line);
    setNotice(shown ? line : null);
    setForm(null);
  };

  return (
    <footer className="action-bar" ref={kept}>
      <OutboxNotes
        lines={outboxLines(outbox, { host: ref.host, events: facts.events, people, now })}
        tell={tell}
      />
      <DeedNotes standing={standingLines(escalation, people, me, now)} waiting={situation.waiting} />
      {notice !== null && <Note tone="news">{notice}</Note>}
      {replying !== undefined && replying.undoUntil > now && (
        <div className="action-row">
          <UndoAction
            action={{ kind: 'undo', rowId: replying.id, until: replying.undoUntil, entry: replying }}
            level=""
            now={now}
            tell={tell}
          />
        </div>
      )}
      {asked?.kind === 'take-up' && form === 'take-up' && (
        <TakeUpForm
          target={ref}
          seenKey={nextKey}
          step={asked.step}
          ticket={facts.ticket}
          people={people}
          tell={tell}
          onOther={() => setForm('name-owner')}
          onCancel={() => setForm(null)}
        />
      )}
      {(asked?.kind === 'name-owner' || asked?.kind === 'take-up') && form === 'name-owner' && (
        <OwnerQuestion
          target={ref}
          seenKey={nextKey}
          step={asked.step}
          policy={policy}
          issueTypeId={assessment.issueType.id}
          holderId={escalation.ownerId ?? facts.ticket.assigneeId}
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
      {replyOpen && (
        <ReplyForm
          record={record}
          facts={facts}
          assessment={assessment}
          policy={policy}
          now={now}
          tell={tell}
          onCancel={() => setForm(null)}
        />
      )}
      {deedForm !== null && nextKey !== null && (
        <DeedFormOf
          form={deedForm}
          deeds={deeds}
          assessment={assessment}
          policy={policy}
          target={ref}
          seenKey={nextKey}
          now={now}
          tell={tell}
          onCancel={() => setForm(null)}
        />
      )}
      {asked === undefined && deedForm === null && !replyOpen && (
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
          {more && canTellCustomer && !told && (
            <Button aria-expanded={false} onClick={() => setForm('reply')}>
              {language.text('deeds_menu_reply', [])}
            </Button>
          )}
          {more && (
            <DeedMenu
              key={nextKey}
              deeds={deeds}
              canTellCustomer={canTellCustomer && told}
              target={ref}
              seenKey={nextKey}
              tell={tell}
              onOpen={setForm}
            />
          )}
        </div>
      )}
    </footer>
  );
}
