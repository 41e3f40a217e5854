import type { HealthCard } from '../../../lib/domain/model/health-card';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { withEntry } from '../fields/with-entry';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';

type Setting = HealthCard['metrics'][number];

const BOUND = 1_000_000;

/** The points between which a value becomes 0 to 10, and when a value is too old to count. */
export function MetricPoints({
  name,
  unit,
  setting,
  path,
  onChange,
}: {
  name: string;
  unit: string;
  setting: Setting;
  path: readonly (string | number)[];
  onChange: (setting: Setting) => void;
}) {
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter();
  const { points } = setting;
  const set = (next: Setting['points']) => onChange({ ...setting, points: next });
  const last = points.at(-1);
  return (
    <div className="metric-points" ref={part}>
      <At path={[...path, 'points']} within>
        {() => (
          <table>
            <caption className="visually-hidden">{text('what_points_of', name)}</caption>
            <thead>
              <tr>
                <th scope="col">{unit}</th>
                <th scope="col">{text('what_point_score')}</th>
                {!readOnly && (
                  <td>
                    <span className="visually-hidden">{text('what_remove')}</span>
                  </td>
                )}
              </tr>
            </thead>
            <tbody>
              {points.map(([x, y], index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a point has nothing but its place
                <tr key={index}>
                  <td>
                    <NumberEntry
                      label={text('what_point_value', String(index + 1))}
                      hideLabel
                      value={x}
                      minimum={-BOUND}
                      maximum={BOUND}
                      whole={false}
                      onChange={(next) => next !== null && set(withEntry(points, index, () => [next, y]))}
                    />
                  </td>
                  <td>
                    <NumberEntry
                      label={text('what_point_score_of', String(index + 1))}
                      hideLabel
                      value={y}
                      minimum={0}
                      maximum={10}
                      whole={false}
                      onChange={(next) => next !== null && set(withEntry(points, index, () => [x, next]))}
                    />
                  </td>
                  {!readOnly && (
                    <td>
                      {points.length > 2 && (
                        <RemoveButton
                          name={text('what_point_number', String(index + 1))}
                          onRemove={() => {
                            focusAfter(`tbody tr:nth-child(${Math.max(1, index)}) input`);
                            set(points.filter((_, place) => place !== index));
                          }}
                        />
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </At>
      {!readOnly && last !== undefined && (
        <div>
          <Button
            onClick={() => {
              focusAfter(`tbody tr:nth-child(${points.length + 1}) input`);
              set([...points, [last[0] + 1, last[1]]]);
            }}
          >
            {text('what_point_add')}
          </Button>
        </div>
      )}
      <div className="form-fields">
        <Pick
          label={text('what_between')}
          options={[
            { id: 'line', name: text('what_between_line') },
            { id: 'bands', name: text('what_between_bands') },
          ]}
          value={setting.transform ?? 'line'}
          onChange={(id) => onChange({ ...setting, transform: id === 'bands' ? 'bands' : 'line' })}
        />
        <At path={[...path, 'staleAfterDays']}>
          {(describedBy) => (
            <NumberEntry
              label={text('what_stale')}
              unit={text('what_unit_days')}
              value={setting.staleAfterDays ?? null}
              minimum={1}
              maximum={3650}
              empty
              nothing={text('what_never')}
              describedBy={describedBy}
              onChange={(days) => {
                const { staleAfterDays: _, ...others } = setting;
                onChange(days === null ? others : { ...others, staleAfterDays: days });
              }}
            />
          )}
        </At>
      </div>
    </div>
  );
}
