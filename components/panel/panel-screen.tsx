import { useMemo } from 'react';
import { recordKey } from '../../lib/domain/model/record-key';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import type { PanelState } from '../../lib/messages/panel-state';
import { recordLabel } from '../../lib/view/panel/record-label';
import { runningInstants } from '../../lib/view/panel/running-instants';
import { LanguageContext } from '../ui/language-context';
import { OtherPageNote } from '../ui/other-page-note';
import { useWords } from '../ui/use-words';
import { AccountView } from './account/account-view';
import { CallsNote } from './calls-note';
import { IdentityNote } from './identity-note';
import { useBreachTold } from './inbox/use-breach-told';
import { PanelHeader } from './panel-header';
import { TicketView } from './ticket-view';
import { useKeptPlace } from './use-kept-place';
import { useNow } from './use-now';
import { NoRecordView } from './work/no-record-view';
import { useWorkShown } from './work/use-work-shown';
import { WorkView } from './work/work-view';
import './panel-screen.css';

/**
 * The whole panel for one answer of the worker.
 * @param askedAt local time of the answer. @param unanswered the worker did not answer the last time it was asked.
 * @param windowId the window it stands in; `null`: nobody knows.
 */
export function PanelScreen({
  state,
  askedAt,
  unanswered = false,
  windowId = null,
}: {
  state: PanelState;
  askedAt: number;
  unanswered?: boolean;
  windowId?: number | null;
}) {
  const { record, due, policy, newer, calls, identity } = state;
  const otherPage = identity?.otherPage ?? null;
  const instants =
    record.kind === 'ticket'
      ? runningInstants(record.assessment, record.outbox)
      : record.kind === 'account'
        ? accountInstants(record)
        : [];
  const now = useNow(state.clockOffset, instants, askedAt);
  const { language, say } = useWords();
  const nameOf = (ref: RecordRef) =>
    ref.host === 'zendesk' && ref.kind === 'ticket' ? say(recordLabel(ref)) : null;
  const timed = useMemo(() => ({ ...language, now }), [language, now]);
  const front = record.kind === 'none' ? null : recordKey(record.ref);
  const { shown, toggle, leave, button } = useWorkShown(front);
  const content = useKeptPlace(front);
  useBreachTold(record.kind === 'ticket' ? record.assessment : null, now);
  return (
    <LanguageContext value={timed}>
      <PanelHeader record={record} work={front === null ? null : { shown, count: due, toggle, button }} />
      {shown && record.kind !== 'none' && (
        <WorkView policy={policy} now={now} back={{ to: nameOf(record.ref), go: leave }} />
      )}
      <div className="panel-content" ref={content} hidden={shown}>
        {identity !== undefined && otherPage !== null && !otherPage.asSignedIn && (
          <div className="panel-other-page">
            <OtherPageNote
              host={identity.host}
              account={identity.account}
              otherPage={otherPage}
              query="panel"
            />
          </div>
        )}
        {record.kind === 'ticket' && (
          <TicketView
            key={recordKey(record.ref)}
            record={record}
            policy={policy}
            newer={newer}
            now={now}
            unanswered={unanswered}
          />
        )}
        {record.kind === 'account' && (
          <AccountView
            key={recordKey(record.ref)}
            record={record}
            policy={policy}
            now={now}
            unanswered={unanswered}
          />
        )}
        {record.kind === 'none' && (
          <NoRecordView reload={record.reload} policy={policy} windowId={windowId} now={now} />
        )}
      </div>
      <footer>
        {identity !== undefined && <IdentityNote identity={identity} />}
        {calls !== null && <CallsNote calls={calls} />}
      </footer>
    </LanguageContext>
  );
}

/** What a customer's screen counts down to: the ten seconds to take an escalation back, and until when it is to be taken on. */
function accountInstants({ escalation }: Extract<PanelState['record'], { kind: 'account' }>) {
  const entries = escalation?.entries ?? [];
  const undo = entries.filter(({ entry }) => entry.state === 'queued').map(({ entry }) => entry.undoUntil);
  return [...undo, escalation?.current?.dueAt ?? null];
}
