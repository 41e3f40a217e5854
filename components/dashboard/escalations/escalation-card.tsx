import type { DeskEscalation } from '../../../lib/domain/model/desk-escalation';
import { dueLook } from '../../../lib/view/dashboard/due-look';
import { escalationStand } from '../../../lib/view/dashboard/escalation-stand';
import { formatDuration } from '../../../lib/view/format-duration';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { lasting } from '../../../lib/view/panel/lasting';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { say as sentence } from '../../../lib/view/panel/say';
import { RecordLink } from '../../panel/record-link';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';

/** One escalation: what it is, who holds it, what is due when, and how long it has been live. */
export function EscalationCard({
  escalation,
  now,
  warningMinutes,
}: {
  escalation: DeskEscalation;
  now: number;
  warningMinutes: number;
}) {
  const { text, say, language } = useWords();
  const { ref, subject, customer, holder, dueAt, startedAt, updateDueAt, stands, readAt } = escalation;
  const stand = escalationStand(escalation);
  const left = (at: number) =>
    say(at <= now ? sentence('queue_over', lasting(now - at)) : sentence('queue_left', lasting(at - now)));
  const moment = (at: number) => text('escalations_moment', left(at), formatMoment(at, now, language));
  const title = subject ?? (ref.kind === 'account' ? customer : null);
  const lines = [
    {
      key: 'holder',
      name: text('escalations_holder'),
      words:
        holder === null
          ? text('table_unknown')
          : holder.name === null
            ? `#${holder.id}`
            : isolated(holder.name),
    },
    ...(dueAt === null || dueAt === 'none'
      ? []
      : [
          {
            key: 'due',
            name: text(stands === 'open' ? 'escalations_acknowledge_by' : 'escalations_limit'),
            words: moment(dueAt),
            look: dueLook(dueAt, now, warningMinutes),
          },
        ]),
    ...(updateDueAt === null
      ? []
      : [
          {
            key: 'update',
            name: text('escalations_update'),
            words: moment(updateDueAt),
            look: dueLook(updateDueAt, now, warningMinutes),
          },
        ]),
    {
      key: 'live',
      name: text('escalations_live'),
      words:
        startedAt === null ? text('table_unknown') : formatDuration(Math.max(0, now - startedAt), language),
    },
  ];
  return (
    <li className="board-card">
      <div className="board-card-stand">
        <Chip tone={stand.tone} shape={stand.shape}>
          {say(stand.words)}
        </Chip>
      </div>
      <h3>
        <RecordLink target={ref}>
          <span className="table-clamp">
            {title === null || title.trim() === '' ? text('queue_no_subject') : title}
          </span>
        </RecordLink>
      </h3>
      <p className="table-second">
        {[say(recordLabel(ref)), ref.kind === 'account' || customer === null ? null : isolated(customer)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="board-lines">
        {lines.map(({ key, name, words, ...look }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd className={'look' in look ? `table-due-${look.look}` : undefined}>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="table-second">
        {readAt === null ? text('table_not_read') : text('panel_as_of', formatMoment(readAt, now, language))}
      </p>
    </li>
  );
}
