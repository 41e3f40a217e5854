import type { PolicyFinding } from '../../lib/domain/policy/policy-finding';
import { useWords } from '../ui/use-words';
import './finding-list.css';
import { formOfFinding } from './form-of-finding';
import { policyForms } from './policy-forms';

const SHAPES = { error: '✕', warning: '▲', hint: 'ℹ' } as const;
const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** All findings of a policy by severity: where, what, how to mend it, and the form that does. */
export function FindingList({
  findings,
  none,
  links = true,
}: {
  findings: readonly PolicyFinding[];
  /** What is said where there are none. */
  none: string;
  /** Whether the policy that is being edited is meant, so that the form can be opened. */
  links?: boolean;
}) {
  const { text, say } = useWords();
  if (findings.length === 0) return <p>{none}</p>;
  return (
    <ul className="finding-list">
      {SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
        (finding) => {
          const { rule, severity, place, sentence, mend, path } = finding;
          const form = policyForms.find(({ id }) => id === formOfFinding(path));
          return (
            <li key={`${rule} ${path.join('/')} ${say(sentence)}`}>
              <span className={`finding-mark finding-${severity}`}>
                <span aria-hidden="true">{SHAPES[severity]}</span> {text(`policy_finding_${severity}`)}
              </span>
              <div>
                <p className="finding-place">
                  {links && form !== undefined ? (
                    <a href={`#/policy/${form.id}`}>{say(place)}</a>
                  ) : (
                    say(place)
                  )}
                </p>
                <p>{say(sentence)}</p>
                <p className="finding-mend">{say(mend)}</p>
              </div>
            </li>
          );
        },
      )}
    </ul>
  );
}
