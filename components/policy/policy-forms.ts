import type { ComponentType } from 'react';

/** The forms that together edit the whole policy, in their order. `id` is the form's part of the address, `title` a key of the catalogue. */
export const policyForms: readonly { id: string; title: string; Form: ComponentType }[] = [];
