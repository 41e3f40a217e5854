import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Explanation } from '../../../lib/domain/model/explanation';
import type { Policy } from '../../../lib/domain/model/policy';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { formatPoints } from '../../../lib/view/panel/format-points';
import { levelName } from '../../../lib/view/panel/level-name';
import { reasonRows } from '../../../lib/view/panel/reason-rows';
import { ruleName } from '../../../lib/view/panel/rule-name';
import { say as sentence } from '../../../lib/view/panel/say';
import { whyChanges } from '../../../lib/view/panel/why-changes';
import { Bar } from '../../ui/bar';
import { useWords } from '../../ui/use-words';
import { RiskChip } from '../reasons/risk-chip';

/** A past moment: what was thought then and why, what the rules said, and what has changed since. */
export function WhyTold({
  told,
  rule,
  policy,
  present,
  now,
}: {
  told: Extract<Explanation, { state: 'told' }>;
  rule: string | null;
  policy: Policy;
  present: Assessment;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { assessment, at } = told;
  const { risk, reasons, escalation } = assessment;
  // The rule that was asked about first, then the youngest.
  const rules = [...told.fired, ...told.standing].toSorted(
    (a, b) => Number(b.rule === rule) - Number(a.rule === rule) || b.at - a.at,
  );
  const changes = whyChanges(assessment, present);
  const level = (levelId: string) => levelName(levelId, policy, assessment.path);
  const points = (value: number | null) => (value === null ? '–' : formatPoints(value, language.locale));
  return (
    <>
      <p className="why-head">
        <RiskChip risk={risk} />
        <span className="why-dim">
          {escalation.status === 'none' ? text('why_not_escalated') : level(escalation.levelId)}
        </span>
      </p>
      {risk.state === 'known' && (
        <ul className="why-reasons" aria-label={text('why_reasons')}>
          {reasonRows(reasons).map((row) => (
            <li key={row.id} data-why={row.id}>
              <span>{say(row.sentence)}</span>
              <Bar
                share={row.share}
                tone={row.direction === 'up' ? 'raises' : 'lowers'}
                from={row.direction === 'up' ? 'start' : 'end'}
                track={false}
              />
              <span className="why-points">{points(row.points)}</span>
            </li>
          ))}
          <li className="reasons-ordinary">
            <span>{text('panel_ordinary')}</span>
            <span className="why-points">{risk.ordinary.toLocaleString(language.locale)}</span>
          </li>
        </ul>
      )}
      <h4>{text('why_rules')}</h4>
      {rules.length === 0 && <p className="why-dim">{text('why_no_rule')}</p>}
      {rules.length > 0 && (
        <ul className="why-rules">
          {rules.map((one) => (
            <li key={one.rule} data-rule={one.rule} className={one.rule === rule ? 'why-asked' : undefined}>
              <strong>{say({ key: 'why_rule', values: [ruleName(one.rule, policy)] })}</strong>
              <span>{say(one.sentence)}</span>
              <span className="why-dim">
                {one.at === at
                  ? text('why_began_then')
                  : text('why_began', formatMoment(one.at, now, language))}
                {one.levelId !== null && ` · ${text(`why_mode_${one.mode}`, level(one.levelId))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h4>{text('why_since')}</h4>
      <p>{say(changes.number)}</p>
      {changes.reasons.length > 0 && (
        <ul className="why-changes">
          {changes.reasons.map((change) => (
            <li key={change.id} data-changed={change.id}>
              <span>{say(change.sentence)}</span>
              <span className="why-points">
                {points(change.before)} → {points(change.after)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="why-dim">
        {say(sentence('why_policy', told.policyVersion))}
        {told.from === 'ticket' && ` ${text('why_from_ticket')}`}
      </p>
    </>
  );
}
