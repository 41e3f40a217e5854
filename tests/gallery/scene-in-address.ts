import type { Scene } from './scene';
import { scenes } from './scenes';

/** The scene that the page's address names. Throws where there is none of that name. */
export function sceneInAddress(): Scene {
  const name = new URLSearchParams(location.search).get('scene');
  const scene = scenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`There is no scene “${name}”.`);
  return scene;
}
