import type { Lexicon } from './lexicon';
import { lexiconDe } from './lexicon-de';
import { lexiconEn } from './lexicon-en';

/** The languages whose texts are read, English first. */
export const lexicons: readonly Lexicon[] = [lexiconEn, lexiconDe];
