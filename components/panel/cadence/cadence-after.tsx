import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';

/** What the policy lets follow when the escalation is closed (acceptance CO7): contact, survey, whether it has come back. */
export function CadenceAfter({ policy }: { policy: Policy }) {
  const { text, language } = useWords();
  const tasks = policy.playbooks
    .filter(({ starts }) => starts.on === 'closed')
    .flatMap(({ id, tasks: own }) => own.map((task) => ({ ...task, key: `${id}/${task.id}` })))
    .toSorted((a, b) => a.afterDays - b.afterDays);
  if (tasks.length === 0) return null;
  const when = (task: string, days: number) => {
    if (days === 0) return text('cadence_after_now', task);
    if (days === 1) return text('cadence_after_day', task);
    return text('cadence_after_days', task, days.toLocaleString(language.locale));
  };
  return (
    <>
      <p className="cadence-remark">{text('cadence_after')}</p>
      <ul className="cadence-after">
        {tasks.map(({ key, text: words, afterDays }) => (
          <li key={key}>{when(words, afterDays)}</li>
        ))}
      </ul>
    </>
  );
}
