import { foldWord } from '../../domain/text/fold-word';

/** Whether every word of what is searched for stands in one of the texts, without regard to case, accents and umlauts. */
export function hasWords(search: string, texts: readonly (string | null)[]): boolean {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const all = folded(texts.join('\n'));
  return wanted.every((word) => all.includes(word));
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have nothing to fold: thousands are searched at once.
  return /[^ -~\n]/.test(lower)
    ? foldWord(lower)
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
    : lower;
}
