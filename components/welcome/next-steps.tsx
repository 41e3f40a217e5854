import { ChecklistHistory } from '../panel/checklist/checklist-history';
import { ChecklistOwner } from '../panel/checklist/checklist-owner';
import { ChecklistPopUps } from '../panel/checklist/checklist-pop-ups';
import { checklistRole } from '../panel/checklist/checklist-role';
import { useWords } from '../ui/use-words';
import { NextStep } from './next-step';
import type { Welcome } from './welcome';
import '../panel/checklist/checklist-section.css';

/** What is worth doing next, each with its press. */
export function NextSteps({ welcome }: { welcome: Welcome }) {
  const { text } = useWords();
  const { checklist, policy, keys } = welcome;
  const { done } = checklist;
  const role = checklistRole(policy)?.name ?? '';
  return (
    <section className="welcome-next" aria-labelledby="welcome-next">
      <h2 id="welcome-next">{text('welcome_next')}</h2>
      <ul>
        <NextStep
          title={text('checklist_owner')}
          why={text('checklist_owner_why', role)}
          isDone={done.includes('owner')}
        >
          <ChecklistOwner checklist={checklist} policy={policy} />
        </NextStep>
        <NextStep
          title={text('checklist_history')}
          why={text('checklist_history_why')}
          isDone={done.includes('history')}
        >
          <ChecklistHistory checklist={checklist} />
        </NextStep>
        <NextStep
          title={text('checklist_pop_ups')}
          why={text('checklist_pop_ups_why')}
          isDone={done.includes('pop-ups')}
        >
          <ChecklistPopUps />
        </NextStep>
        <NextStep title={text('welcome_keys')} why={text('welcome_keys_why')}>
          <dl className="welcome-keys">
            {keys.map(({ command, shortcut }) => (
              <div key={command}>
                <dt>{text(`inbox_key_${command.replaceAll('-', '_')}`)}</dt>
                <dd>{shortcut === '' ? text('inbox_key_none') : <kbd>{shortcut}</kbd>}</dd>
              </div>
            ))}
          </dl>
        </NextStep>
        <NextStep title={text('welcome_policy')} why={text('welcome_policy_why')}>
          <a href="options.html#/policy" target="_blank" rel="noreferrer">
            {text('welcome_policy_do')}
          </a>
        </NextStep>
        <NextStep title={text('welcome_dashboard')} why={text('welcome_dashboard_why')}>
          <a href="dashboard.html" target="_blank" rel="noreferrer">
            {text('welcome_dashboard_do')}
          </a>
        </NextStep>
      </ul>
    </section>
  );
}
