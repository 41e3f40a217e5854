import { accessStories } from './access';
import { billingStories } from './billing';
import { integrationStories } from './integrations';
import { mobileStories } from './mobile';
import { planningStories } from './planning';
import { reportingStories } from './reporting';
import { serviceStories } from './service';
import type { Story } from './story';

/** Every kind of ticket the seed can tell. */
export const stories: Story[] = [
  ...mobileStories,
  ...planningStories,
  ...billingStories,
  ...reportingStories,
  ...accessStories,
  ...integrationStories,
  ...serviceStories,
];
