import { useId, useState } from 'react';
import { ofEither } from '../../../lib/domain/health/of-either';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { bandLook } from '../../../lib/view/band-look';
import { calendarDays } from '../../../lib/view/panel/calendar-days';
import { capitalised } from '../../../lib/view/panel/capitalised';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { freshness } from '../../../lib/view/panel/freshness';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { renewalWords } from '../../../lib/view/panel/renewal-words';
import { trendChip } from '../../../lib/view/panel/trend-chip';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import './account-head.css';
import { policyZone } from '../../../lib/view/panel/policy-zone';
import { HealthLine } from './health-line';
import { HealthLineTable } from './health-line-table';
import { OverrideBlock } from './override-block';

const TREND = {
  down: { tone: 'watch', shape: '▼' },
  up: { tone: 'low', shape: '▲' },
  steady: { tone: 'unknown', shape: '=' },
} as const;

const RECENT_MILLISECONDS = 120_000;

/** Which customer, its score, where that is heading, and what a person says against it. */
export function AccountHead({
  facts,
  health,
  policy,
  people,
  readAt,
  stale,
  now,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  policy: Policy;
  people: readonly Person[];
  readAt: number | null;
  stale: boolean;
  now: number;
}) {
  const { text, say, language } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { account } = facts;
  const tier = capitalised(ofEither(facts, (one) => one.tier));
  const renewal = renewalWords(facts.renewal, now, language);
  const trend = trendChip(health, policy.healthDrop.days, language.locale);
  const look = bandLook(health.band);
  // What was read just now needs no words: each number below says its own age.
  const recent = !stale && readAt !== null && now - readAt < RECENT_MILLISECONDS;
  const age = recent ? null : freshness(readAt, stale, now, language);
  const card = policy.healthCards.find(({ id: one }) => one === health.cardId);
  const zone = policyZone(policy);
  const place = [
    say(recordLabel(account.ref)),
    tier,
    renewal === null ? null : text('account_renewal', renewal),
  ];
  const percent = (share: number) =>
    share.toLocaleString(language.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div className="account-head">
      <p className="account-who">
        <span>{place.filter(Boolean).join(' · ')}</span>
        {age !== null && <span>{say(age)}</span>}
      </p>
      <h1>{account.name ?? text('panel_account_unnamed')}</h1>
      <div className="account-score">
        <p className="account-number" data-health={health.score ?? undefined}>
          {health.score === null ? '–' : formatDecimal(health.score, language.locale)}
          <small> / 10</small>
        </p>
        <HealthLine
          daily={health.sparkline}
          band={health.computed.band}
          open={open}
          table={id}
          onPress={() => setOpen(!open)}
        />
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
      </div>
      {open && (
        <HealthLineTable
          id={id}
          daily={health.sparkline}
          days={calendarDays(health.sparkline.length, zone, health.computedAt)}
          now={now}
        />
      )}
      {health.computed.score === null && (
        <p className="account-withheld">
          {health.inputs.known === 0 || card === undefined
            ? text('account_withheld_nothing')
            : text('account_withheld', percent(health.coverage), percent(card.minimumCoverage))}
        </p>
      )}
      <OverrideBlock facts={facts} health={health} bands={card?.bands ?? null} people={people} now={now} />
    </div>
  );
}
