import { useState } from 'react';
import { healthMetrics } from '../../../lib/domain/health/registry';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';
import { At } from '../fields/at';
import { withEntry } from '../fields/with-entry';
import { FindingsAt } from '../findings-at';
import { NumberEntry } from '../parts/number-entry';
import { OneOf } from '../parts/one-of';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { CardMetric } from './card-metric';
import './card-editor.css';
import { newMetric } from './new-metric';
import { weightSum } from './weight-sum';

/** One health card: whom it is for, its metrics with weights that add up to 100 %, when it is poor or fair. */
export function CardEditor({
  card,
  index,
  onChange,
}: {
  card: HealthCard;
  index: number;
  onChange: (card: HealthCard) => void;
}) {
  const { text, language } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter();
  const [chosen, setChosen] = useState<string | null>(null);
  const path = ['healthCards', index] as const;
  const set = (next: Partial<HealthCard>) => onChange({ ...card, ...next });
  const sum = weightSum(card);
  const rest = Math.max(0, Math.round((100 - sum) * 1_000_000) / 1_000_000);
  const free = healthMetrics
    .filter(({ id }) => !card.metrics.some(({ metric }) => metric === id))
    .map(({ id, labelKey }) => ({ id, name: text(labelKey) }));
  const toAdd = free.find(({ id }) => id === chosen) ?? free[0];
  return (
    <div className="card-editor" ref={part}>
      <div className="form-fields">
        <At path={[...path, 'name']}>
          {(describedBy) => (
            <TextEntry
              label={text('what_name')}
              value={card.name}
              maxLength={80}
              describedBy={describedBy}
              onChange={(name) => set({ name })}
            />
          )}
        </At>
        <At path={[...path, 'segment']}>
          {(describedBy) => (
            <Pick
              label={text('what_card_segment')}
              none={text('what_card_all')}
              options={policy.segments}
              value={card.segment ?? null}
              describedBy={describedBy}
              onChange={(segment) => {
                const { segment: _, ...others } = card;
                onChange(segment === null ? others : { ...others, segment });
              }}
            />
          )}
        </At>
      </div>
      <div className="card-metrics">
        <div className="card-metrics-head">
          <h4>{text('what_metrics')}</h4>
          <output className={sum === 100 ? 'card-sum' : 'card-sum card-sum-off'}>
            <span aria-hidden="true">{sum === 100 ? '✓' : '✕'}</span>{' '}
            {text(sum === 100 ? 'what_sum_right' : 'what_sum_wrong', sum.toLocaleString(language.locale))}
          </output>
        </div>
        <FindingsAt path={[...path, 'metrics']} />
        <ul className="card-metric-list">
          {card.metrics.map((setting, place) => (
            <CardMetric
              key={setting.metric}
              setting={setting}
              path={[...path, 'metrics', place]}
              onChange={(next) => set({ metrics: withEntry(card.metrics, place, () => next) })}
              {...(card.metrics.length > 1
                ? {
                    remove: () => {
                      focusAfter(
                        `.card-metric-list > li:nth-child(${Math.max(1, place)}) input`,
                        '.card-metric-add select',
                      );
                      set({ metrics: card.metrics.filter((_, other) => other !== place) });
                    },
                  }
                : {})}
            />
          ))}
        </ul>
        {!readOnly && toAdd !== undefined && (
          <div className="card-metric-add form-row">
            <Pick label={text('what_metric_new')} options={free} value={toAdd.id} onChange={setChosen} />
            <Button
              onClick={() => {
                focusAfter(`.card-metric-list > li:nth-child(${card.metrics.length + 1}) input`);
                set({ metrics: [...card.metrics, newMetric(toAdd.id, rest)] });
              }}
            >
              {text('what_add')}
            </Button>
          </div>
        )}
      </div>
      <OneOf
        legend={text('what_model')}
        options={(['weighted', 'worst'] as const).map((id) => ({
          id,
          name: text(`what_model_${id}`),
          sentence: text(`what_model_${id}_means`),
        }))}
        value={card.model ?? 'weighted'}
        onChange={(model) => set({ model })}
      />
      <div className="form-fields">
        {(['poor', 'fair'] as const).map((band) => (
          <At key={band} path={[...path, 'bands', band]}>
            {(describedBy) => (
              <NumberEntry
                label={text(`what_card_${asKey(band)}`)}
                value={card.bands[band]}
                minimum={0}
                maximum={10}
                whole={false}
                describedBy={describedBy}
                onChange={(edge) => edge !== null && set({ bands: { ...card.bands, [band]: edge } })}
              />
            )}
          </At>
        ))}
        <At path={[...path, 'minimumCoverage']}>
          {(describedBy) => (
            <NumberEntry
              label={text('what_card_coverage')}
              unit={text('what_unit_percent')}
              value={Math.round(card.minimumCoverage * 1000) / 10}
              minimum={0}
              maximum={100}
              whole={false}
              describedBy={describedBy}
              onChange={(percent) => percent !== null && set({ minimumCoverage: percent / 100 })}
            />
          )}
        </At>
      </div>
      <FindingsAt path={[...path, 'bands']} />
      <FindingsAt path={path} />
    </div>
  );
}
