import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Who may name a key of the catalogue; hosts have names of their own that look alike. */
const PLACES = ['components', 'entrypoints', 'lib', 'wxt.config.ts'];
/** A name in parts, as keys are: `panel_clock_left`. */
const NAME = /['"]([a-z][a-z0-9]*(?:_[a-z0-9]+)+)['"]|__MSG_(\w+)__/g;
/** A name put together: its whole template, expressions included, which hold no template themselves. */
const TEMPLATE = /`((?:[a-z0-9_]|\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\})+)`/g;
/** The beginning of such a name: all that is known of it where an expression holds another template. */
const BEGINNING = /`([a-z0-9]+(?:_[a-z0-9]+)*_)\$\{/g;
const EXPRESSION = /\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\}/g;
/** A family of keys handed to `errorWords`, which puts the code of an error behind it. */
const PLACE = /errorWords\([^()]*(?:\([^()]*\)[^()]*)*, '([a-z_]+)'\)/g;
const ANY = '[A-Za-z0-9_]+';
/** So much of a template must stand fixed for it to say which keys it makes. */
const FIXED = 4;

/** What the sources name of the catalogue: keys in full, and the patterns of those that they put together from codes. */
export function namedKeys(): { inFull: ReadonlyMap<string, string>; patterns: readonly RegExp[] } {
  const inFull = new Map<string, string>();
  const patterns = new Map<string, RegExp>();
  const allow = (source: string) => patterns.set(source, new RegExp(`^${source}$`));
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8');
    for (const [, quoted, message] of text.matchAll(NAME)) inFull.set(quoted ?? message ?? '', file);
    for (const [, family] of text.matchAll(PLACE)) allow(`${family}_${ANY}`);
    const whole = [...text.matchAll(TEMPLATE)];
    for (const { 1: family, index } of text.matchAll(BEGINNING))
      if (!whole.some((template) => template.index === index)) allow(`${family}${ANY}`);
    for (const [, template = ''] of whole) {
      const said = template.replaceAll(EXPRESSION, '');
      const pattern = template.replaceAll(EXPRESSION, choices);
      const fixed = pattern.replaceAll(ANY, '');
      if (said !== template && fixed.length >= FIXED && fixed.includes('_')) allow(pattern);
      // Family and code both come from elsewhere: the families are the words of this file.
      if (said === '_') for (const [, word] of text.matchAll(/'([a-z][a-z0-9_]*)'/g)) allow(`${word}_${ANY}`);
    }
  }
  return { inFull, patterns: [...patterns.values()] };
}

/** What an expression may put in: one of the words it chooses from (`count === 1 ? 'one' : 'many'`), else any code. */
function choices(expression: string): string {
  if (!/\? '[a-z0-9_]+' : '[a-z0-9_]+'\s*\}$/.test(expression)) return ANY;
  const words = [...expression.matchAll(/[?:] '([a-z0-9_]+)'/g)].map(([, word]) => word);
  return words.length === 0 ? ANY : `(?:${words.join('|')})`;
}

function sources(): string[] {
  return PLACES.flatMap((place) =>
    place.endsWith('.ts')
      ? [join(ROOT, place)]
      : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|__fixtures__|^hosts\//.test(file))
          .map((file) => join(ROOT, place, file)),
  );
}
