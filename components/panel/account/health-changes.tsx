import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { calendarDays } from '../../../lib/view/panel/calendar-days';
import { healthChanges } from '../../../lib/view/panel/health-changes';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './health-changes.css';

/** How the score went, by which metrics, and the play against each that fell. Nothing where it did not move. */
export function HealthChanges({
  health,
  policy,
  zone,
  now,
}: {
  health: HealthAssessment;
  policy: Policy;
  /** Of the policy's calendar. */
  zone: string;
  now: number;
}) {
  const { text, say, language } = useWords();
  const dayOf = (at: number) => calendarDays(1, zone, at)[0] ?? at;
  const changes = healthChanges(health, policy, now, language.locale, dayOf);
  if (changes === null) return null;
  const { move, fell, parts, explainedPercent } = changes;
  return (
    <Section title={text('account_changes')}>
      <p className={`changes-move changes-move-${fell ? 'down' : 'up'}`}>
        <span aria-hidden="true">{fell ? '▼ ' : '▲ '}</span>
        {say(move)}
      </p>
      <ul className="changes">
        {parts.map(({ metric, words, play }) => (
          <li key={metric} data-change={metric}>
            <span>{say(words)}</span>
            {play !== null && <span className="changes-play">{text('account_change_play', play)}</span>}
          </li>
        ))}
      </ul>
      {explainedPercent !== null && (
        <p className="changes-play">
          {text(
            'account_change_explained',
            (explainedPercent / 100).toLocaleString(language.locale, { style: 'percent' }),
          )}
        </p>
      )}
    </Section>
  );
}
