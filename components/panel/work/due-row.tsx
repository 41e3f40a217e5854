import type { DueItem } from '../../../lib/domain/model/due-item';
import { recordKey } from '../../../lib/domain/model/record-key';
import { dueWords } from '../../../lib/view/panel/due-words';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';

/** How each kind of thing to do is marked; its words say the same. */
const SHAPES: Record<DueItem['kind'], string> = {
  clock: '◷',
  acknowledge: '▲',
  'hand-over': '⇄',
  approval: '?',
  update: '✉',
  task: '○',
};

/** One thing to do: what, about which record, and by when. All of it opens the record. */
export function DueRow({ item, now, onOpened }: { item: DueItem; now: number; onOpened: () => void }) {
  const { text, say, language } = useWords();
  const { ref, subject, kind, what, at } = item;
  const about = [
    ref.kind === 'ticket' && ref.host === 'zendesk' ? say(recordLabel(ref)) : text(`host_${ref.host}`),
    subject === null ? null : isolated(subject),
  ];
  return (
    <li
      className={at !== null && at <= now ? 'due-row due-over' : 'due-row'}
      data-due={`${recordKey(ref)} ${kind}`}
    >
      <span className="due-shape" aria-hidden="true">
        {SHAPES[kind]}
      </span>
      <RecordLink target={ref} onOpened={onOpened}>
        <span className="due-what">{say(what)}</span>
      </RecordLink>
      <span className="due-words">
        {at === null ? text('queue_due_no_deadline') : say(dueWords(at, now, language))}
      </span>
      <span className="due-about">{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
