import { exportHistory } from '../../lib/messages/export-history';
import { ask } from '../../lib/platform/ask';

/** The history file of an account, in the parts in which the worker gives it. Rejects with `AskError`. */
export async function exportedHistory(account: string): Promise<string[]> {
  const parts: string[] = [];
  for (let at: string | null = null; ; ) {
    const { text, next }: { text: string; next: string | null } = await ask(exportHistory, { account, at });
    parts.push(text);
    if (next === null) return parts;
    at = next;
  }
}
