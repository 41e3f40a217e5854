import type { Person } from '../../../domain/model/person';
import type { CommentRow } from '../schema/comment-row';

/** Who wrote the comments, each once. */
export function authorsOf(comments: CommentRow[]): Person[] {
  const people = new Map<string, Person>();
  for (const { CreatedById: id, CreatedBy: author } of comments) {
    if (!id || !author?.Name) continue;
    const role = author.UserType ? (author.UserType === 'Standard' ? 'agent' : 'customer') : null;
    people.set(id, { id, name: author.Name, role });
  }
  return [...people.values()];
}
