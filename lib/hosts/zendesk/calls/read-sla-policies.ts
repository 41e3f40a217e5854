import type { HostSlaPolicy } from '../../../domain/model/host-sla-policy';
import type { Connection } from '../../contract';
import { toSlaPolicy } from '../map/to-sla-policy';
import { read } from '../read';
import { SlaPoliciesAnswer } from '../schema/sla-policies-answer';
import { ifThere } from './if-there';

/** One request: the policies in the order in which they are tried. `null` for agents, and where the plan has no such thing. */
export async function readSlaPolicies(connection: Connection): Promise<HostSlaPolicy[] | null> {
  const answer = await connection.ifAllowed('sla-policies', () =>
    ifThere(() => read(connection, 'slas/policies.json', SlaPoliciesAnswer)),
  );
  if (answer === null) return null;
  const last = Number.MAX_SAFE_INTEGER;
  return answer.sla_policies.map(toSlaPolicy).sort((a, b) => (a.position ?? last) - (b.position ?? last));
}
