import { parseMarkers } from '../domain/model/parse-markers';

/** A story none of whose lines reads as a marker: a reason may have been pasted from a customer's mail, and anybody can type one. */
export function withoutMarkers(story: string): string {
  return story
    .split(/\r\n|\r|\n/)
    .map((line) => (parseMarkers(line).length === 0 ? line : `> ${line}`))
    .join('\n');
}
