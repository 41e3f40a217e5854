import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { HostId } from '../../../lib/domain/model/host-id';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { readDeskPolicy } from '../../../lib/messages/read-desk-policy';
import { ask } from '../../../lib/platform/ask';
import { problemSentence } from '../../../lib/view/problem-sentence';
import { useNow } from '../../panel/use-now';
import { Waiting } from '../../panel/waiting';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useAskAnew } from '../../ui/use-ask-anew';
import { usePlace } from '../../ui/use-place';
import { useWords } from '../../ui/use-words';
import { accountInFront } from './account-in-front';
import './desk-frame.css';

/** The policy in force, and the system whose people are named in it. */
export interface Desk {
  policy: Policy;
  source: 'shipped' | 'own' | 'managed';
  host: HostId;
  /** Empty where this browser works with no system yet. */
  account: string;
  meId: string | null;
  people: readonly Person[];
  /** Host time. */
  now: number;
}

/**
 * Reads the policy for a room and lets one choose the system whose people stand in it: the second part of the address says which. Where
 * no system is connected, roles stand for people.
 * @param room the first part of the address
 */
export function DeskFrame({ room, children }: { room: string; children: (desk: Desk) => ReactNode }) {
  const words = useWords();
  const { text, say } = words;
  const [, wanted, ...rest] = usePlace();
  const queryKey = ['dashboard', 'policy'];
  const askAnew = useAskAnew(queryKey);
  const read = useQuery({ queryKey, queryFn: () => ask(readDeskPolicy, {}) });
  const now = useNow(read.data?.clockOffset ?? 0, [], read.dataUpdatedAt);
  if (read.data === undefined) {
    return read.error === null ? (
      <Waiting words={text('desk_loading')} onAgain={askAnew} />
    ) : (
      <div className="desk-failed">
        <Note tone="failed">{errorWords(read.error, words)}</Note>
        <Button onClick={() => void read.refetch()}>{text('panel_try_again')}</Button>
      </div>
    );
  }
  const { policy, source, systems } = read.data;
  const system = accountInFront(policy, systems, wanted);
  const { host, account, meId, people } = system ?? {
    ...{ host: 'zendesk' as const, account: '', meId: null, people: [] },
  };
  return (
    <>
      {systems.length > 1 && (
        <div className="desk-system">
          <Choice
            label={text('desk_system')}
            empty={text('desk_system')}
            options={systems.map((one) => ({
              id: one.account,
              name: text('queue_system', text(`host_${one.host}`), one.account),
            }))}
            value={account}
            onChange={(id) => {
              const place = [room, id, ...rest].map(encodeURIComponent).join('/');
              window.location.replace(`#/${place}`);
            }}
          />
        </div>
      )}
      {system === null && (
        <div className="desk-note">
          <Note tone="news">
            {text('desk_nothing_connected')} <a href="options.html#/connections">{text('desk_connect')}</a>
          </Note>
        </div>
      )}
      {system !== null && system.problem !== null && (
        <div className="desk-note">
          <Note tone="waiting">
            {text('desk_names_unread')} {say(problemSentence(system.problem, host))}
          </Note>
        </div>
      )}
      {children({ policy, source, host, account, meId, people, now })}
    </>
  );
}
