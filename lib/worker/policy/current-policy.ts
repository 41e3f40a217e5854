import type { Policy } from '../../domain/model/policy';
import type { WorkerTools } from '../worker-tools';
import { NamedOwners } from './named-owners';
import { withNamedOwners } from './with-named-owners';

/** The policy in force, with the people named so far. */
export async function currentPolicy(tools: Pick<WorkerTools, 'local' | 'policies'>): Promise<Policy> {
  const { policy } = await tools.policies.inPlace();
  return withNamedOwners(policy, await new NamedOwners(tools.local).all());
}
