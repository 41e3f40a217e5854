import { useState } from 'react';
import type { Checklist } from '../../../lib/domain/model/checklist';
import type { ChecklistStep } from '../../../lib/domain/model/checklist-step';
import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';
import { ChecklistDeed } from './checklist-deed';
import { checklistRole } from './checklist-role';

/** One of the first steps: whether it is done; what it is good for and the press that does it stand under the next one, or when it is opened. */
export function ChecklistItem({
  step,
  isDone,
  isNext,
  checklist,
  policy,
  onOpened,
}: {
  step: ChecklistStep;
  isDone: boolean;
  isNext: boolean;
  checklist: Checklist;
  policy: Policy;
  onOpened: () => void;
}) {
  const { text } = useWords();
  const [opened, setOpened] = useState<boolean | null>(null);
  const key = `checklist_${step.replaceAll('-', '_')}`;
  const isOpen = !isDone && (opened ?? isNext);
  const mark = (
    <>
      <span className="checklist-mark" aria-hidden="true">
        {isDone ? '✓' : '○'}
      </span>
      <span>
        {text(key)}
        <span className="visually-hidden">, {text(isDone ? 'checklist_done' : 'checklist_open_step')}</span>
      </span>
    </>
  );
  return (
    <li className={isDone ? 'checklist-done' : undefined} data-step={step} data-done={isDone}>
      {isDone ? (
        <span className="checklist-name">{mark}</span>
      ) : (
        <button
          type="button"
          className="checklist-name"
          aria-expanded={isOpen}
          onClick={() => setOpened(!isOpen)}
        >
          {mark}
        </button>
      )}
      {isOpen && (
        <div className="checklist-what">
          <p>{text(`${key}_why`, checklistRole(policy)?.name ?? '')}</p>
          <ChecklistDeed step={step} checklist={checklist} policy={policy} onOpened={onOpened} />
        </div>
      )}
    </li>
  );
}
