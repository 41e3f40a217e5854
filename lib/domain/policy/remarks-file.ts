import { z } from 'zod';
import { PolicyRemark } from '../model/policy-remark';

const RemarksFile = z.object({
  format: z.literal('bellwether-remarks-1'),
  remarks: z.array(PolicyRemark).max(10_000),
});

/** Remarks as a file that another browser takes over. */
export const remarksFile = {
  write(remarks: readonly PolicyRemark[]): string {
    return `${JSON.stringify({ format: 'bellwether-remarks-1', remarks }, null, 2)}\n`;
  },

  /** The whole of a file, or `null` where it is none of ours or broken. */
  read(text: string): PolicyRemark[] | null {
    try {
      return RemarksFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, ''))).data?.remarks ?? null;
    } catch {
      return null;
    }
  },
};
