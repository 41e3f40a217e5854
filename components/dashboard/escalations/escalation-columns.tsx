import type { DeskEscalation } from '../../../lib/domain/model/desk-escalation';
import { escalationStand } from '../../../lib/view/dashboard/escalation-stand';
import { formatDuration } from '../../../lib/view/format-duration';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { RecordLink } from '../../panel/record-link';
import { Chip } from '../../ui/chip';
import type { Words } from '../../ui/use-words';
import { AsOf } from '../table/as-of';
import { DueCell } from '../table/due-cell';
import type { TableColumn } from '../table/table-column';

/** What the list says of an escalation. What is not known says so. */
export function escalationColumns(
  { text, say, language }: Words,
  { now, warningMinutes }: { now: number; warningMinutes: number },
): TableColumn<DeskEscalation>[] {
  const unknown = <span className="table-dim">{text('table_unknown')}</span>;
  return [
    {
      ...{ id: 'level', title: text('desk_queue_level'), sorts: 'descending', width: 90 },
      cell: ({ levelName }) => levelName ?? unknown,
    },
    {
      ...{ id: 'what', title: text('escalations_what'), isName: true, width: 240 },
      cell: ({ ref, subject, customer }) => {
        const title = subject ?? (ref.kind === 'account' ? customer : null);
        return (
          <>
            <RecordLink target={ref}>
              <span className="table-clamp">
                {title === null || title.trim() === '' ? text('queue_no_subject') : title}
              </span>
            </RecordLink>
            <span className="table-second">{say(recordLabel(ref))}</span>
          </>
        );
      },
    },
    {
      ...{ id: 'customer', title: text('desk_queue_customer'), sorts: 'ascending', width: 120 },
      cell: ({ customer }) =>
        customer === null ? unknown : <span className="table-clamp">{isolated(customer)}</span>,
    },
    {
      ...{ id: 'stands', title: text('escalations_stands'), width: 120 },
      cell: (one) => {
        const { tone, shape, words } = escalationStand(one);
        return (
          <Chip tone={tone} shape={shape}>
            {say(words)}
          </Chip>
        );
      },
    },
    {
      ...{ id: 'holder', title: text('escalations_holder'), sorts: 'ascending', width: 110 },
      cell: ({ holder }) => {
        if (holder === null) return unknown;
        return (
          <span className="table-clamp">
            {holder.name === null ? `#${holder.id}` : isolated(holder.name)}
          </span>
        );
      },
    },
    {
      ...{ id: 'due', title: text('escalations_due'), sorts: 'ascending', width: 120 },
      cell: ({ dueAt }) => {
        if (dueAt === null) return unknown;
        if (dueAt === 'none') return <span className="table-dim">{text('escalations_no_limit')}</span>;
        return <DueCell at={dueAt} now={now} warningMinutes={warningMinutes} />;
      },
    },
    {
      ...{ id: 'update', title: text('escalations_update'), sorts: 'ascending', width: 120 },
      cell: ({ updateDueAt }) =>
        updateDueAt === null ? (
          unknown
        ) : (
          <DueCell at={updateDueAt} now={now} warningMinutes={warningMinutes} />
        ),
    },
    {
      ...{ id: 'live', title: text('escalations_live'), sorts: 'descending', width: 90 },
      cell: ({ startedAt }) =>
        startedAt === null ? unknown : formatDuration(Math.max(0, now - startedAt), language),
    },
    {
      ...{ id: 'read', title: text('table_as_of'), align: 'end', width: 70 },
      cell: ({ readAt }) => <AsOf readAt={readAt} now={now} />,
    },
  ];
}
