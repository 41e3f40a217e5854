import { ofEither } from '../../lib/domain/health/of-either';
import type { AccountFacts } from '../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../lib/domain/model/health-assessment';
import { bandLook } from '../../lib/view/band-look';
import { capitalised } from '../../lib/view/panel/capitalised';
import { formatDecimal } from '../../lib/view/panel/format-decimal';
import { freshness } from '../../lib/view/panel/freshness';
import { recordLabel } from '../../lib/view/panel/record-label';
import { trendChip } from '../../lib/view/panel/trend-chip';
import { Chip } from '../ui/chip';
import { useWords } from '../ui/use-words';
import './account-head.css';

const TREND = {
  down: { tone: 'watch', shape: '▼' },
  up: { tone: 'low', shape: '▲' },
  steady: { tone: 'unknown', shape: '=' },
} as const;

/** Which customer, its score, and where it is heading. */
export function AccountHead({
  facts,
  health,
  readAt,
  stale,
  now,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  readAt: number | null;
  stale: boolean;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { account } = facts;
  const tier = capitalised(ofEither(facts, (one) => one.tier));
  const trend = trendChip(health.trend, language.locale);
  const look = bandLook(health.band);
  const age = freshness(readAt, stale, now, language);
  return (
    <div className="account-head">
      <p className="account-who">
        <span>{[say(recordLabel(account.ref)), tier].filter(Boolean).join(' · ')}</span>
        {age !== null && <span>{say(age)}</span>}
      </p>
      <h1>{account.name ?? text('panel_account_unnamed')}</h1>
      <p className="account-score">
        <span className="account-number" data-health={health.score ?? undefined}>
          {health.score === null ? '–' : formatDecimal(health.score, language.locale)}
          <small> / 10</small>
        </span>
        <span className="chips">
          <Chip tone={look.tone} shape={look.shape}>
            {text(health.band === null ? 'panel_risk_not_enough_data' : `band_${health.band}`)}
          </Chip>
          {trend !== null && (
            <Chip tone={TREND[trend.direction].tone} shape={TREND[trend.direction].shape}>
              {say(trend.sentence)}
            </Chip>
          )}
        </span>
      </p>
    </div>
  );
}
