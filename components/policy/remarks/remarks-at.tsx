import { useWords } from '../../ui/use-words';
import { RemarkItem } from './remark-item';
import { useRemarks } from './use-remarks';
import './remarks.css';

/** What agents remarked on a rule or a cell and nobody has put aside yet, beside it in its form; nothing where there is nothing. */
export function RemarksAt({
  kind,
  id,
}: {
  kind: 'rule' | 'cell';
  /** Of the rule; of a cell `<row>/<level>`. */
  id: string;
}) {
  const { text } = useWords();
  const { data } = useRemarks();
  const own = (data?.remarks ?? []).filter(
    (remark) => remark.kind === kind && remark.target === id && remark.seenAt === null,
  );
  if (own.length === 0) return null;
  return (
    <ul className="remarks remarks-at" aria-label={text('policy_remarks_at')}>
      {own.map((remark) => (
        <RemarkItem key={remark.id} remark={remark} />
      ))}
    </ul>
  );
}
