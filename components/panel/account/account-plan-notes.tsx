import { accountPlanLines } from '../../../lib/view/panel/account-plan-lines';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';

/** What will happen in one sentence; what is left as it is, and what is not known, below it. */
export function AccountPlanNotes({
  plan,
  level,
  holder,
}: {
  plan: Parameters<typeof accountPlanLines>[0];
  level: string;
  holder: string | null;
}) {
  const { language } = useWords();
  const { happens, remarks, unknown } = accountPlanLines(plan, level, holder, language);
  return (
    <div className="account-plan" role="status">
      <p className="account-plan-happens">{happens}</p>
      {remarks.map((line) => (
        <p key={line} className="account-plan-remark">
          {line}
        </p>
      ))}
      {unknown.map((line) => (
        <Note key={line} tone="waiting">
          {line}
        </Note>
      ))}
    </div>
  );
}
