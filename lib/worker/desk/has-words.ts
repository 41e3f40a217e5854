import { foldWord } from '../../domain/text/fold-word';

/** Whether every word of what is searched for stands in one of the texts, without regard to case, accents and umlauts. */
export function hasWords(search: string, texts: readonly (string | null)[]): boolean {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const all = texts.map((text) => folded(text ?? '')).join('\n');
  return wanted.every((word) => all.includes(word));
}

function folded(text: string): string {
  return foldWord(text.toLowerCase())
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
