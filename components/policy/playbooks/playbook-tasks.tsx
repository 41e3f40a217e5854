import type { Playbook } from '../../../lib/domain/model/playbook';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { withEntry } from '../fields/with-entry';
import { FindingsAt } from '../findings-at';
import { moved } from '../parts/moved';
import { newId } from '../parts/new-id';
import { NumberEntry } from '../parts/number-entry';
import { OrderButtons } from '../parts/order-buttons';
import { Pick } from '../parts/pick';
import { RemoveButton } from '../parts/remove-button';
import { TextEntry } from '../parts/text-entry';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import './playbook-tasks.css';

type Task = Playbook['tasks'][number];

/** The tasks of a play in their order: what, who, and by when. */
export function PlaybookTasks({
  tasks,
  path,
  onChange,
}: {
  tasks: readonly Task[];
  path: readonly (string | number)[];
  onChange: (tasks: Task[]) => void;
}) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter();
  const set = (index: number, next: Partial<Task>) =>
    onChange(withEntry(tasks, index, (task) => ({ ...task, ...next })));
  const at = (index: number) => `:scope > ol > li:nth-child(${index + 1})`;
  return (
    <div className="tasks" ref={part}>
      <h3>{text('what_tasks')}</h3>
      <ol>
        {tasks.map((task, index) => (
          <li key={task.id} className="task">
            <span className="task-number" aria-hidden="true">
              {index + 1}
            </span>
            <div className="task-fields">
              <At path={[...path, index, 'text']}>
                {(describedBy) => (
                  <TextEntry
                    label={text('what_task_text', String(index + 1))}
                    value={task.text}
                    maxLength={200}
                    describedBy={describedBy}
                    onChange={(next) => set(index, { text: next })}
                  />
                )}
              </At>
              <div className="form-fields">
                <At path={[...path, index, 'role']}>
                  {(describedBy) => (
                    <Pick
                      label={text('what_task_role')}
                      none={text('what_task_manager')}
                      options={policy.roles}
                      value={task.role}
                      describedBy={describedBy}
                      onChange={(role) => set(index, { role })}
                    />
                  )}
                </At>
                <At path={[...path, index, 'afterDays']}>
                  {(describedBy) => (
                    <NumberEntry
                      label={text('what_task_after')}
                      unit={text('what_unit_days')}
                      value={task.afterDays}
                      minimum={0}
                      maximum={3650}
                      describedBy={describedBy}
                      onChange={(afterDays) => afterDays !== null && set(index, { afterDays })}
                    />
                  )}
                </At>
                <At path={[...path, index, 'template']}>
                  {(describedBy) => (
                    <Pick
                      label={text('what_task_template')}
                      none={text('what_task_no_template')}
                      options={policy.templates}
                      value={task.template ?? null}
                      describedBy={describedBy}
                      onChange={(id) => {
                        const { template: _, ...others } = task;
                        const next = id === null ? others : { ...others, template: id };
                        onChange(withEntry(tasks, index, () => next));
                      }}
                    />
                  )}
                </At>
              </div>
              <FindingsAt path={[...path, index]} />
            </div>
            {!readOnly && (
              <span className="task-deeds">
                <OrderButtons
                  name={task.text}
                  index={index}
                  count={tasks.length}
                  onMove={(to) => {
                    focusAfter(
                      `${at(to)} [data-move="${to < index ? 'up' : 'down'}"]:not([aria-disabled])`,
                      `${at(to)} [data-move]:not([aria-disabled])`,
                    );
                    onChange(moved(tasks, index, to));
                  }}
                />
                {tasks.length > 1 && (
                  <RemoveButton
                    name={task.text}
                    onRemove={() => {
                      focusAfter(`${at(Math.min(index, tasks.length - 2))} input`);
                      onChange(tasks.filter((_, place) => place !== index));
                    }}
                  />
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <div>
          <Button
            onClick={() => {
              const begun = text('what_task_begin');
              const taken = tasks.map(({ id }) => id);
              focusAfter(`${at(tasks.length)} input`);
              const task: Task = {
                ...{ id: newId('task', taken, 'task'), text: begun, role: null },
                afterDays: tasks.at(-1)?.afterDays ?? 0,
              };
              onChange([...tasks, task]);
            }}
          >
            {text('what_task_add')}
          </Button>
        </div>
      )}
    </div>
  );
}
