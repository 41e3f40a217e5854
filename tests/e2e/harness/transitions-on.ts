import type { Sandbox } from '../../sandbox/start-sandbox';

/** A transition as it stands on a ticket in the sandbox: what its marker says, who wrote it, and the whole note. */
export interface Transition {
  key: string;
  deed: string;
  level: string;
  owner: string;
  due: string;
  author: number;
  note: string;
  isPublic: boolean;
}

const marker = /^\[bellwether:1 (.*)\]$/;

/** Every note with a marker as its last line, oldest first. */
export function transitionsOn(sandbox: Sandbox, ticketId: number): Transition[] {
  return sandbox.zendesk.comments(ticketId).flatMap(({ body, authorId, public: isPublic }) => {
    const [, words] = marker.exec(body.split('\n').at(-1) ?? '') ?? [];
    if (words === undefined) return [];
    const said = Object.fromEntries(words.split(' ').map((word) => word.split('=', 2)));
    const { key = '', deed = '', level = '', owner = '', due = '' } = said;
    return [{ key, deed, level, owner, due, author: authorId, note: body, isPublic }];
  });
}
