import type { BriefPart } from '../model/brief-part';

/** A brief without the parts and lines that somebody left out, by their ids. A part of which nothing is left is gone. */
export function briefWithout(parts: readonly BriefPart[], leftOut: readonly string[]): BriefPart[] {
  const out = new Set(leftOut);
  return parts.flatMap(({ id, lines }) => {
    const kept = out.has(id) ? [] : lines.filter((line) => !out.has(line.id));
    return kept.length === 0 ? [] : [{ id, lines: kept }];
  });
}
