import type { Policy } from '../../../lib/domain/model/policy';
import { Priority } from '../../../lib/domain/model/priority';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { NamedList } from '../fields/named-list';
import { SomeOf } from '../fields/some-of';
import { withEntry } from '../fields/with-entry';
import { FormPart } from '../parts/form-part';
import { LimitEntry } from '../parts/limit-entry';
import { limitWords } from '../parts/limit-words';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { Tick } from '../parts/tick';
import { WordList } from '../parts/word-list';
import { usePolicyDraft } from '../use-policy-draft';
import { TargetWarnings } from './target-warnings';

type Target = Policy['slaTargets'][number];

const METRICS = ['first_reply', 'next_reply', 'update', 'resolution'] as const;

/** What we promise where the host promises nothing: the first row that names a ticket counts. */
export function TargetsPart() {
  const words = useWords();
  const { text } = words;
  const { policy, change } = usePolicyDraft();
  const set = (index: number, next: Partial<Target>) =>
    change((before) => ({
      ...before,
      slaTargets: withEntry(before.slaTargets, index, (one) => ({ ...one, ...next })),
    }));
  const priorities = Priority.options.map((id) => ({ id, name: text(`what_priority_${id}`) }));
  return (
    <FormPart title={text('what_targets')} hint={text('what_targets_about')}>
      <NamedList
        entries={policy.slaTargets}
        path={['slaTargets']}
        keyOf={(_, index) => String(index)}
        titleOf={({ name }) => name}
        aboutOf={(target) =>
          text(
            'what_target_is',
            text(`what_target_${target.metric}`),
            limitWords(target.minutes, words),
            target.tiers === 'any' ? text('what_target_any') : target.tiers.join(', '),
            target.priorities.map((priority) => text(`what_priority_${priority}`)).join(', '),
          )
        }
        ordered
        add={{
          label: text('what_target_new'),
          button: text('what_add'),
          maxLength: 60,
          make: (name): Target => ({
            ...{ name, metric: 'first_reply', tiers: 'any', priorities: [...Priority.options] },
            ...{ minutes: 240, calendar: policy.calendar, pausedIn: [], warnings: [{ percent: 75 }] },
          }),
        }}
        none={text('what_targets_none')}
        onChange={(slaTargets) => change((before) => ({ ...before, slaTargets }))}
      >
        {(target, index) => {
          const path = ['slaTargets', index] as const;
          return (
            <>
              <div className="form-fields">
                <At path={[...path, 'name']}>
                  {(describedBy) => (
                    <TextEntry
                      label={text('what_name')}
                      value={target.name}
                      maxLength={60}
                      describedBy={describedBy}
                      onChange={(name) => set(index, { name })}
                    />
                  )}
                </At>
                <Pick
                  label={text('what_target_metric')}
                  options={METRICS.map((id) => ({ id, name: text(`what_target_${id}`) }))}
                  value={target.metric}
                  onChange={(id) => {
                    const metric = METRICS.find((one) => one === id);
                    if (metric !== undefined) set(index, { metric });
                  }}
                />
                <At path={[...path, 'minutes']}>
                  {() => (
                    <LimitEntry
                      label={text('what_target_within')}
                      value={target.minutes}
                      onChange={(minutes) => minutes !== null && set(index, { minutes })}
                    />
                  )}
                </At>
                <At path={[...path, 'calendar']}>
                  {(describedBy) => (
                    <Pick
                      label={text('what_target_calendar')}
                      options={policy.calendars}
                      value={target.calendar}
                      describedBy={describedBy}
                      onChange={(calendar) => calendar !== null && set(index, { calendar })}
                    />
                  )}
                </At>
              </div>
              <SomeOf
                label={text('what_target_priorities')}
                options={priorities}
                value={target.priorities}
                least={1}
                onChange={(next) => set(index, { priorities: next })}
              />
              <Tick
                label={text('what_target_all_tiers')}
                checked={target.tiers === 'any'}
                onChange={(any) => set(index, { tiers: any ? 'any' : ['Gold'] })}
              />
              {target.tiers !== 'any' && (
                <WordList
                  label={text('what_target_tiers')}
                  hint={text('what_words_hint')}
                  words={target.tiers}
                  needed
                  onChange={(tiers) => set(index, { tiers })}
                />
              )}
              <SomeOf
                label={text('what_target_paused')}
                options={(['pending', 'hold'] as const).map((id) => ({
                  id,
                  name: text(`what_paused_${id}`),
                }))}
                value={target.pausedIn}
                onChange={(pausedIn) => set(index, { pausedIn })}
              />
              <TargetWarnings warnings={target.warnings} onChange={(warnings) => set(index, { warnings })} />
            </>
          );
        }}
      </NamedList>
    </FormPart>
  );
}
