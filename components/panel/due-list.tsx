import { recordKey } from '../../lib/domain/model/record-key';
import type { PanelState } from '../../lib/messages/panel-state';
import { dueWords } from '../../lib/view/panel/due-words';
import { recordLabel } from '../../lib/view/panel/record-label';
import { useWords } from '../ui/use-words';
import { RecordLink } from './record-link';
import './due-list.css';

/** What is due for me, the nearest first. */
export function DueList({ due, now }: { due: PanelState['due']; now: number }) {
  const { text, say, language } = useWords();
  return (
    <ul className="due">
      {due.map((item) => (
        <li
          key={`${recordKey(item.ref)}-${item.kind}-${item.at}`}
          className={item.at <= now ? 'due-over' : undefined}
        >
          <RecordLink target={item.ref}>
            <span className="due-subject">{item.subject ?? text('panel_no_subject')}</span>
          </RecordLink>
          <span className="due-where">
            {say(recordLabel(item.ref))} · {text(`host_${item.ref.host}`)}
          </span>
          <span className="due-words">{say(dueWords(item.at, now, language))}</span>
        </li>
      ))}
    </ul>
  );
}
