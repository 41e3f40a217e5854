import type { AuditLine } from '../../../lib/messages/audit-line';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { RecordLink } from '../../panel/record-link';
import type { Words } from '../../ui/use-words';
import type { TableColumn } from '../table/table-column';
import { LineNote } from './line-note';

const SHAPES = {
  ...{ escalation: '▲', signal: '◆', opinion: '◇', writing: '✎', word: '❝', play: '▷', policy: '§' },
} as const satisfies Record<AuditLine['kind'], string>;

/** When, on what, what, by whom, and under which policy. @param names by host user id */
export function auditColumns(
  names: ReadonlyMap<string, string>,
  now: number,
  { text, say, language }: Words,
): TableColumn<AuditLine>[] {
  return [
    {
      ...{ id: 'at', title: text('audit_column_at'), width: 110 },
      cell: ({ at }) => <time dateTime={new Date(at).toISOString()}>{formatMoment(at, now, language)}</time>,
    },
    {
      ...{ id: 'record', title: text('audit_column_record'), width: 110 },
      cell: ({ ref }) =>
        ref === null ? (
          '–'
        ) : (
          <RecordLink target={ref}>
            {say(recordLabel(ref))}
            <span className="audit-id">
              {' '}
              {ref.host === 'salesforce' || ref.kind === 'account' ? ref.id : ''}
            </span>
          </RecordLink>
        ),
    },
    {
      ...{ id: 'what', title: text('audit_column_what'), width: 280, isName: true },
      cell: (line) => (
        <div className="audit-what">
          <span className="audit-shape" aria-hidden="true">
            {SHAPES[line.kind]}
          </span>
          <span>
            <span className="audit-kind">{text(`audit_kind_${line.kind}`)}: </span>
            {say(line.sentence)}
            {line.detail !== null && <span className="figure-dim"> · {say(line.detail)}</span>}
            {line.reason !== null && (
              <q className="audit-reason" dir="auto">
                {line.reason}
              </q>
            )}
            {line.ref !== null && line.noteId !== null && <LineNote target={line.ref} noteId={line.noteId} />}
          </span>
        </div>
      ),
    },
    {
      ...{ id: 'who', title: text('audit_column_who'), width: 130 },
      cell: ({ personId }) => (personId === null ? '–' : (names.get(personId) ?? isolated(`#${personId}`))),
    },
    {
      ...{ id: 'policy', title: text('audit_column_policy'), width: 100 },
      cell: ({ policyVersion }) => policyVersion || '–',
    },
  ];
}
