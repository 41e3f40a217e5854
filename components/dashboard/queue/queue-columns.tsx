import type { DeskTicket } from '../../../lib/domain/model/desk-ticket';
import { formatDuration } from '../../../lib/view/format-duration';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { wholeUnits } from '../../../lib/view/panel/whole-units';
import { workRow } from '../../../lib/view/panel/work-row';
import { RecordLink } from '../../panel/record-link';
import { Chip } from '../../ui/chip';
import type { Words } from '../../ui/use-words';
import { AsOf } from '../table/as-of';
import { DueCell } from '../table/due-cell';
import type { TableColumn } from '../table/table-column';

/** What the queue says of a ticket. What is not known says so. */
export function queueColumns(
  { text, say, language }: Words,
  { now, warningMinutes }: { now: number; warningMinutes: number },
): TableColumn<DeskTicket>[] {
  const row = (ticket: DeskTicket) => workRow(ticket, now, { warningMinutes, locale: language.locale });
  const unknown = <span className="table-dim">{text('table_unknown')}</span>;
  return [
    {
      ...{ id: 'risk', title: text('desk_queue_risk'), sorts: 'descending', width: 72 },
      cell: (ticket) => {
        const { tone, shape, mark, risk } = row(ticket);
        return (
          <Chip tone={tone} shape={shape}>
            <span aria-hidden="true" className="table-mark">
              {mark === '' ? '–' : mark}
            </span>
            <span className="visually-hidden">{say(risk)}</span>
          </Chip>
        );
      },
    },
    {
      ...{ id: 'ticket', title: text('desk_queue_ticket'), sorts: 'ascending', isName: true, width: 200 },
      cell: ({ ref, subject, type }) => (
        <>
          <RecordLink target={ref}>
            <span className="table-clamp">
              {subject === null || subject.trim() === '' ? text('queue_no_subject') : subject}
            </span>
          </RecordLink>
          <span className="table-second">
            {[say(recordLabel(ref)), type?.name].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      ...{ id: 'customer', title: text('desk_queue_customer'), sorts: 'ascending', width: 110 },
      cell: ({ customer }) =>
        customer === null ? unknown : <span className="table-clamp">{isolated(customer)}</span>,
    },
    {
      ...{ id: 'due', title: text('desk_queue_due'), sorts: 'ascending', width: 112 },
      cell: (ticket) => {
        const { clock } = ticket;
        if (clock === null) return unknown;
        if (clock === 'none') return <span className="table-dim">{text('queue_no_sla')}</span>;
        const name = row(ticket).clock;
        // A customer's list says when, not what.
        const isUnnamed = clock.metric === 'milestone' && clock.label === null;
        const what =
          name === null || isUnnamed ? null : typeof name === 'string' ? isolated(name) : say(name);
        return <DueCell at={clock.dueAt} now={now} warningMinutes={warningMinutes} what={what} />;
      },
    },
    {
      ...{ id: 'waiting', title: text('desk_queue_waiting'), sorts: 'descending', width: 76 },
      cell: ({ waitingSince }) => {
        if (waitingSince === null) return unknown;
        if (waitingSince === 'nobody')
          return <span className="table-dim">{text('desk_queue_answered')}</span>;
        return formatDuration(wholeUnits(Math.max(0, now - waitingSince)), language);
      },
    },
    {
      ...{ id: 'level', title: text('desk_queue_level'), sorts: 'descending', width: 128 },
      cell: (ticket) => {
        const { level } = row(ticket);
        return level === null ? (
          <span className="table-dim">{text('desk_queue_level_none')}</span>
        ) : (
          <Chip tone={level.tone} shape={level.shape}>
            {say(level.words)}
          </Chip>
        );
      },
    },
    {
      ...{ id: 'owner', title: text('desk_queue_owner'), sorts: 'ascending', width: 90 },
      cell: ({ owner }) => {
        if (owner === null) return unknown;
        if (owner === 'none') return text('desk_queue_nobody');
        return (
          <span className="table-clamp">{owner.name === null ? `#${owner.id}` : isolated(owner.name)}</span>
        );
      },
    },
    {
      ...{ id: 'priority', title: text('desk_queue_priority'), sorts: 'ascending', width: 72 },
      cell: ({ priority }) => (priority === null ? unknown : text(`desk_priority_${priority}`)),
    },
    {
      ...{ id: 'read', title: text('table_as_of'), sorts: 'descending', align: 'end', width: 58 },
      cell: ({ readAt }) => <AsOf readAt={readAt} now={now} />,
    },
  ];
}
