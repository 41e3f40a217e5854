import type { Org } from '../org';

/** The org's flow: the first public comment of an agent completes the case's "First Response" milestone. */
export function completeFirstResponse(org: Org, caseId: string, userId: string): void {
  const type = org.all('MilestoneType').find((candidate) => candidate.Name === 'First Response');
  for (const milestone of org.all('CaseMilestone')) {
    const open = milestone.CaseId === caseId && milestone.IsCompleted !== true;
    if (open && milestone.MilestoneTypeId === type?.Id) {
      org.update('CaseMilestone', milestone.Id, { CompletionDate: org.stamp() }, userId);
    }
  }
}
