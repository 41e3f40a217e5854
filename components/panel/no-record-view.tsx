import type { PanelState } from '../../lib/messages/panel-state';
import { Note } from '../ui/note';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { DueList } from './due-list';
import './no-record-view.css';

/** No ticket and no account in the tab: what is due for me, or what to do. */
export function NoRecordView({ reload, due, now }: { reload: boolean; due: PanelState['due']; now: number }) {
  const { text } = useWords();
  return (
    <main className="panel-main">
      {reload && (
        <div className="panel-notes">
          <Note tone="waiting">
            <strong>{text('panel_reload')}</strong>
            <p>{text('panel_reload_why')}</p>
          </Note>
        </div>
      )}
      <Section title={text('panel_due')} remark={due.length === 0 ? null : due.length}>
        {due.length === 0 ? (
          <p className="nothing-due">{text('panel_due_nothing')}</p>
        ) : (
          <DueList due={due} now={now} />
        )}
      </Section>
      {!reload && (
        <div className="no-record">
          <p>{text('panel_no_record')}</p>
          <p>
            <a href="options.html" target="_blank" rel="noreferrer">
              {text('panel_open_settings')}
            </a>
          </p>
        </div>
      )}
    </main>
  );
}
