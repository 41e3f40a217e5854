import { type ReactNode, useEffect, useRef } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import { Button } from '../../ui/button';
import { PageDoor } from '../../ui/page-door';
import { useWords } from '../../ui/use-words';
import { ChecklistSection } from '../checklist/checklist-section';
import { InboxSection } from '../inbox/inbox-section';
import { DueList } from './due-list';
import { QueueSection } from './queue-section';
import './work-view.css';

/**
 * My work in all systems: what is due next, my queue, my inbox, and the first steps until they are done.
 * @param back what stands behind it in the same panel, and the way back; `null`: nothing does
 */
export function WorkView({
  policy,
  now,
  back,
  children,
}: {
  policy: Policy;
  now: number;
  back: { to: string | null; go: () => void } | null;
  children?: ReactNode;
}) {
  const { text } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAside = back !== null;
  // Who came here from a record is led to its beginning, and back by Escape.
  useEffect(() => {
    if (isAside) heading.current?.focus();
  }, [isAside]);
  const onOpened = () => back?.go();
  const { warningMinutes } = policy;
  return (
    <main
      className="panel-main"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || back === null) return;
        event.preventDefault();
        back.go();
      }}
    >
      <div className="work-head">
        <h1 ref={heading} tabIndex={-1}>
          {text('queue_my_work')}
        </h1>
        {back !== null && (
          <Button look="quiet" onClick={back.go}>
            {back.to === null ? text('queue_back') : text('queue_back_to', back.to)}
          </Button>
        )}
      </div>
      {children}
      <ChecklistSection policy={policy} onOpened={onOpened} />
      <DueList warningMinutes={warningMinutes} now={now} onOpened={onOpened} />
      <QueueSection warningMinutes={warningMinutes} now={now} onOpened={onOpened} />
      <InboxSection now={now} />
      <div className="work-ways">
        <PageDoor page="dashboard">{text('way_dashboard')}</PageDoor>
        <PageDoor page="settings">{text('way_settings')}</PageDoor>
      </div>
    </main>
  );
}
