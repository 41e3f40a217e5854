import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { takeHostPages } from './take-host-pages';
import { takeScenes } from './take-scenes';
import type { Wish } from './wish';

/**
 * `npm run screenshots`: every screen and state as a picture, in both themes and languages, and the badge in both hosts' pages.
 * `-- --scene <part of a name>` takes only those scenes; `--language`, `--theme`, `--width` and `--out` narrow it down.
 */
const { values } = parseArgs({
  options: {
    scene: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
    language: { type: 'string', multiple: true, default: ['en', 'de'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['360'] },
  },
});
const wish: Wish = {
  scene: values.scene ?? '',
  out: values.out,
  languages: (['en', 'de', 'pseudo'] as const).filter((language) => values.language.includes(language)),
  themes: (['light', 'dark'] as const).filter((theme) => values.theme.includes(theme)),
  widths: values.width.map(Number),
};
mkdirSync(wish.out, { recursive: true });
const scenes = await takeScenes(wish);
const pages = values.scene === undefined ? await takeHostPages(wish) : 0;
console.log(`${scenes + pages} pictures in ${wish.out}`);
