import { useMemo } from 'react';
import { recordKey } from '../../lib/domain/model/record-key';
import type { PanelState } from '../../lib/messages/panel-state';
import { runningInstants } from '../../lib/view/panel/running-instants';
import { LanguageContext } from '../ui/language-context';
import { OtherPageNote } from '../ui/other-page-note';
import { useWords } from '../ui/use-words';
import { AccountView } from './account-view';
import { CallsNote } from './calls-note';
import { IdentityNote } from './identity-note';
import { NoRecordView } from './no-record-view';
import { PanelHeader } from './panel-header';
import { TicketView } from './ticket-view';
import { useNow } from './use-now';
import './panel-screen.css';

/**
 * The whole panel for one answer of the worker.
 * @param askedAt local time of the answer. @param unanswered the worker did not answer the last time it was asked.
 */
export function PanelScreen({
  state,
  askedAt,
  unanswered = false,
}: {
  state: PanelState;
  askedAt: number;
  unanswered?: boolean;
}) {
  const { record, due, policy, calls, identity } = state;
  const otherPage = identity?.otherPage ?? null;
  const instants =
    record.kind === 'ticket'
      ? runningInstants(record.assessment, record.outbox)
      : record.kind === 'account'
        ? accountInstants(record)
        : due.map(({ at }) => at);
  const now = useNow(state.clockOffset, instants, askedAt);
  const { language } = useWords();
  const timed = useMemo(() => ({ ...language, now }), [language, now]);
  return (
    <LanguageContext value={timed}>
      <PanelHeader record={record} />
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
      {record.kind === 'none' && <NoRecordView reload={record.reload} due={due} now={now} />}
      {identity !== undefined && <IdentityNote identity={identity} />}
      {calls !== null && <CallsNote calls={calls} />}
    </LanguageContext>
  );
}

/** What a customer's screen counts down to: the ten seconds to take an escalation back, and until when it is to be taken on. */
function accountInstants({ escalation }: Extract<PanelState['record'], { kind: 'account' }>) {
  const entries = escalation?.entries ?? [];
  const undo = entries.filter(({ entry }) => entry.state === 'queued').map(({ entry }) => entry.undoUntil);
  return [...undo, escalation?.current?.dueAt ?? null];
}
