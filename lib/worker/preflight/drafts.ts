import { FormDraft } from '../../domain/model/form-draft';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'draft:';
/** So many records keep what was typed on them; the one that was not touched for longest makes room. */
const MOST_RECORDS = 50;

interface Kept {
  at: number;
  drafts: FormDraft[];
}

/** What people typed in forms that are not sent yet, by record: in `storage.session`, which lies in memory only (design 4.10). */
export class Drafts {
  constructor(private readonly session: KeyValueStore) {}

  /** Of one record, the last one first. */
  async of(recordKey: string): Promise<FormDraft[]> {
    return parsed(await this.session.get(PREFIX + recordKey)).drafts;
  }

  async keep(recordKey: string, draft: FormDraft, now: number): Promise<void> {
    const others = (await this.of(recordKey)).filter(({ form }) => form !== draft.form);
    await this.session.set(PREFIX + recordKey, { at: now, drafts: [draft, ...others] } satisfies Kept);
    const all = Object.entries(await this.session.list(PREFIX));
    if (all.length <= MOST_RECORDS) return;
    const oldest = all.sort(([, one], [, other]) => parsed(one).at - parsed(other).at);
    await this.session.remove(oldest.slice(0, all.length - MOST_RECORDS).map(([key]) => key));
  }

  async forget(recordKey: string, form: string): Promise<void> {
    const { at, drafts } = parsed(await this.session.get(PREFIX + recordKey));
    const others = drafts.filter((draft) => draft.form !== form);
    if (others.length > 0) await this.session.set(PREFIX + recordKey, { at, drafts: others } satisfies Kept);
    else await this.session.remove(PREFIX + recordKey);
  }
}

function parsed(value: unknown): Kept {
  if (typeof value !== 'object' || value === null || !('drafts' in value)) return { at: 0, drafts: [] };
  const drafts = FormDraft.array().safeParse(value.drafts);
  const at = 'at' in value && typeof value.at === 'number' ? value.at : 0;
  return { at, drafts: drafts.success ? drafts.data : [] };
}
