import type { GalleryLanguage } from './gallery-language';

/** How a scene is looked at: width in px. */
export interface SceneLook {
  language: GalleryLanguage;
  theme: 'light' | 'dark';
  width: number;
}
