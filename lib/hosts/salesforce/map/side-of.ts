import type { CommentRow } from '../schema/comment-row';

/** Whose a comment is: customers write some too, in the portal; `null` where its author's kind is not told. */
export function sideOf({ CreatedBy }: Pick<CommentRow, 'CreatedBy'>): 'agent' | 'customer' | null {
  const type = CreatedBy?.UserType;
  return typeof type === 'string' ? (type === 'Standard' ? 'agent' : 'customer') : null;
}
