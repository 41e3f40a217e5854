import type { Debrief } from '../../../lib/messages/debrief';
import { formatDuration } from '../../../lib/view/format-duration';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { useWords } from '../../ui/use-words';

/** Level by level: who had it from when for how long, and where nobody had taken it up when the limit ended. */
export function DebriefCourse({
  debrief: { stays, resolvedAt },
  names,
  now,
}: {
  debrief: Debrief;
  names: ReadonlyMap<string, string>;
  now: number;
}) {
  const { text, language } = useWords();
  const owner = (id: string | null) =>
    id === null ? text('debriefs_nobody') : (names.get(id) ?? isolated(`#${id}`));
  return (
    <ol className="debrief-course">
      {stays.map(({ from, levelName, ownerId, duration, late }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what happened stays in its place.
        <li key={place}>
          <time dateTime={new Date(from).toISOString()}>{formatMoment(from, now, language)}</time>
          <span>
            <strong dir="auto">{levelName}</strong> · {owner(ownerId)} · {formatDuration(duration, language)}
            {late !== null && (
              <span className="debrief-late">
                <span aria-hidden="true">▲ </span>
                {late === 0
                  ? text('debriefs_limit_over')
                  : text('debriefs_late_by', formatDuration(late, language))}
              </span>
            )}
          </span>
        </li>
      ))}
      <li>
        <time dateTime={new Date(resolvedAt).toISOString()}>{formatMoment(resolvedAt, now, language)}</time>
        <span>{text('debriefs_was_closed')}</span>
      </li>
    </ol>
  );
}
