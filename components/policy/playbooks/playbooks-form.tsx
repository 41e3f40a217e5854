import type { Playbook } from '../../../lib/domain/model/playbook';
import { useWords } from '../../ui/use-words';
import { asKey } from '../fields/as-key';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { newId } from '../parts/new-id';
import { usePolicyDraft } from '../use-policy-draft';
import { PlaybookEditor } from './playbook-editor';
import { startWords } from './start-words';

/** Plays: tasks in order, started for one customer at a time. */
export function PlaybooksForm() {
  const words = useWords();
  const { text } = words;
  const { policy, change } = usePolicyDraft();
  return (
    <div className="form-only">
      <p className="form-hint">{text('what_playbooks_about')}</p>
      <NamedList
        entries={policy.playbooks}
        path={['playbooks']}
        keyOf={({ id }) => id}
        titleOf={({ name }) => name}
        aboutOf={({ starts, tasks, kpi }) =>
          [
            startWords(starts, policy.segments, words),
            text(tasks.length === 1 ? 'what_tasks_one' : 'what_tasks_many', String(tasks.length)),
            ...(kpi === undefined ? [] : [text(`kpi_${asKey(kpi)}`)]),
          ].join(' · ')
        }
        ordered
        add={{
          label: text('what_playbook_new'),
          button: text('what_add'),
          maxLength: 80,
          make: (name): Playbook => ({
            id: newId(
              name,
              policy.playbooks.map(({ id }) => id),
              'play',
            ),
            name,
            starts: { on: 'asked' },
            tasks: [{ id: 'first', text: text('what_task_begin'), role: null, afterDays: 0 }],
          }),
        }}
        none={text('what_playbooks_none')}
        onChange={(playbooks) => change((before) => ({ ...before, playbooks }))}
      >
        {(playbook, index) => (
          <PlaybookEditor
            playbook={playbook}
            index={index}
            onChange={(next) =>
              change((before) => ({ ...before, playbooks: withEntry(before.playbooks, index, () => next) }))
            }
          />
        )}
      </NamedList>
    </div>
  );
}
