import { LEADING_FORMS } from './leading-forms';
import { LEGAL_FORMS } from './legal-forms';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const JOINING = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', 'og', 'och']);

/**
 * The words of a company's name that are its own: without legal form, article, joining words, case, punctuation and accents. Twice
 * where the name has umlauts, for `Müller` is written `Mueller` by some and `Muller` by others. Empty where nothing is left to
 * compare.
 */
export function coreNames(name: string): string[][] {
  const lower = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  const spelled = [lower.normalize('NFC').replace(/[äöü]/g, (letter) => `${plain(letter)}e`), lower].map(
    plain,
  );
  const cores = spelled.map(wordsOf).filter((words) => words.length > 0);
  return cores.filter(
    (words, index) => cores.findIndex((other) => other.join(' ') === words.join(' ')) === index,
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function wordsOf(text: string): string[] {
  const all = text
    // Written without a space between form and name.
    .replace(/株式会社|有限会社|合同会社/g, ' ')
    .replace(/\.(?:com|net|org|io)(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])([\p{L}])\/([\p{L}])(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/[.'’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let core = all[0] === 'the' && all.length > 1 ? all.slice(1) : all;
  // Of `GmbH & Co. KG` what joined the forms is left at the end.
  while (core.length > 1 && (JOINING.has(core.at(-1) ?? '') || LEGAL_FORMS.has(core.at(-1) ?? '')))
    core = core.slice(0, -1);
  if (core.length > 1 && LEADING_FORMS.has(core[0] ?? '')) core = core.slice(1);
  return core.filter((word, index) => index === 0 || !JOINING.has(word));
}
