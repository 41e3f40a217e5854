import { useQuery } from '@tanstack/react-query';
import { ChecklistStep } from '../../../lib/domain/model/checklist-step';
import type { Policy } from '../../../lib/domain/model/policy';
import { checkOff } from '../../../lib/messages/check-off';
import { readChecklist } from '../../../lib/messages/read-checklist';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { Section } from '../../ui/section';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';
import { ChecklistItem } from './checklist-item';
import './checklist-section.css';

/** The first steps, each with one press to do it. Gone once all are done, or when somebody wants to see them no more. */
export function ChecklistSection({ policy, onOpened }: { policy: Policy; onOpened: () => void }) {
  const words = useWords();
  const { text, language } = words;
  const { data } = useQuery({
    queryKey: ['panel', 'checklist'],
    queryFn: () => ask(readChecklist, {}),
    // The past that is being read moves on by itself.
    refetchInterval: ({ state }) =>
      state.data?.checklist?.accounts.some(({ past }) => past !== 'none' && past?.state === 'running')
        ? 5_000
        : 60_000,
  });
  const dismiss = useDeed(() => ask(checkOff, { what: 'all' }), 'panel');
  const checklist = data?.checklist ?? null;
  const kept = useKeptFocus<HTMLOListElement>(checklist?.done.join() ?? '');
  if (checklist === null) return null;
  const number = (count: number) => count.toLocaleString(language.locale);
  const all = ChecklistStep.options;
  const { done } = checklist;
  return (
    <Section
      title={text('checklist_title')}
      remark={text('checklist_progress', number(done.length), number(all.length))}
    >
      <progress
        className="checklist-progress"
        max={all.length}
        value={done.length}
        aria-label={text('checklist_title')}
      />
      <ol className="checklist" ref={kept}>
        {all.map((step) => (
          <ChecklistItem
            key={step}
            step={step}
            isDone={done.includes(step)}
            isNext={all.find((one) => !done.includes(one)) === step}
            checklist={checklist}
            policy={policy}
            onOpened={onOpened}
          />
        ))}
      </ol>
      {dismiss.error !== null && !dismiss.pending && (
        <Note tone="failed">{errorWords(dismiss.error, words)}</Note>
      )}
      <a className="checklist-link" href="welcome.html" target="_blank" rel="noreferrer">
        {text('welcome_back')}
      </a>
      <Button look="quiet" held={dismiss.pending} onClick={() => void dismiss.run()}>
        {text('checklist_dismiss')}
      </Button>
    </Section>
  );
}
