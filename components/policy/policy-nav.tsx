import { useWords } from '../ui/use-words';
import { formOfFinding } from './form-of-finding';
import { policyParts } from './policy-parts';
import { usePolicyDraft } from './use-policy-draft';

/** Links to the parts of the policy; a form with errors or warnings says how many. */
export function PolicyNav({ here }: { here: string }) {
  const { text, language } = useWords();
  const { findings } = usePolicyDraft();
  const format = new Intl.NumberFormat(language.locale);
  return (
    <nav className="policy-nav" aria-label={text('policy_nav')}>
      <ul>
        {policyParts.map(({ id, title, group }) => {
          const own = findings.filter((finding) => formOfFinding(finding.path) === id);
          const errors = own.filter(({ severity }) => severity === 'error').length;
          const warnings = own.filter(({ severity }) => severity === 'warning').length;
          return (
            <li key={id} className={`policy-nav-${group}`}>
              <a href={`#/policy/${id}`} aria-current={id === here ? 'page' : undefined}>
                {text(title)}
                {errors > 0 && (
                  <span className="policy-count policy-count-error">
                    <span aria-hidden="true">✕</span> {format.format(errors)}
                    <span className="visually-hidden">
                      {' '}
                      {text(errors === 1 ? 'policy_nav_error_one' : 'policy_nav_errors')}
                    </span>
                  </span>
                )}
                {errors === 0 && warnings > 0 && (
                  <span className="policy-count policy-count-warning">
                    <span aria-hidden="true">▲</span> {format.format(warnings)}
                    <span className="visually-hidden">
                      {' '}
                      {text(warnings === 1 ? 'policy_nav_warning_one' : 'policy_nav_warnings')}
                    </span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
