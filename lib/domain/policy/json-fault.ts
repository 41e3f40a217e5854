/** What is wrong with a text that should be JSON. `position` counts characters from 0. */
interface JsonFault {
  kind: 'syntax' | 'duplicate-key' | 'too-deep';
  position: number;
  /** The key that stands twice; else empty. */
  key: string;
}

const DEEPEST = 60;
const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON, or says a key twice in one object; `null` when it does neither. `JSON.parse` reads the text: it
 * tells no position of most faults, and lets the second of two equal keys win in silence.
 */
export function jsonFault(text: string): JsonFault | null {
  let position = 0;
  const fault = (kind: JsonFault['kind'], key = ''): JsonFault => ({ kind, position, key });
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = position;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    position += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[position] !== sign) return false;
    position++;
    return true;
  };
  const members = (end: string, member: () => JsonFault | null): JsonFault | null => {
    if (takeSign(end)) return null;
    do {
      const found = member();
      if (found !== null) return found;
    } while (takeSign(','));
    return takeSign(end) ? null : fault('syntax');
  };
  const value = (depth: number): JsonFault | null => {
    if (depth > DEEPEST) return fault('too-deep');
    if (takeSign('[')) return members(']', () => value(depth + 1));
    if (!takeSign('{')) return (take(TEXT) ?? take(PLAIN)) === null ? fault('syntax') : null;
    const keys = new Set<string>();
    return members('}', () => {
      take(SPACE);
      const start = position;
      const key = take(TEXT);
      if (key === null) return fault('syntax');
      const name = String(JSON.parse(key));
      if (keys.has(name)) return { kind: 'duplicate-key', position: start, key: name };
      keys.add(name);
      return takeSign(':') ? value(depth + 1) : fault('syntax');
    });
  };
  const found = value(0);
  take(SPACE);
  return found ?? (position < text.length ? fault('syntax') : null);
}
