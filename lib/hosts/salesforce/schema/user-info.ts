import { z } from 'zod';
import { RecordId } from './record-id';

/** The answer of `/services/oauth2/userinfo`. */
export const UserInfo = z.object({ user_id: RecordId, name: z.string() });
