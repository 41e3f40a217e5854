import type { ComponentType } from 'react';
import { policyForms } from './policy-forms';
import { PolicyOverview } from './policy-overview';

/** The parts of the policy's room: what one needs around the forms, and the forms. `id` is the part of the address. */
export const policyParts: readonly {
  id: string;
  title: string;
  /** Under which heading it is listed. */
  group: 'policy' | 'forms' | 'life';
  Form: ComponentType;
}[] = [
  { id: 'overview', title: 'policy_part_overview', group: 'policy', Form: PolicyOverview },
  ...policyForms.map((form) => ({ ...form, group: 'forms' as const })),
];
