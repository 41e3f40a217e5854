import type { Policy } from '../../../lib/domain/model/policy';
import { riskFeatures } from '../../../lib/domain/prediction/registry';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';
import { At } from '../fields/at';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { NumberEntry } from '../parts/number-entry';
import { WeightEntry } from '../triggers/weight-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { BandVolume } from './band-volume';

const BANDS = ['watch', 'high', 'critical'] as const;

/** What makes up the risk number beside the triggers, and what its bands hold. */
export function RiskForm() {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const { risk } = policy;
  const set = (next: Partial<Policy['risk']>) =>
    change((before) => ({ ...before, risk: { ...before.risk, ...next } }));
  const features = [
    ...riskFeatures.map(({ id }) => id),
    ...Object.keys(risk.features).filter((id) => !riskFeatures.some((one) => one.id === id)),
  ];
  return (
    <div>
      <FormPart title={text('what_bands')} hint={text('what_bands_about')}>
        <div className="form-fields">
          {BANDS.map((band) => (
            <At key={band} path={['risk', 'bands', band]}>
              {(describedBy) => (
                <NumberEntry
                  label={text('what_band_from', text(`band_${band}`))}
                  value={risk.bands[band]}
                  minimum={1}
                  maximum={100}
                  describedBy={describedBy}
                  onChange={(edge) => {
                    if (edge !== null) set({ bands: { ...risk.bands, [band]: edge } });
                  }}
                />
              )}
            </At>
          ))}
        </div>
        <FindingsAt path={['risk', 'bands']} />
        <BandVolume onBands={(bands) => set({ bands })} />
      </FormPart>
      <FormPart title={text('what_ordinary')} hint={text('what_ordinary_about')}>
        <div className="form-fields">
          <At path={['risk', 'ordinaryPercent']}>
            {(describedBy) => (
              <NumberEntry
                label={text('what_ordinary_percent')}
                unit={text('what_unit_percent')}
                value={risk.ordinaryPercent}
                minimum={0.1}
                maximum={99.9}
                whole={false}
                describedBy={describedBy}
                onChange={(percent) => {
                  if (percent !== null) set({ ordinaryPercent: percent });
                }}
              />
            )}
          </At>
          <At path={['risk', 'minimumCoverage']}>
            {(describedBy) => (
              <NumberEntry
                label={text('what_coverage')}
                unit={text('what_unit_percent')}
                value={Math.round(risk.minimumCoverage * 1000) / 10}
                minimum={0}
                maximum={100}
                whole={false}
                describedBy={describedBy}
                onChange={(percent) => {
                  if (percent !== null) set({ minimumCoverage: percent / 100 });
                }}
              />
            )}
          </At>
        </div>
      </FormPart>
      <FormPart title={text('what_features')} hint={text('what_features_about')}>
        <div className="form-fields">
          {features.map((id) => (
            <WeightEntry
              key={id}
              label={text(`feature_${asKey(id)}`) || id}
              path={['risk', 'features', id]}
              weight={risk.features[id] ?? 0}
              onChange={(weight) =>
                change((before) => {
                  const { [id]: _, ...others } = before.risk.features;
                  const own = weight === 0 ? others : { ...others, [id]: weight };
                  return { ...before, risk: { ...before.risk, features: own } };
                })
              }
            />
          ))}
        </div>
      </FormPart>
    </div>
  );
}
