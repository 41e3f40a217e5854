import type { HealthCard } from '../../../lib/domain/model/health-card';
import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { newId } from '../parts/new-id';
import { NumberEntry } from '../parts/number-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { CardEditor } from './card-editor';
import { HealthPreview } from './health-preview';
import { newMetric } from './new-metric';
import { weightSum } from './weight-sum';

/** How the health of customers is made up, tried out on one of them while it is edited. */
export function HealthForm() {
  const { text, language } = useWords();
  const { policy, change } = usePolicyDraft();
  const { healthDrop, likelihood } = policy;
  const setDrop = (next: Partial<Policy['healthDrop']>) =>
    change((before) => ({ ...before, healthDrop: { ...before.healthDrop, ...next } }));
  const setLikelihood = (next: Partial<Policy['likelihood']>) =>
    change((before) => ({ ...before, likelihood: { ...before.likelihood, ...next } }));
  const segmentOf = ({ segment }: HealthCard) =>
    segment === undefined
      ? text('what_card_all')
      : (policy.segments.find(({ id }) => id === segment)?.name ?? segment);
  return (
    <div>
      <FormPart title={text('what_cards')} hint={text('what_cards_about')}>
        <FindingsAt path={['healthCards']} />
        <NamedList
          entries={policy.healthCards}
          path={['healthCards']}
          keyOf={({ id }) => id}
          titleOf={({ name }) => name}
          aboutOf={(card) =>
            text(
              'what_card_is',
              segmentOf(card),
              String(card.metrics.length),
              weightSum(card).toLocaleString(language.locale),
            )
          }
          ordered
          least={1}
          add={{
            label: text('what_card_new'),
            button: text('what_add'),
            maxLength: 80,
            make: (name): HealthCard => ({
              id: newId(
                name,
                policy.healthCards.map(({ id }) => id),
                'card',
              ),
              name,
              metrics: ['usage', 'adoption', 'support', 'csat', 'pulse'].map((id) => newMetric(id, 20)),
              minimumCoverage: 0.6,
              bands: { poor: 5, fair: 7 },
            }),
          }}
          none={text('what_none')}
          onChange={(healthCards) => change((before) => ({ ...before, healthCards }))}
        >
          {(card, index) => (
            <CardEditor
              card={card}
              index={index}
              onChange={(next) =>
                change((before) => ({
                  ...before,
                  healthCards: withEntry(before.healthCards, index, () => next),
                }))
              }
            />
          )}
        </NamedList>
      </FormPart>
      <FormPart title={text('what_preview')} hint={text('what_preview_about')}>
        <HealthPreview />
      </FormPart>
      <FormPart title={text('what_drop')} hint={text('what_drop_about')}>
        <div className="form-fields">
          <At path={['healthDrop', 'points']}>
            {(describedBy) => (
              <NumberEntry
                label={text('what_drop_points')}
                value={healthDrop.points}
                minimum={0.1}
                maximum={10}
                whole={false}
                describedBy={describedBy}
                onChange={(points) => points !== null && setDrop({ points })}
              />
            )}
          </At>
          <At path={['healthDrop', 'days']}>
            {(describedBy) => (
              <NumberEntry
                label={text('what_drop_days')}
                unit={text('what_unit_days')}
                value={healthDrop.days}
                minimum={1}
                maximum={365}
                describedBy={describedBy}
                onChange={(days) => days !== null && setDrop({ days })}
              />
            )}
          </At>
        </div>
      </FormPart>
      <FormPart title={text('what_likelihood')} hint={text('what_likelihood_about')}>
        <div className="form-fields">
          {(['high', 'medium'] as const).map((edge) => (
            <At key={edge} path={['likelihood', edge]}>
              {(describedBy) => (
                <NumberEntry
                  label={text(`what_likelihood_${edge}`)}
                  value={likelihood[edge]}
                  minimum={0}
                  maximum={10}
                  whole={false}
                  describedBy={describedBy}
                  onChange={(score) => score !== null && setLikelihood({ [edge]: score })}
                />
              )}
            </At>
          ))}
        </div>
        <FindingsAt path={['likelihood']} />
      </FormPart>
    </div>
  );
}
