import type { GalleryLanguage } from './gallery-language';
import type { Scene } from './scene';

/** What the gallery's page offers to whoever turns its leaves. */
export interface GalleryPage {
  /** Takes the scene before off the page with all that it left behind, and draws another on the same document. */
  show(wish: Pick<Scene, 'name'> & { part: string; language: GalleryLanguage }): Promise<void>;
  /** Resolves when nothing is asked and nothing changes any more, and what there is has been painted. Rejects when that does not come. */
  atRest(): Promise<void>;
  /** All that the scene has answered so far, as JSON. */
  answered(): string;
}

declare global {
  /** Only on the gallery's page, once its script has run. */
  var gallery: GalleryPage | undefined;
}
