import { z } from 'zod';

// The extension's content security policy forbids `new Function`, which Zod tries at its first schema. To be imported before any.
z.config({ jitless: true });
