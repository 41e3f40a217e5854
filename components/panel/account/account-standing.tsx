import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { isolated } from '../../../lib/view/panel/isolated';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './account-standing.css';

const LEAVING = {
  high: { tone: 'critical', shape: '■' },
  medium: { tone: 'watch', shape: '◆' },
  low: { tone: 'low', shape: '●' },
} as const;

/** How likely the customer is to leave, whether it grows, which segments it is in, and how its subsidiaries do. */
export function AccountStanding({ health, policy }: { health: HealthAssessment; policy: Policy }) {
  const { text, language } = useWords();
  const { likelihood, expansion, segments, children } = health;
  const names = segments.in.map((id) => policy.segments.find((one) => one.id === id)?.name ?? id);
  const unknown = segments.unknown.length;
  const number = (value: number) => value.toLocaleString(language.locale);
  return (
    <Section title={text('account_standing')}>
      <dl className="standing">
        <dt>{text('account_leaving')}</dt>
        <dd>
          {likelihood === null ? (
            text('customer_not_known')
          ) : (
            <span className="chips">
              <Chip tone={LEAVING[likelihood].tone} shape={LEAVING[likelihood].shape}>
                {text(`account_leaving_${likelihood}`)}
              </Chip>
              {expansion === true && (
                <Chip tone="low" shape="▲">
                  {text('account_expansion')}
                </Chip>
              )}
            </span>
          )}
        </dd>
        <dt>{text('account_segments')}</dt>
        <dd>
          {names.length === 0 && unknown === 0 && text('account_segments_none')}
          {names.map(isolated).join(' · ')}
          {unknown > 0 && (
            <small>
              {names.length === 0
                ? text('account_segments_unknown', number(unknown), number(policy.segments.length))
                : text(`account_segments_unknown_${unknown === 1 ? 'one' : 'many'}`, number(unknown))}
            </small>
          )}
        </dd>
        {children !== null && children !== 'none' && (
          <>
            <dt>{text('account_children')}</dt>
            <dd data-children={children.byCount.total}>
              {children.byCount.score === null
                ? text('account_children_withheld')
                : text('account_children_mean', formatDecimal(children.byCount.score, language.locale))}
              <small>
                {[
                  text(
                    'account_children_known',
                    number(children.byCount.known),
                    number(children.byCount.total),
                  ),
                  children.byValue.score === null
                    ? null
                    : text('account_children_value', formatDecimal(children.byValue.score, language.locale)),
                ]
                  .filter((words) => words !== null)
                  .join(' · ')}
              </small>
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}
