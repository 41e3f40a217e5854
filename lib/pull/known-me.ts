import { Person } from '../domain/model/person';
import type { PullTools } from './pull-tools';

/** Who the host took us for when it was last asked; `null` when it was not, or the copy cannot be read any more. */
export async function knownMe(tools: Pick<PullTools, 'copies'>, account: string): Promise<Person | null> {
  return (await tools.copies.read(`${account}/me`, Person))?.value ?? null;
}
