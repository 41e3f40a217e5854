import type { ComponentType } from 'react';
import { FilesPart } from './files/files-part';
import { policyForms } from './policy-forms';
import { PolicyOverview } from './policy-overview';
import { RemarksPart } from './remarks/remarks-part';
import { ReplayPart } from './replay/replay-part';
import { ActivatePart } from './versions/activate-part';
import { VersionsPart } from './versions/versions-part';

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
  { id: 'replay', title: 'policy_part_replay', group: 'life', Form: ReplayPart },
  { id: 'activate', title: 'policy_part_activate', group: 'life', Form: ActivatePart },
  { id: 'versions', title: 'policy_part_versions', group: 'life', Form: VersionsPart },
  { id: 'files', title: 'policy_part_files', group: 'life', Form: FilesPart },
  { id: 'remarks', title: 'policy_part_remarks', group: 'life', Form: RemarksPart },
];
