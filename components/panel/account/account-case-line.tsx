import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { AccountCase } from '../../../lib/view/panel/account-cases';
import { dueWords } from '../../../lib/view/panel/due-words';
import { levelName } from '../../../lib/view/panel/level-name';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';

/** An open ticket or case of a customer: its subject, where it lies, its level and the time left. */
export function AccountCaseLine({
  one,
  policy,
  now,
  mixed,
}: {
  one: AccountCase;
  policy: Policy;
  now: number;
  /** Whether it stands beside records of another host: then it says its own. */
  mixed: boolean;
}) {
  const { text, say, language } = useWords();
  const { ref, subject, escalated, levelId, dueAt, state, tone, shape } = one;
  const label = say(recordLabel(ref));
  return (
    <li data-case={recordKey(ref)} data-state={state}>
      <RecordLink target={ref}>
        <span className="account-list-name">{subject ?? text('panel_no_subject')}</span>
      </RecordLink>
      <span className="account-list-where">
        {mixed ? `${text(`host_${ref.host}`)} ${label}` : label}
        {escalated && (
          <>
            {' · '}
            <span className="open-level">
              {levelId === null ? text('customer_case_escalated') : levelName(levelId, policy)}
            </span>
          </>
        )}
      </span>
      <span className="account-list-state">
        <Chip tone={tone} shape={shape}>
          {typeof dueAt === 'number'
            ? say(dueWords(dueAt, now, language))
            : text(dueAt === 'none' ? 'customer_due_none' : 'customer_due_unknown')}
        </Chip>
      </span>
    </li>
  );
}
