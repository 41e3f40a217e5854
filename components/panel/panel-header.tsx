import type { RefObject } from 'react';
import type { PanelState } from '../../lib/messages/panel-state';
import { accountLabel } from '../../lib/view/panel/account-label';
import { PageDoor } from '../ui/page-door';
import { useWords } from '../ui/use-words';
import './panel-header.css';

/**
 * The program's name, as whom and where one is signed in, and the way to one's work and back. The name is the heading where the screen
 * gives none.
 * @param work the way to my work and how much of it is due; `null` where it is what stands there anyway
 */
export function PanelHeader({
  record,
  work,
}: {
  record: PanelState['record'] | null;
  work: {
    shown: boolean;
    count: number;
    toggle: () => void;
    button: RefObject<HTMLButtonElement | null>;
  } | null;
}) {
  const { text, language } = useWords();
  const who =
    record === null || record.kind === 'none'
      ? null
      : [record.me?.name, accountLabel(record.ref.account)].filter(Boolean).join(' · ');
  const count = work === null ? '' : work.count.toLocaleString(language.locale);
  return (
    <header className="panel-header">
      {(record !== null && hasHeading(record)) || work?.shown === true ? (
        <span className="panel-name">Bellwether</span>
      ) : (
        <h1 className="panel-name">Bellwether</h1>
      )}
      {who !== null && (
        <span className="panel-who" title={who}>
          {who}
        </span>
      )}
      {work !== null && (
        <button
          ref={work.button}
          type="button"
          className="panel-work"
          aria-pressed={work.shown}
          aria-label={work.count === 0 ? text('queue_my_work') : text('queue_my_work_count', count)}
          onClick={work.toggle}
        >
          <span className="panel-work-name">{text('queue_my_work')}</span>
          {work.count > 0 && <span className="panel-work-count">{count}</span>}
        </button>
      )}
      <PageDoor page="dashboard" label={text('way_dashboard')}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 14V9M6.5 14V2M11 14V6M15 14H1" />
        </svg>
      </PageDoor>
    </header>
  );
}

function hasHeading(record: PanelState['record']): boolean {
  if (record.kind === 'none') return true;
  if (record.facts === null) return false;
  return record.kind === 'ticket' ? record.assessment !== null : record.health !== null;
}
