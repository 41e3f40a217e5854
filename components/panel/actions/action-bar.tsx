import { useContext, useEffect, useMemo, useState } from 'react';
import { preflight as preflightOf } from '../../../lib/domain/escalation/guard/preflight';
import { isToBeTakenUp } from '../../../lib/domain/escalation/is-to-be-taken-up';
import type { ActionForm } from '../../../lib/domain/model/action-form';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { isDone } from '../../../lib/domain/model/is-done';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { actionRow } from '../../../lib/view/panel/action-row';
import { formOfDeed } from '../../../lib/view/panel/form-of-deed';
import { levelName } from '../../../lib/view/panel/level-name';
import { outboxLines } from '../../../lib/view/panel/outbox-lines';
import { pendingEntry } from '../../../lib/view/panel/pending-entry';
import { standingLines } from '../../../lib/view/panel/standing-lines';
import { ticketAction } from '../../../lib/view/panel/ticket-action';
import { AnnounceContext } from '../../ui/announce-context';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { ReplyForm } from '../cadence/reply-form';
import { UpdateFormContext } from '../cadence/update-form-context';
import type { PanelRecord } from '../panel-record';
import { ActionButtons } from './action-buttons';
import { DeedFormOf } from './deed-form-of';
import { DeedNotes } from './deed-notes';
import { deedSituation } from './deed-situation';
import { DraftContext } from './draft-context';
import { MovedNote } from './moved-note';
import { OutboxNotes } from './outbox-notes';
import { UndoAction } from './undo-action';
import { useKeptFocus } from './use-kept-focus';
import { useOpenForm } from './use-open-form';
import './action-bar.css';

/** The foot of a ticket: what is on its way to the host in words, one primary action, and what else can be done. */
export function ActionBar({
  record,
  facts,
  assessment,
  policy,
  newer,
  now,
}: {
  record: PanelRecord<'ticket'>;
  facts: TicketFacts;
  assessment: Assessment;
  policy: Policy;
  /** What holds now, where the ticket goes by an older version. */
  newer?: Policy | undefined;
  now: number;
}) {
  const announce = useContext(AnnounceContext);
  const { text } = useWords();
  const [notice, setNotice] = useState<string | null>(null);
  const { ref, nextKey, outbox, people, me } = record;
  const { open, show, close, goOn, keep } = useOpenForm(ref, nextKey);
  const { asked: updates } = useContext(UpdateFormContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, and only then.
  useEffect(() => {
    if (updates > 0) show('reply');
  }, [updates]);
  const { escalation } = assessment;
  // What can be done hardly changes with time: once a minute is enough.
  const minute = Math.floor(now / 60_000) * 60_000;
  const situation = useMemo(
    () => deedSituation(facts, assessment, policy, { me, people, now: minute, newer }),
    [facts, assessment, policy, newer, me, people, minute],
  );
  const preflight = useMemo(
    () => preflightOf(facts, assessment, policy, minute),
    [facts, assessment, policy, minute],
  );
  const { deeds, canTakeBack, canAskApproval, closed } = situation;
  const hostEscalated = isToBeTakenUp(facts, escalation);
  const offered = ticketAction(assessment, outbox, {
    ...{ nextKey, me, people, now, canTakeBack, closed, hostEscalated, canAskApproval },
  });
  const pending = pendingEntry(outbox, nextKey) !== null;
  const replying = outbox.find(({ deed, state }) => deed === 'replied' && state === 'queued');
  const canTellCustomer = escalation.status !== 'none' && !isDone(facts.ticket.status);
  const told = (facts.conversation?.lastReplyAt ?? 0) > (escalation.since ?? 0) || replying !== undefined;
  // Where its button opens the form anyway, the form is not offered a second time.
  const opens =
    preflight.asks || [offered.primary, ...offered.others].some((one) => one?.kind === 'name-owner');
  const forms =
    pending || nextKey === null || hostEscalated
      ? []
      : situation.forms.filter((name) => name !== 'escalate' || !opens);
  const possible = (form: ActionForm) =>
    form === 'reply'
      ? canTellCustomer
      : form === 'take-up'
        ? hostEscalated
        : form === 'deny'
          ? offered.primary?.kind === 'approve'
          : situation.forms.includes(form);
  // What somebody is writing stays, whatever becomes of the ticket meanwhile.
  const form = open?.form ?? null;
  const moved =
    open !== null && open.seenKey !== nextKey && open.seenKey !== null && form !== 'reply' && !pending;
  const lines = outboxLines(outbox, { host: ref.host, events: facts.events, people, now });
  const answerable = lines.flatMap(({ refusedId }) => refusedId ?? []).join(' ');
  const takingBack = replying !== undefined && replying.undoUntil > now;
  const kept = useKeptFocus<HTMLElement>(
    `${form ?? offered.primary?.kind ?? 'waiting'} ${takingBack} ${answerable}`,
  );
  const inform = (line: string, shown = false) => {
    announce(line);
    setNotice(shown ? line : null);
  };
  const tell = (line: string, shown = false) => {
    inform(line, shown);
    // What was not taken stays to be looked at again.
    if (!shown) close();
  };
  // What was said of something earlier is over once one begins or gives up something else.
  const begin = (name: ActionForm) => {
    setNotice(null);
    show(name);
  };
  const giveUp = () => {
    setNotice(null);
    close();
  };
  const fields = open?.fields ?? null;
  const held = moved || pending;
  const inFoot = { fields, keep, held };
  const nameOf = (levelId: string) => levelName(levelId, policy, assessment.path);
  const undoing = offered.primary?.kind === 'undo' ? offered.primary : null;

  return (
    <section
      className="action-bar"
      aria-label={text('panel_what_to_do')}
      ref={kept}
      data-form={form ?? undefined}
    >
      <OutboxNotes lines={lines} tell={inform} />
      <DeedNotes
        standing={pending ? [] : standingLines(assessment, people, me, now)}
        waiting={form === null ? situation.waiting : []}
      />
      {notice !== null && <Note tone="news">{notice}</Note>}
      {replying !== undefined && takingBack && (
        <div className="action-row">
          <UndoAction
            action={{ kind: 'undo', rowId: replying.id, until: replying.undoUntil, entry: replying }}
            level=""
            now={now}
            tell={inform}
            onTakenBack={() => show('reply')}
          />
        </div>
      )}
      {undoing !== null && (
        <div className="action-row">
          <UndoAction
            action={undoing}
            level={nameOf(undoing.entry.levelId)}
            now={now}
            tell={inform}
            onTakenBack={(reason) => {
              const next = assessment.path.find(({ state }) => state === 'next') ?? null;
              const back = formOfDeed(undoing.entry, next?.levelId ?? null);
              if (back !== null) show(back, { reason, level: undoing.entry.levelId });
            }}
          />
        </div>
      )}
      {open?.kept === true && form !== 'reply' && <p className="action-hint">{text('actions_draft_kept')}</p>}
      {form !== null && pending && form !== 'reply' && (
        <Note tone="waiting">{text('actions_on_its_way')}</Note>
      )}
      {moved && open?.seenKey != null && (
        <MovedNote
          events={facts.events ?? []}
          seenKey={open.seenKey}
          people={people}
          policy={policy}
          path={assessment.path}
          now={now}
          possible={form !== null && possible(form)}
          onGoOn={goOn}
          onStop={giveUp}
        />
      )}
      {form === 'reply' && canTellCustomer && (
        <ReplyForm
          record={record}
          facts={facts}
          assessment={assessment}
          policy={policy}
          now={now}
          tell={tell}
          onCancel={giveUp}
        />
      )}
      {form !== null && form !== 'reply' && (
        <DraftContext value={inFoot} key={form}>
          <DeedFormOf
            form={form}
            deeds={deeds}
            facts={facts}
            assessment={assessment}
            policy={policy}
            preflight={preflight}
            people={people}
            target={ref}
            seenKey={open?.seenKey ?? nextKey}
            now={now}
            tell={tell}
            onOther={() => show('escalate')}
            onCancel={giveUp}
          />
        </DraftContext>
      )}
      {form === null && undoing === null && (
        <ActionButtons
          arranged={actionRow(offered, {
            forms,
            canRelease: !pending && deeds.some(({ deed, refusal }) => deed === 'release' && refusal === null),
            canAdopt:
              !pending &&
              newer !== undefined &&
              deeds.some(({ deed, refusal }) => deed === 'adopt-policy' && refusal === null),
            tell: !canTellCustomer || pending || nextKey === null ? 'no' : told ? 'again' : 'first',
          })}
          target={ref}
          seenKey={nextKey}
          asksFirst={preflight.asks}
          tell={tell}
          onOpen={begin}
        />
      )}
    </section>
  );
}
