import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import { FindingList } from './finding-list';
import { usePolicyDraft } from './use-policy-draft';

/** Where the policy stands: everything there is to say of it, each a step from the form that mends it. */
export function PolicyOverview() {
  const { text } = useWords();
  const { findings, readOnly } = usePolicyDraft();
  return (
    <Section title={text('policy_findings_title')}>
      <FindingList
        findings={findings}
        none={text(readOnly ? 'policy_findings_none' : 'policy_findings_none_draft')}
      />
    </Section>
  );
}
