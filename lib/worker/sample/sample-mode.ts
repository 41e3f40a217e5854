import { CopiesDatabase } from '../../cache/copies-database';
import { DurableDatabase } from '../../cache/durable-database';
import type { Instant } from '../../domain/model/instant';
import { SampleOn } from '../../domain/model/sample-on';
import { log } from '../../platform/log';
import { prepare } from '../prepare';
import { runDue } from '../run-due';
import type { WorkerTools } from '../worker-tools';
import { fillSample } from './fill-sample';
import { readSampleDesk } from './read-sample-desk';
import type { SampleParts } from './sample-parts';
import { sampleTools } from './sample-tools';

/** In `storage.session`: since when somebody looks around. A restart of the browser ends it. */
const PLACE = 'sample';
/** In `storage.local`, from before anything is written until all of it is wiped: what a killed worker left behind is found by it. */
const TRACE = 'sample-trace';
const PREFIX = 'sample/';
const ALARMS = ['sample-next', 'sample-heartbeat'];

interface Life {
  tools: WorkerTools;
  databases: { copies: CopiesDatabase; durable: DurableDatabase };
  ready: Promise<void>;
  isOver: boolean;
}

/** The look around: whether it is on, the tools it works with, and how it begins and ends. */
export class SampleMode {
  #life: Life | null = null;

  /** @param real asked late: these tools hold this mode */
  constructor(
    private readonly real: () => WorkerTools,
    private readonly parts: SampleParts,
  ) {}

  async isOn(): Promise<boolean> {
    return (await this.#begunAt()) !== null;
  }

  /** The sample's tools, in order; `null` while nobody looks around. */
  async tools(): Promise<WorkerTools | null> {
    const begunAt = await this.#begunAt();
    if (begunAt === null) return null;
    const { tools, ready } = this.#awake(begunAt);
    await ready;
    return tools;
  }

  /** Begins, once however often it is asked for. */
  async start(): Promise<void> {
    const real = this.real();
    await real.exclusively(PLACE, async () => {
      if (await this.isOn()) return;
      await this.#wipe();
      await real.local.set(TRACE, true);
      const begunAt = real.now();
      const life = this.#awake(begunAt);
      const { tools } = life;
      await life.ready;
      await fillSample(tools);
      // What is mine stands there from the beginning.
      await runDue(tools);
      await real.session.set(PLACE, { begunAt });
      // Behind the answer: lists fill while somebody looks.
      void this.#read(life).catch((error: unknown) => {
        // What was under way when somebody left is no failure.
        if (!life.isOver) log.error('sample', error);
      });
    });
    await this.#tellPages();
  }

  /** Ends it and wipes all that came of it: stores, databases and alarms. */
  async end(): Promise<void> {
    const real = this.real();
    await real.exclusively(PLACE, async () => {
      await real.session.remove(PLACE);
      await this.#wipe();
    });
    await this.#tellPages();
  }

  /** Does what is due in the sample, and wipes what a browser or worker that was stopped left of it. */
  async run(): Promise<void> {
    const tools = await this.tools();
    if (tools !== null) await runDue(tools);
    else await this.#wipeRest();
  }

  /** In its turn: while it begins there is a trace of it, too. */
  async #wipeRest(): Promise<void> {
    const real = this.real();
    await real.exclusively(PLACE, async () => {
      if (!(await this.isOn()) && (await real.local.get(TRACE)) !== undefined) await this.#wipe();
    });
  }

  async #begunAt(): Promise<Instant | null> {
    return SampleOn.safeParse(await this.real().session.get(PLACE)).data?.begunAt ?? null;
  }

  #awake(begunAt: Instant): Life {
    if (this.#life !== null) return this.#life;
    const databases = this.#databases();
    const life = { databases, isOver: false };
    const tools = sampleTools(this.real(), databases, begunAt, () => life.isOver, this.parts.after);
    this.#life = Object.assign(life, { tools, ready: prepare(tools) });
    return this.#life;
  }

  #databases(): Life['databases'] {
    return {
      copies: new CopiesDatabase(this.parts.indexedDb, 'bellwether-sample-copies'),
      durable: new DurableDatabase(this.parts.indexedDb, 'bellwether-sample-durable'),
    };
  }

  async #wipe(): Promise<void> {
    const real = this.real();
    const { copies, durable } = this.#life?.databases ?? this.#databases();
    // What is still under way meets a closed database and stores that take nothing.
    if (this.#life !== null) this.#life.isOver = true;
    this.#life = null;
    await Promise.all([copies.delete(), durable.delete(), ...ALARMS.map((name) => real.alarms.clear(name))]);
    await real.session.remove(Object.keys(await real.session.list(PREFIX)));
    await real.local.remove(TRACE);
  }

  async #tellPages(): Promise<void> {
    const { changed } = this.real();
    await Promise.all([changed('panel'), changed('settings')]);
  }

  async #read(life: Life): Promise<void> {
    await readSampleDesk(life.tools, () => life.isOver);
    if (!life.isOver) await runDue(life.tools);
  }
}
