import type { Lexicon } from './lexicon';
import { lexicons } from './lexicons';
import type { TextToken } from './text-token';

/** Words that nearly every text of a language has, and that no other of these languages writes the same. */
const STOP_WORDS: readonly (readonly [
  language: Lexicon['language'] | 'other',
  words: ReadonlySet<string>,
])[] = [
  [
    'en',
    words(`the and is are to of you we i it this that with for not have has my our your be been please can would will from but they
      what when how there do does did no if or as at by i'm it's don't can't i've we've isn't doesn't thanks hello`),
  ],
  [
    'de',
    words(`der die das und ist sind nicht ich wir sie ihr es ein eine einen mit fuer von auf dem den zu zum zur bei haben habe hat
      mein unser ihre ihren ihnen bitte kann koennen wird werden wenn oder aber auch noch seit nach wie dass kein keine mich uns
      ihnen wurde heute sehr hallo danke schon immer`),
  ],
  [
    'other',
    words(`le la les une est pas je nous vous que qui pour avec dans sur ce cette mais bonjour merci el los las una por para con
      pero como esta usted gracias hola il che sono non della grazie per di het een niet ik je wij van voor maar dank och det att
      som inte jag og ikke jeg não uma você obrigado seu com nie jest się dziękuję bir ve bu için`),
  ],
];

/** Fewer of a text's words than this share are stop words: it is a language none of ours, or no language. */
const LEAST_SHARE = 0.1;

/**
 * The language of a text: by its most frequent small words and, where these are even or missing as in short texts, by which lexicon
 * knows more of it. `null` when nothing speaks for one: there is no guess.
 */
export function languageOf(tokens: readonly TextToken[]): Lexicon['language'] | null {
  const votes = STOP_WORDS.map(([language, stopWords]) => ({
    language,
    count: tokens.filter(({ key }) => stopWords.has(key)).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  if (most > 0 && most < tokens.length * LEAST_SHARE) return null;
  const ahead = votes.filter(({ count }) => count === most);
  const [only] = ahead;
  if (most > 0 && only !== undefined && ahead.length === 1)
    return only.language === 'other' ? null : only.language;
  return byLexicon(
    tokens,
    ahead.map(({ language }) => language),
  );
}

function byLexicon(
  tokens: readonly TextToken[],
  among: readonly (Lexicon['language'] | 'other')[],
): Lexicon['language'] | null {
  const [english, german] = lexicons.map(({ language, words: known, phrases, negators }) => {
    if (!among.includes(language)) return 0;
    return tokens.filter(
      ({ key }) => /\p{L}/u.test(key) && (known.has(key) || phrases.has(key) || negators.has(key)),
    ).length;
  });
  if (english === german) return null;
  return (english ?? 0) > (german ?? 0) ? 'en' : 'de';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
