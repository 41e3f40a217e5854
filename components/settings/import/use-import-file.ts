import { useContext, useEffect, useRef, useState } from 'react';
import type { ImportDraft } from './import-draft';
import { ImportDraftContext } from './import-draft-context';
import type { ImportEncoding } from './import-encoding';
import { ImportFileError } from './import-file-error';
import type { ImportTable } from './import-table';
import { parseTable } from './parse-table';
import { readBytes } from './read-bytes';

/** What a person says of a file; what is `null` is found out. */
interface Reading {
  encoding: ImportEncoding | null;
  delimiter: string | null;
}

/** A file that a person chose, as far as it is read. */
export interface ImportFile {
  name: string | null;
  table: ImportTable | null;
  /** 0-1 while it is read, else `null`. */
  share: number | null;
  error: ImportFileError['code'] | null;
  choose(file: File): void;
  /** Reads the same file once more, as the person says it was written. */
  readAs(reading: Reading): void;
  /** Stops reading, or puts the file away. */
  putAway(): void;
}

const NOTHING = { name: null, table: null, share: null, error: null };

/**
 * Reads the file that is chosen last; what was read before is dropped at once. A file that was read is still there when somebody comes back
 * from another room; one that was being read then is not.
 */
export function useImportFile(): ImportFile {
  const draft = useContext(ImportDraftContext);
  const [state, setState] = useState<Pick<ImportFile, 'name' | 'table' | 'share' | 'error'>>(() => {
    const { name, table } = draft?.current ?? NOTHING;
    return { ...NOTHING, name, table };
  });
  const bytes = useRef(draft?.current?.bytes ?? null);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);
  const keep = (kept: ImportDraft | null) => {
    if (draft !== null) draft.current = kept;
  };

  const read = async (name: string, load: () => Promise<Uint8Array>, reading: Reading) => {
    underWay.current?.abort();
    const own = new AbortController();
    underWay.current = own;
    keep(null);
    setState({ ...NOTHING, name, share: 0 });
    try {
      const loaded = await load();
      // Of two files chosen one after the other the first may come last.
      own.signal.throwIfAborted();
      bytes.current = loaded;
      const table = await parseTable(loaded, reading, own.signal, (share) =>
        setState((before) => ({ ...before, share })),
      );
      own.signal.throwIfAborted();
      keep({ name, table, bytes: loaded, form: null });
      setState({ ...NOTHING, name, table });
    } catch (error) {
      if (own.signal.aborted) return;
      setState({
        ...NOTHING,
        name,
        error: error instanceof ImportFileError ? error.code : 'unreadable',
      });
    }
  };

  return {
    ...state,
    choose: (file) => void read(file.name, () => readBytes(file), { encoding: null, delimiter: null }),
    readAs: (reading) => {
      const known = bytes.current;
      if (known !== null && state.name !== null) void read(state.name, async () => known, reading);
    },
    putAway: () => {
      underWay.current?.abort();
      // Another one may have been chosen since somebody left the room in which this one was sent.
      if (draft?.current?.bytes === bytes.current) keep(null);
      bytes.current = null;
      setState(NOTHING);
    },
  };
}
