import type { HostUnderTest } from './host-under-test';
import { salesforceUnderTest } from './salesforce-under-test';
import { startSalesforce } from './start-salesforce';

/** An org without Entitlement Management: it has no milestones, and Case lacks the fields of an SLA. */
export const salesforceWithoutEntitlements: HostUnderTest = {
  ...salesforceUnderTest,
  start: () => startSalesforce({ entitlements: false }),
};
