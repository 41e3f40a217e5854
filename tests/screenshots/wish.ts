/** What is to be taken: scenes whose name contains `scene`, in all combinations of the rest. Widths in px. */
export interface Wish {
  scene: string;
  /** Folder. */
  out: string;
  languages: readonly ('en' | 'de' | 'pseudo')[];
  themes: readonly ('light' | 'dark')[];
  widths: readonly number[];
}
