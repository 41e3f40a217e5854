import { Playbook } from '../../../lib/domain/model/playbook';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';
import { At } from '../fields/at';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { PlaybookTasks } from './playbook-tasks';

type Starts = Playbook['starts'];

const STARTS = ['asked', 'segment', 'every', 'escalated', 'closed'] as const;
const KPIS = Playbook.shape.kpi.unwrap().options;

/** One play: what starts it, what it is there for, and its tasks. */
export function PlaybookEditor({
  playbook,
  index,
  onChange,
}: {
  playbook: Playbook;
  index: number;
  onChange: (playbook: Playbook) => void;
}) {
  const { text } = useWords();
  const { policy } = usePolicyDraft();
  const path = ['playbooks', index] as const;
  const { starts } = playbook;
  const set = (next: Partial<Playbook>) => onChange({ ...playbook, ...next });
  const startOn = (on: (typeof STARTS)[number]): Starts => {
    const segment = 'segment' in starts ? starts.segment : (policy.segments[0]?.id ?? 'escalated');
    if (on === 'segment') return { on, segment };
    return on === 'every' ? { on, segment, days: 90 } : { on };
  };
  return (
    <>
      <div className="form-fields">
        <At path={[...path, 'name']}>
          {(describedBy) => (
            <TextEntry
              label={text('what_name')}
              value={playbook.name}
              maxLength={80}
              describedBy={describedBy}
              onChange={(name) => set({ name })}
            />
          )}
        </At>
        <Pick
          label={text('what_starts')}
          options={STARTS.map((id) => ({ id, name: text(`what_starts_${id}`) }))}
          value={starts.on}
          onChange={(id) => {
            const on = STARTS.find((one) => one === id);
            if (on !== undefined) set({ starts: startOn(on) });
          }}
        />
        {'segment' in starts && (
          <At path={[...path, 'starts', 'segment']}>
            {(describedBy) => (
              <Pick
                label={text('what_segment')}
                options={policy.segments}
                value={starts.segment}
                describedBy={describedBy}
                onChange={(segment) => segment !== null && set({ starts: { ...starts, segment } })}
              />
            )}
          </At>
        )}
        {starts.on === 'every' && (
          <NumberEntry
            label={text('what_every')}
            unit={text('what_unit_days')}
            value={starts.days}
            minimum={1}
            maximum={3650}
            onChange={(days) => days !== null && set({ starts: { ...starts, days } })}
          />
        )}
        <Pick
          label={text('what_kpi')}
          none={text('what_kpi_none')}
          options={KPIS.map((id) => ({ id, name: text(`kpi_${asKey(id)}`) }))}
          value={playbook.kpi ?? null}
          onChange={(id) => {
            const { kpi: _, ...others } = playbook;
            const kpi = KPIS.find((one) => one === id);
            onChange(kpi === undefined ? others : { ...others, kpi });
          }}
        />
        <Pick
          label={text('what_order')}
          options={(['name', 'value'] as const).map((id) => ({ id, name: text(`what_order_${id}`) }))}
          value={playbook.order ?? 'name'}
          onChange={(id) => set({ order: id === 'value' ? 'value' : 'name' })}
        />
      </div>
      <PlaybookTasks tasks={playbook.tasks} path={[...path, 'tasks']} onChange={(tasks) => set({ tasks })} />
    </>
  );
}
