import type { Checklist } from '../../../lib/domain/model/checklist';
import type { ChecklistStep } from '../../../lib/domain/model/checklist-step';
import type { Policy } from '../../../lib/domain/model/policy';
import { openRecord } from '../../../lib/messages/open-record';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { ChecklistHistory } from './checklist-history';
import { ChecklistOwner } from './checklist-owner';
import { ChecklistPopUps } from './checklist-pop-ups';

/** The press that does one of the first steps. */
export function ChecklistDeed({
  step,
  checklist,
  policy,
  onOpened,
}: {
  step: ChecklistStep;
  checklist: Checklist;
  policy: Policy;
  onOpened: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const { ticket } = checklist;
  const opening = useDeed(async () => {
    if (ticket !== null) await ask(openRecord, { ref: ticket });
    onOpened();
  }, 'panel');
  switch (step) {
    case 'connect':
      return (
        <a className="checklist-link" href="options.html" target="_blank" rel="noreferrer">
          {text('checklist_connect_do')}
        </a>
      );
    case 'owner':
      return <ChecklistOwner checklist={checklist} policy={policy} />;
    case 'pop-ups':
      return <ChecklistPopUps />;
    case 'history':
      return <ChecklistHistory checklist={checklist} />;
    case 'open':
    case 'escalate':
      if (ticket === null) return <p>{text('checklist_escalate_none')}</p>;
      return (
        <>
          <Button held={opening.pending} onClick={() => void opening.run()}>
            {text(`checklist_${step}_do`)}
          </Button>
          {opening.error !== null && <Note tone="failed">{errorWords(opening.error, words)}</Note>}
        </>
      );
  }
}
