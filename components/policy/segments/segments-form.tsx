import type { Segment } from '../../../lib/domain/model/segment';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { newId } from '../parts/new-id';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { SegmentConditions } from './segment-conditions';
import { segmentWords } from './segment-words';

/** Groups of customers: health cards, plays and campaigns are for one of them. */
export function SegmentsForm() {
  const words = useWords();
  const { text } = words;
  const { policy, change } = usePolicyDraft();
  const set = (index: number, next: Partial<Segment>) =>
    change((before) => ({
      ...before,
      segments: withEntry(before.segments, index, (one) => ({ ...one, ...next })),
    }));
  const usedBy = ({ id }: Segment) => [
    ...policy.healthCards
      .filter(({ segment }) => segment === id)
      .map(({ name }) => text('what_segment_card', name)),
    ...policy.playbooks
      .filter(({ starts }) => 'segment' in starts && starts.segment === id)
      .map(({ name }) => text('what_segment_play', name)),
    ...policy.templates
      .filter(({ campaign }) => campaign?.segment === id)
      .map(({ name }) => text('what_segment_campaign', name)),
  ];
  return (
    <div className="form-only">
      <p className="form-hint">{text('what_segments_about')}</p>
      <NamedList
        entries={policy.segments}
        path={['segments']}
        keyOf={({ id }) => id}
        titleOf={({ name }) => name}
        aboutOf={({ all }) => all.map((condition) => segmentWords(condition, words)).join(' · ')}
        goesAlong={usedBy}
        add={{
          label: text('what_segment_new'),
          button: text('what_add'),
          maxLength: 60,
          make: (name): Segment => ({
            id: newId(
              name,
              policy.segments.map(({ id }) => id),
              'segment',
            ),
            name,
            all: [{ kind: 'tier', tiers: ['Gold'] }],
          }),
        }}
        none={text('what_segments_none')}
        onChange={(segments) => change((before) => ({ ...before, segments }))}
      >
        {(segment, index) => (
          <>
            <At path={['segments', index, 'name']}>
              {(describedBy) => (
                <TextEntry
                  label={text('what_name')}
                  value={segment.name}
                  maxLength={60}
                  describedBy={describedBy}
                  onChange={(name) => set(index, { name })}
                />
              )}
            </At>
            <SegmentConditions
              conditions={segment.all}
              path={['segments', index, 'all']}
              onChange={(all) => set(index, { all })}
            />
          </>
        )}
      </NamedList>
    </div>
  );
}
