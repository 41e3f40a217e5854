import { useWords } from '../ui/use-words';
import './findings-at.css';
import { usePolicyDraft } from './use-policy-draft';

const SHAPES = { error: '✕', warning: '▲', hint: 'ℹ' } as const;

/**
 * What is to be said of a place in the policy, beside its field: each with how to mend it.
 * @param path keys and positions that lead to it in the file
 * @param within also what is said of anything inside it
 */
export function FindingsAt({
  id,
  path,
  within = false,
}: {
  /** For `aria-describedby` of the field. */
  id?: string;
  path: readonly (string | number)[];
  within?: boolean;
}) {
  const { text, say } = useWords();
  const { findings } = usePolicyDraft();
  const here = findings.filter(
    (finding) =>
      path.every((part, index) => finding.path[index] === part) &&
      (within || finding.path.length === path.length),
  );
  if (here.length === 0) return null;
  return (
    <ul className="findings" id={id}>
      {here.map(({ rule, severity, sentence, mend, path: place }) => (
        <li key={`${rule} ${place.join('/')} ${say(sentence)}`} className={`finding finding-${severity}`}>
          <span className="finding-shape" aria-hidden="true">
            {SHAPES[severity]}
          </span>
          <span>
            <strong>{text(`policy_finding_${severity}`)}:</strong> {say(sentence)} {say(mend)}
          </span>
        </li>
      ))}
    </ul>
  );
}
