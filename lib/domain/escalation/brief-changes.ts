import type { BriefChoice } from '../model/brief-choice';
import type { BriefPart } from '../model/brief-part';
import { briefPrints } from './brief-prints';

/** Which parts of a brief do not tell any more what its author looked over. @param parts without what was left out */
export function briefChanges(parts: readonly BriefPart[], seen: BriefChoice['seen']): BriefPart['id'][] {
  const now = briefPrints(parts);
  return parts.flatMap(({ id }) => (seen[id] === now[id] ? [] : [id]));
}
