import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { HealthOverride } from '../../../lib/domain/model/health-override';
import { formatDuration } from '../../../lib/view/format-duration';
import { ageWords } from '../../../lib/view/panel/age-words';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { isolated } from '../../../lib/view/panel/isolated';
import { wholeUnits } from '../../../lib/view/panel/whole-units';
import { useWords } from '../../ui/use-words';
import { LongWords } from '../long-words';
import './override-block.css';

/** The word that counts: who said it, why, until when, and what the computed score is. */
export function OverrideStanding({
  standing,
  author,
  health,
  now,
}: {
  standing: HealthOverride;
  author: string;
  health: HealthAssessment;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { score } = health.computed;
  const left = formatDuration(wholeUnits(standing.expiresAt - now), language);
  return (
    <div className="override-standing" data-override={standing.score}>
      <p>
        <strong>{text('account_override_by', formatDecimal(standing.score, language.locale))}</strong>
      </p>
      <p className="override-reason">
        <q>
          <LongWords words={isolated(standing.reason)} />
        </q>
      </p>
      <p className="override-dim">
        {text('account_override_author', author, say(ageWords(now - standing.at)))}
        {', '}
        {text('account_override_ends_in', formatMoment(standing.expiresAt, now, language), left)}
      </p>
      <p className="override-dim">
        {score === null
          ? text('account_computed_none')
          : text('account_computed', formatDecimal(score, language.locale))}
      </p>
    </div>
  );
}
