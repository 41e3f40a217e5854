import type { Peak } from '../../../lib/domain/model/peak';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { MomentEntry } from '../fields/moment-entry';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { FormPart } from '../parts/form-part';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';

const ONCE = 'once';
const DAY = 86_400_000;

/** Times in which minor delays are acceptable: limits that begin in them are longer (acceptance TR6). */
export function PeaksPart() {
  const { text, language } = useWords();
  const { policy, change } = usePolicyDraft();
  const set = (index: number, next: Partial<Peak>) =>
    change((before) => ({
      ...before,
      peaks: withEntry(before.peaks, index, (one) => ({ ...one, ...next })),
    }));
  const factorOf = (peak: Peak) => peak.factor.toLocaleString(language.locale);
  const whenOf = ({ when }: Peak) => {
    if ('calendar' in when)
      return policy.calendars.find(({ id }) => id === when.calendar)?.name ?? when.calendar;
    const [from, until] = [when.from, when.until].map((at) => formatMoment(at, 0, language));
    return text('what_peak_from_until', from ?? '', until ?? '');
  };
  return (
    <FormPart title={text('what_peaks')} hint={text('what_peaks_about')}>
      <NamedList
        entries={policy.peaks}
        path={['peaks']}
        keyOf={(_, index) => String(index)}
        titleOf={({ name }) => name}
        aboutOf={(peak) => text('what_peak_is', whenOf(peak), factorOf(peak))}
        add={{
          label: text('what_peak_new'),
          button: text('what_add'),
          maxLength: 60,
          make: (name): Peak => ({ name, when: { calendar: policy.calendar }, factor: 1.5 }),
        }}
        none={text('what_peaks_none')}
        onChange={(peaks) => change((before) => ({ ...before, peaks }))}
      >
        {(peak, index) => {
          const path = ['peaks', index] as const;
          const { when } = peak;
          return (
            <div className="form-fields">
              <At path={[...path, 'name']}>
                {(describedBy) => (
                  <TextEntry
                    label={text('what_name')}
                    value={peak.name}
                    maxLength={60}
                    describedBy={describedBy}
                    onChange={(name) => set(index, { name })}
                  />
                )}
              </At>
              <At path={[...path, 'factor']}>
                {(describedBy) => (
                  <NumberEntry
                    label={text('what_peak_factor')}
                    unit="×"
                    value={peak.factor}
                    minimum={1}
                    maximum={10}
                    whole={false}
                    describedBy={describedBy}
                    onChange={(factor) => set(index, { factor: factor ?? 1 })}
                  />
                )}
              </At>
              <At path={[...path, 'when']} within>
                {(describedBy) => (
                  <Pick
                    label={text('what_peak_when')}
                    options={[
                      ...policy.calendars.map(({ id, name }) => ({
                        id: `calendar ${id}`,
                        name: text('what_peak_calendar', name),
                      })),
                      { id: ONCE, name: text('what_peak_once') },
                    ]}
                    value={'calendar' in when ? `calendar ${when.calendar}` : ONCE}
                    describedBy={describedBy}
                    onChange={(id) => {
                      const from = Math.floor(Date.now() / DAY) * DAY;
                      const once = 'from' in when ? when : { from, until: from + DAY };
                      set(index, {
                        when: id === ONCE ? once : { calendar: (id ?? '').replace('calendar ', '') },
                      });
                    }}
                  />
                )}
              </At>
              {'from' in when && (
                <>
                  <MomentEntry
                    label={text('what_peak_from')}
                    value={when.from}
                    onChange={(from) => set(index, { when: { ...when, from } })}
                  />
                  <MomentEntry
                    label={text('what_peak_until')}
                    value={when.until}
                    onChange={(until) => set(index, { when: { ...when, until } })}
                  />
                </>
              )}
            </div>
          );
        }}
      </NamedList>
    </FormPart>
  );
}
