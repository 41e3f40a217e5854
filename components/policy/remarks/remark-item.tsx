import type { ReactNode } from 'react';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import { changeRemark } from '../../../lib/messages/change-remark';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { personName } from '../../../lib/view/panel/person-name';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useKnownPeople } from '../people/use-known-people';

/** One remark: what was said, by whom and when, and a button to put it aside or take it up again. */
export function RemarkItem({
  remark,
  place = null,
}: {
  remark: PolicyRemark;
  /** What it is about, where that is not clear from where it stands. */
  place?: ReactNode;
}) {
  const words = useWords();
  const { text, language } = words;
  const people = useKnownPeople();
  const { id, at, author, seenAt } = remark;
  const seen = seenAt !== null;
  const change = useDeed(() => ask(changeRemark, { id, wish: seen ? 'unseen' : 'seen' }), 'settings');
  return (
    <li className="remark">
      <div>
        {place !== null && <p className="remark-place">{place}</p>}
        <p className="remark-text" dir="auto">
          {remark.text}
        </p>
        <p className="remark-who">
          {author === null ? text('policy_remark_nobody') : personName(people, author.personId)} ·{' '}
          {formatMoment(at, Date.now(), language)}
          {seen && ` · ${text('policy_remark_seen')}`}
        </p>
        {change.error !== null && !change.pending && (
          <Note tone="failed">{errorWords(change.error, words)}</Note>
        )}
      </div>
      <Button look="quiet" held={change.pending} onClick={() => void change.run()}>
        {text(seen ? 'policy_remark_unsee' : 'policy_remark_see')}
      </Button>
    </li>
  );
}
