import { element } from './element.js';
import { format } from './format.js';

/** The lines of an activity card. */
export function taskList(tasks) {
  if (tasks.length === 0) return [element('p', { class: 'empty', text: 'No activities to show.' })];
  return tasks.map((task) =>
    element(
      'div',
      { class: 'task' },
      element('b', { text: format.text(task.Subject) }),
      element('span', {
        text: [task.OwnerName, task.Status, format.text(task.ActivityDate)]
          .filter((part) => part)
          .join(' · '),
      }),
    ),
  );
}
