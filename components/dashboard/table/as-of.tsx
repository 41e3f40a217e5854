import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useWords } from '../../ui/use-words';

/** When a row's facts were read, as briefly as it stays clear. */
export function AsOf({ readAt, now }: { readAt: number | null; now: number }) {
  const { text, language } = useWords();
  if (readAt === null) return <span className="table-dim">{text('table_not_read')}</span>;
  return (
    <time className="table-dim" dateTime={new Date(readAt).toISOString()}>
      {formatMoment(readAt, now, language)}
    </time>
  );
}
