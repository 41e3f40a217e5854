const ENCODER = new TextEncoder();

/**
 * A note of at most `limit` bytes. Its last line, the marker, stays whole: the story before it is cut, at a whole character,
 * and ends in an ellipsis.
 */
export function noteWithin(note: string, limit: number): string {
  if (bytes(note) <= limit) return note;
  const lastLine = note.trimEnd().lastIndexOf('\n') + 1;
  const end = `…\n${note.slice(lastLine).trimEnd()}`;
  let room = limit - bytes(end);
  let story = '';
  for (const character of note.slice(0, lastLine).trimEnd()) {
    room -= bytes(character);
    if (room < 0) break;
    story += character;
  }
  return story.trimEnd() + end;
}

function bytes(text: string): number {
  return ENCODER.encode(text).length;
}
