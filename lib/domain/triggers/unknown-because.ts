import type { Finding } from './finding';

/** "No reply in time: the conversation has not been read". Both arguments are keys of the message catalogue. */
export function unknownBecause(labelKey: string, causeKey: string): Finding {
  return {
    outcome: 'unknown',
    sentence: {
      key: 'unknown_because',
      values: [
        { kind: 'message', key: labelKey },
        { kind: 'message', key: causeKey },
      ],
    },
  };
}
