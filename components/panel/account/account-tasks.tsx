import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import { formatDay } from '../../../lib/view/panel/format-day';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { AccountListRest } from './account-list-rest';
import './account-list.css';

const SHOWN = 6;
const DAY = 86_400_000;

/** What is still to be done for a customer itself, the nearest first. */
export function AccountTasks({
  tasks,
  escalation,
  now,
}: {
  tasks: AccountFacts['tasks'];
  /** The escalation of the whole customer: its task may be younger than what was read of the others. */
  escalation: { taskId: string; dueAt: number | null; title: string } | null;
  now: number;
}) {
  const { text, language } = useWords();
  if (tasks === undefined) return null;
  const read = tasks?.filter(({ done }) => done !== true) ?? null;
  const missing = escalation !== null && read?.every(({ id }) => id !== escalation.taskId) === true;
  const open = missing
    ? [
        { id: escalation.taskId, title: escalation.title, due: escalation.dueAt ?? ('none' as const) },
        ...read,
      ]
    : read;
  const rest = (open?.length ?? 0) - SHOWN;
  return (
    <Section title={text('customer_tasks')}>
      {open === null && <p>{text('customer_tasks_unknown')}</p>}
      {open?.length === 0 && <p>{text('customer_tasks_none')}</p>}
      <ul className="account-list">
        {open?.slice(0, SHOWN).map(({ id, title, due }) => (
          <li key={id} data-task={id}>
            <span className="account-list-name">{title ?? text('panel_no_subject')}</span>
            {typeof due === 'number' && due + DAY <= now ? (
              <Chip tone="critical" shape="■">
                {text('customer_task_over', formatDay(due, now, language.locale))}
              </Chip>
            ) : (
              <span className="account-list-where">
                {typeof due === 'number'
                  ? text('customer_task_by', formatDay(due, now, language.locale))
                  : text(due === 'none' ? 'customer_task_no_day' : 'customer_due_unknown')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <AccountListRest rest={rest} />
    </Section>
  );
}
