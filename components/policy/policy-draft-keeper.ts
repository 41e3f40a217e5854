import type { Policy } from '../../lib/domain/model/policy';

/** How long typing goes on before the draft is kept, in milliseconds. */
const PAUSE_MILLISECONDS = 500;

/** The draft as the worker has it: `policy` is `null` where there is none. */
export interface ServerDraft {
  policy: Policy | null;
  revision: number;
  savedAt: number | null;
}

export interface DraftState {
  /** `null` while nothing was changed: the policy in force is shown. */
  policy: Policy | null;
  revision: number;
  savedAt: number | null;
  /** `conflict`: another page saved or discarded the draft while this one was being changed. */
  phase: 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';
  error: unknown;
}

/**
 * Keeps the draft of one page: what is typed is saved by itself after a pause, one save at a time. What another page saves is taken
 * over while nothing here is unsaved; else nothing of either is lost, and somebody decides.
 */
export class PolicyDraftKeeper {
  #state: DraftState = { policy: null, revision: 0, savedAt: null, phase: 'saved', error: null };
  #offered: ServerDraft = { policy: null, revision: 0, savedAt: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The save that is under way, until it is answered. */
  #saving: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly save: (
      policy: Policy,
      revision: number,
    ) => Promise<{ revision: number; savedAt: number }>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** What the worker has now. Older than what is known here, it counts for nothing. */
  offer(draft: ServerDraft): void {
    if (draft.revision < this.#offered.revision) return;
    this.#offered = draft;
    const { phase, revision } = this.#state;
    if (draft.revision <= revision && !(phase === 'saved' && revision === draft.revision)) return;
    if (phase === 'saved') this.#set({ ...draft, phase: 'saved', error: null });
    else if (phase === 'unsaved' || phase === 'failed') {
      clearTimeout(this.#timer);
      this.#set({ phase: 'conflict' });
    }
  }

  /** @param inForce what a draft begins from */
  change(update: (policy: Policy) => Policy, inForce: Policy): void {
    const before = this.#state.policy ?? inForce;
    const policy = update(before);
    if (policy === before) return;
    const { phase } = this.#state;
    this.#set({ policy, phase: phase === 'saving' || phase === 'conflict' ? phase : 'unsaved' });
    if (phase !== 'conflict' && phase !== 'saving') this.#soon();
  }

  /** Keeps at once what is unsaved; over when nothing is on its way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#state.phase === 'saving') {
      await this.#saving;
      return this.flush();
    }
    const { policy, phase, revision } = this.#state;
    if (policy === null || (phase !== 'unsaved' && phase !== 'failed')) return;
    this.#set({ phase: 'saving', error: null });
    this.#saving = this.#send(policy, revision);
    await this.#saving;
  }

  async #send(policy: Policy, revision: number): Promise<void> {
    try {
      const saved = await this.save(policy, revision);
      const isNewer = this.#state.policy !== policy;
      // A revision beyond our own was saved by another page since.
      const overtaken = this.#offered.revision > saved.revision;
      if (overtaken && !isNewer) this.#set({ ...this.#offered, phase: 'saved' });
      else this.#set({ ...saved, phase: overtaken ? 'conflict' : isNewer ? 'unsaved' : 'saved' });
      if (isNewer && !overtaken) this.#soon();
    } catch (error) {
      this.#set(codeOf(error) === 'changed-meanwhile' ? { phase: 'conflict' } : { phase: 'failed', error });
    }
  }

  /** Of two drafts the other page's: what was changed here since is given up. */
  takeTheirs(): void {
    this.#set({ ...this.#offered, phase: 'saved', error: null });
  }

  /** Of two drafts the one on this page: it takes the place of the other. */
  async keepMine(): Promise<void> {
    this.#set({ revision: this.#offered.revision, phase: 'unsaved' });
    await this.flush();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MILLISECONDS);
  }

  #set(changes: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
