const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['hellip', '…'],
  ['ndash', '-'],
  ['mdash', '-'],
]);

/** Elements nobody wrote as a sentence of this message: quoted mails, code, style. */
const LEFT_OUT = new Set(['blockquote', 'pre', 'code', 'style', 'script', 'head', 'title']);

const LINES = new Set(['br', 'div', 'tr', 'li', 'ul', 'ol', 'table']);

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** A text without HTML tags and entities, and without what is quoted or code in it. Linear in the text's length. */
export function withoutMarkup(text: string): string {
  return (/<\/?[a-z][^<>]*>/i.test(text) ? withoutTags(text) : text).replace(
    /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,6});/gi,
    (whole, name: string) => (name.startsWith('#') ? numbered(name) : (ENTITIES.get(name) ?? whole)),
  );
}

function withoutTags(text: string): string {
  const kept: string[] = [];
  let end = 0;
  let inside: string | null = null;
  let depth = 0;
  for (const tag of text.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>|<!--[^<>]*-->/gi)) {
    if (inside === null) kept.push(text.slice(end, tag.index));
    end = tag.index + tag[0].length;
    const name = tag[2]?.toLowerCase() ?? '';
    const closes = tag[1] === '/';
    if (inside === name) depth += closes ? -1 : 1;
    else if (inside === null && LEFT_OUT.has(name) && !closes) {
      inside = name;
      depth = 1;
    }
    if (depth === 0) inside = null;
    kept.push(PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : ' ');
  }
  if (inside === null) kept.push(text.slice(end));
  return kept.join('');
}

function numbered(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
