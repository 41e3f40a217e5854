import { useState } from 'react';
import type { Policy } from '../../../lib/domain/model/policy';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useWords } from '../../ui/use-words';
import { FormPart } from '../parts/form-part';
import { OneOf } from '../parts/one-of';
import { Pick } from '../parts/pick';
import { usePolicyDraft } from '../use-policy-draft';
import { readingExample } from './reading-example';

const READINGS = ['dwell', 'since-open'] as const;

/** How the limits of the matrix are read, with what a ticket of next Monday 09:00 gets under both. */
export function ReadingChoice({ now }: { now: number }) {
  const { text, language } = useWords();
  const { policy, change, readOnly } = usePolicyDraft();
  const [wanted, setWanted] = useState<string | null>(null);
  const rows = policy.matrix.map(({ issueType }) => ({
    id: issueType,
    name: policy.issueTypes.find(({ id }) => id === issueType)?.name ?? issueType,
  }));
  const row = rows.find(({ id }) => id === wanted) ?? rows[0];
  const exampleOf = (reading: Policy['reading']) => {
    const example = row === undefined ? null : readingExample(policy, row.id, reading, now);
    if (example === null || row === undefined) return text('who_reading_no_example');
    const { openedAt, timeZone, steps } = example;
    const moment = (at: number) => formatMoment(at, openedAt, { locale: language.locale, timeZone });
    const role = (id: string) => policy.roles.find((one) => one.id === id)?.name ?? id;
    if (steps.length === 0) return text('who_reading_stays', row.name);
    const way = steps.map((step) => `${moment(step.at)} ${role(step.role)}`).join(' → ');
    return text('who_reading_example', row.name, moment(openedAt), way);
  };
  return (
    <FormPart title={text('who_reading')}>
      <OneOf
        legend={text('who_reading')}
        hideLegend
        value={policy.reading}
        onChange={(reading) => change((current) => ({ ...current, reading }))}
        options={READINGS.map((id) => ({
          id,
          name: text(`who_reading_${id.replace('-', '_')}`),
          sentence: `${text(`who_reading_${id.replace('-', '_')}_what`)} ${exampleOf(id)}`,
        }))}
      />
      {!readOnly && rows.length > 1 && (
        <div className="form-fields">
          <Pick label={text('who_reading_row')} options={rows} value={row?.id ?? null} onChange={setWanted} />
        </div>
      )}
    </FormPart>
  );
}
