import { never } from './never';
import { questions } from './questions';
import { Refusal } from './refusal';
import { sceneInAddress } from './scene-in-address';

const ignore = { addListener() {}, removeListener() {}, hasListener: () => false };

/** What sections that ask for themselves are told where a scene is about another: there is nothing. */
const NOTHING: Readonly<Record<string, unknown>> = {
  'read-plays': { plays: [], unknown: [], customer: 'known', people: [] },
  'read-log': { signals: [], notices: [] },
  'read-signals': { known: true, signals: [], readAt: { customerTickets: null, elsewhere: null } },
  'read-drafts': { drafts: [] },
  'keep-draft': {},
};

/** Stands in for the browser namespace on the gallery's page: the scene answers in the worker's place. */
const pageBrowser = {
  runtime: {
    id: 'gallery',
    async sendMessage({ name, request }: { name: string; request: unknown }): Promise<unknown> {
      // The list of this scene: what one before still asks for at its end is none of this one's answers.
      const { answered } = questions;
      questions.asked += 1;
      const found = { ...NOTHING, ...(await sceneInAddress()).answers }[name];
      if (found === never) return new Promise(() => {});
      const answer: unknown = typeof found === 'function' ? found(request) : found;
      answered.push(answer);
      if (answer instanceof Refusal) return { ok: false, error: { code: answer.code } };
      // What neither names is refused, as by a worker that fails: the screen must bear that too.
      return answer === undefined ? { ok: false, error: { code: 'failed' } } : { ok: true, answer };
    },
    onMessage: ignore,
    getURL: (path: string) => path,
    getManifest: () => ({ version: '0.1.0' }),
  },
  windows: { getCurrent: () => Promise.resolve({ id: 1 }) },
  permissions: { contains: () => Promise.resolve(false), onAdded: ignore, onRemoved: ignore },
};

// biome-ignore lint/style/noDefaultExport: it takes the place of a package that has one.
export default pageBrowser;
