import type { Policy } from '../../../lib/domain/model/policy';
import type { PolicyRemark } from '../../../lib/domain/model/policy-remark';
import { ruleName } from '../../../lib/view/panel/rule-name';
import type { Words } from '../../ui/use-words';

/** What a remark is about, by the names of the policy. */
export function remarkPlace({ kind, target }: PolicyRemark, policy: Policy, { text }: Words): string {
  if (kind === 'rule') {
    const name = ruleName(target, policy);
    return name.kind === 'text' ? name.text : text(name.key) || target;
  }
  const [row = '', level = ''] = target.split('/');
  const named = <Entry extends { id: string; name: string }>(list: readonly Entry[], id: string) =>
    list.find((entry) => entry.id === id)?.name ?? id;
  return text('policy_remark_cell', named(policy.issueTypes, row), named(policy.levels, level));
}
