import type { Assessment } from '../../lib/domain/model/assessment';
import type { Person } from '../../lib/domain/model/person';
import { pathRows } from '../../lib/view/panel/path-rows';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { PathStepItem } from './path-step-item';
import './path-section.css';

/** The escalation path: where the ticket has been, where it is, and who is next. */
export function PathSection({
  assessment,
  people,
  me,
  now,
}: {
  assessment: Assessment;
  people: readonly Person[];
  me: Person | null;
  now: number;
}) {
  const { text, language } = useWords();
  const { path, escalation, issueType } = assessment;
  const rows = pathRows(path, escalation, { ...language, people, meId: me?.id ?? null, now });
  return (
    <Section title={text('panel_path', issueType.name)}>
      {rows.length === 0 && <p className="path-remark">{text('ladder_no_rule', issueType.name)}</p>}
      <ol className="path">
        {rows.map((row, index) => (
          <PathStepItem key={row.levelId} row={row} number={index} />
        ))}
      </ol>
    </Section>
  );
}
