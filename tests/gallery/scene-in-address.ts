import type { Scene } from './scene';
import { scenes } from './scenes';

/** The scene that the page's address names. Rejects where there is none of that name. */
export async function sceneInAddress(): Promise<Scene> {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('scene');
  const found = (await scenes[asked.get('part') ?? '']?.())?.find((scene) => scene.name === name);
  if (found === undefined) throw new Error(`There is no scene “${name}”.`);
  return found;
}
