import { dueLook } from '../../../lib/view/dashboard/due-look';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { lasting } from '../../../lib/view/panel/lasting';
import { say as sentence } from '../../../lib/view/panel/say';
import { useWords } from '../../ui/use-words';

/** How much is left until a moment, the moment itself and what is due then. @param what left out where the column says it */
export function DueCell({
  at,
  now,
  warningMinutes,
  what = null,
}: {
  at: number;
  now: number;
  warningMinutes: number;
  what?: string | null;
}) {
  const { say, language } = useWords();
  const words =
    at <= now ? sentence('queue_over', lasting(now - at)) : sentence('queue_left', lasting(at - now));
  return (
    <>
      <span className={`table-due-${dueLook(at, now, warningMinutes)}`}>{say(words)}</span>
      <span className="table-second">
        {[formatMoment(at, now, language), what].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
