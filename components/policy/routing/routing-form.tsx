import { ApprovalList } from './approval-list';
import { ForkFields } from './fork-fields';
import { FrontlineList } from './frontline-list';

/** Ways beside the usual one: the two forks of the road, approvals, and what needs no escalation at all. */
export function RoutingForm() {
  return (
    <div>
      <ForkFields fork="manyAccounts" />
      <ForkFields fork="afterHours" />
      <ApprovalList />
      <FrontlineList />
    </div>
  );
}
