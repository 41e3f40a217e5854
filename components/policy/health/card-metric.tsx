import { useId, useState } from 'react';
import { healthMetrics } from '../../../lib/domain/health/registry';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';
import { At } from '../fields/at';
import { FindingsAt } from '../findings-at';
import { NumberEntry } from '../parts/number-entry';
import { RemoveButton } from '../parts/remove-button';
import { usePolicyDraft } from '../use-policy-draft';
import { MetricPoints } from './metric-points';
import { transformWords } from './transform-words';

type Setting = HealthCard['metrics'][number];

/** One metric of a card: its weight, and on opening how its value becomes 0 to 10. */
export function CardMetric({
  setting,
  path,
  onChange,
  remove,
}: {
  setting: Setting;
  path: readonly (string | number)[];
  onChange: (setting: Setting) => void;
  /** Left out where it is the last one. */
  remove?: () => void;
}) {
  const { text, language } = useWords();
  const { readOnly } = usePolicyDraft();
  const id = useId();
  const [open, setOpen] = useState(false);
  const metric = healthMetrics.find((one) => one.id === setting.metric);
  const name = metric === undefined ? setting.metric : text(metric.labelKey);
  const unit = text(`what_metric_unit_${asKey(setting.metric)}`);
  return (
    <li className="card-metric">
      <div className="card-metric-head">
        <div className="card-metric-name">
          <strong>{name}</strong>
          {metric !== undefined && <span className="field-hint">{text(`what_kind_${metric.kind}`)}</span>}
        </div>
        <At path={[...path, 'weightPercent']}>
          {(describedBy) => (
            <NumberEntry
              label={text('what_metric_weight', name)}
              hideLabel
              unit={text('what_unit_percent')}
              value={setting.weightPercent}
              minimum={0}
              maximum={100}
              whole={false}
              describedBy={describedBy}
              onChange={(weightPercent) => weightPercent !== null && onChange({ ...setting, weightPercent })}
            />
          )}
        </At>
        <Button
          look="quiet"
          aria-expanded={open}
          aria-controls={`${id}-points`}
          aria-label={text('what_metric_transform', name)}
          onClick={() => setOpen(!open)}
        >
          {text(open ? 'what_close' : 'what_transform')}
        </Button>
        {!readOnly && remove !== undefined && <RemoveButton name={name} onRemove={remove} />}
      </div>
      <p className="form-hint">{transformWords(setting, unit, { text, language })}</p>
      <FindingsAt path={[...path, 'metric']} />
      {!open && <FindingsAt path={[...path, 'points']} within />}
      <div id={`${id}-points`} hidden={!open}>
        {open && <MetricPoints name={name} unit={unit} setting={setting} path={path} onChange={onChange} />}
      </div>
    </li>
  );
}
