import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { HostProblem } from '../domain/model/host-problem';
import { Person } from '../domain/model/person';
import { RecordRef } from '../domain/model/record-ref';
import { OtherPage } from './other-page';

/** As whom, and how, an account is reached. */
export const Identity = z.object({
  host: HostId,
  account: RecordRef.shape.account,
  sandbox: z.boolean(),
  /**
   * By the browser's own session, or a token. `lapsed`: the session, until the person signs in again. `none`: not signed in yet,
   * where the session is not enough.
   */
  by: z.enum(['session', 'token', 'lapsed', 'none']),
  me: Person.nullable(),
  otherPage: OtherPage.nullable(),
  /** Why the browser's session, which was opened to us, is no way to it. */
  lacks: HostProblem.nullable(),
});
export type Identity = z.infer<typeof Identity>;
