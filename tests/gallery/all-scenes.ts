import type { Scene } from './scene';
import { scenes } from './scenes';

/** All scenes, each with the part that its page has to load. */
export async function allScenes(): Promise<readonly (Scene & { part: string })[]> {
  const parts = await Promise.all(
    Object.entries(scenes).map(async ([part, load]) => (await load()).map((scene) => ({ ...scene, part }))),
  );
  return parts.flat();
}
