import type { AccountEscalation as Escalation } from '../../../lib/domain/model/account-escalation';
import type { Policy } from '../../../lib/domain/model/policy';
import { dueWords } from '../../../lib/view/panel/due-words';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { levelName } from '../../../lib/view/panel/level-name';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import './account-escalation.css';

/** A customer that is escalated as a whole: to whom, by whom and since when, and until when somebody is to take it on. */
export function AccountEscalation({
  escalation,
  policy,
  now,
}: {
  escalation: Escalation;
  policy: Policy;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { authorName, holderName, at, dueAt, levelId } = escalation;
  const level = levelName(levelId, policy);
  const moment = formatMoment(at, now, language);
  return (
    <Section title={text('customer_escalated')}>
      <div className="account-escalation" data-account-escalation={escalation.key}>
        <Chip tone="critical" shape="▲">
          {level}
        </Chip>
        <p>
          {authorName === null
            ? text('customer_escalated_at', moment)
            : text('customer_escalated_by', authorName, moment)}
        </p>
        <p>{holderName === null ? text('customer_held_unknown') : text('customer_held_by', holderName)}</p>
        {dueAt !== null && <p className="account-escalation-due">{say(dueWords(dueAt, now, language))}</p>}
        <p className="account-escalation-due">{text('customer_ends')}</p>
      </div>
    </Section>
  );
}
