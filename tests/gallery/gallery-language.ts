import type { Language } from '../../lib/view/language';

/** Put in by the build: key to text, as the files in `locales` say it. */
declare const TEXTS: Record<'en' | 'de', Record<string, string>>;

/** `pseudo` writes every text of the catalogue in accented letters and a third longer: what stays plain does not come from it. */
export type GalleryLanguage = 'en' | 'de' | 'pseudo';

/** A language from the same files that the build puts together. Moments are in UTC, so that pictures do not differ by machine. */
export function galleryLanguage(language: GalleryLanguage): Language {
  const texts = TEXTS[language === 'de' ? 'de' : 'en'];
  return {
    // Greek writes months, units and lists in other letters than any text of ours.
    locale: { en: 'en-GB', de: 'de', pseudo: 'el' }[language],
    timeZone: 'UTC',
    text: (key, values) => {
      const text = texts[key] ?? '';
      const written = language === 'pseudo' ? accented(text) : text;
      return written.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
    },
  };
}

const LETTERS: Record<string, string> = {
  ...{
    a: 'å',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
  },
  ...{
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ɋ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
};

function accented(text: string): string {
  const longer = text === '' ? '' : ` ${'·'.repeat(Math.ceil(text.length / 3))}`;
  const letters = [...text].map((letter) => {
    const other = LETTERS[letter.toLowerCase()];
    if (other === undefined) return letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
  return letters.join('') + longer;
}
