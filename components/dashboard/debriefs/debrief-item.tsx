import { useId } from 'react';
import type { Debrief } from '../../../lib/messages/debrief';
import { formatDuration } from '../../../lib/view/format-duration';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { RecordLink } from '../../panel/record-link';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { CoachNoteField } from './coach-note-field';
import { DebriefCourse } from './debrief-course';
import { DebriefTitle } from './debrief-title';

const DEPARTURES = ['jumps', 'exceptions', 'lowered', 'holds'] as const;

/** One closed escalation to be talked over: how it went, what was late, what came of it, and what to say about it. */
export function DebriefItem({
  debrief,
  names,
  now,
}: {
  debrief: Debrief;
  /** By host user id. */
  names: ReadonlyMap<string, string>;
  now: number;
}) {
  const { text, say, language } = useWords();
  const id = useId();
  const {
    ref,
    subject,
    customer,
    issueType,
    flaggedAt,
    resolvedAt,
    stays,
    departures,
    outcome,
    cause,
    ground,
  } = debrief;
  const number = (value: number) => value.toLocaleString(language.locale);
  const late = stays.filter((stay) => stay.late !== null).length;
  const left = DEPARTURES.filter((what) => departures[what] > 0);
  return (
    <article className="debrief" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <RecordLink target={ref}>
            <DebriefTitle debrief={debrief} now={now} />
          </RecordLink>
        </h2>
        <p className="figure-dim">
          {subject !== null && customer !== null && `${isolated(customer)} · `}
          {text(
            'debriefs_closed',
            isolated(issueType.name),
            formatMoment(resolvedAt, now, language),
            formatDuration(resolvedAt - flaggedAt, language),
          )}
          {debrief.cycle > 1 && ` · ${text('debriefs_cycle', number(debrief.cycle))}`}
        </p>
        {late === 0 ? (
          <Chip tone="low" shape="●">
            {text('debriefs_in_time')}
          </Chip>
        ) : (
          <Chip tone="high" shape="▲">
            {late === 1 ? text('debriefs_late_one') : text('debriefs_late_many', number(late))}
          </Chip>
        )}
      </header>
      <div className="debrief-parts">
        <div>
          <h3>{text('debriefs_course')}</h3>
          <DebriefCourse debrief={debrief} names={names} now={now} />
        </div>
        <div>
          <h3>{text('debriefs_end')}</h3>
          <dl className="debrief-facts">
            <dt>{text('debriefs_outcome')}</dt>
            <dd dir="auto">{outcome ?? text('debriefs_unnamed')}</dd>
            <dt>{text('debriefs_cause')}</dt>
            <dd dir="auto">{cause ?? text('debriefs_unnamed')}</dd>
            {ground !== null && (
              <>
                <dt>{text('debriefs_ground')}</dt>
                <dd>{text(`debriefs_ground_${ground}`)}</dd>
              </>
            )}
            {left.length > 0 && (
              <>
                <dt>{text('debriefs_departures')}</dt>
                <dd>{left.map((what) => text(`debriefs_${what}`, number(departures[what]))).join(' · ')}</dd>
              </>
            )}
          </dl>
          <h3>{text('debriefs_talk')}</h3>
          <p className="debrief-talk">{say(debrief.nextStep)}</p>
        </div>
      </div>
      <CoachNoteField debrief={debrief} now={now} />
    </article>
  );
}
