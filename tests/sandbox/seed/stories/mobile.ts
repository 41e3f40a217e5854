import type { Story } from './story';

/** The mobile app: syncing, offline, scanning, push messages. */
export const mobileStories: Story[] = [
  {
    type: 'incident',
    tags: ['mobile', 'sync'],
    groupKey: 'support',
    subjects: [
      'App does not sync since this morning',
      '{units} stuck on "waiting for sync"',
      'Sync keeps failing at {site}',
      '{jobs} do not arrive on the handhelds',
    ],
    openings: [
      'since about {time} the app on roughly {n} devices shows "waiting for sync" and nothing goes through. Our {workers} at {site} are back to paper.',
      'the handhelds at our {place} in {site} stopped syncing after the update to {version}. New {jobs} appear in the web planner but never on the devices.',
      'about a third of our {units} report yesterday’s data. Pulling down to refresh ends in "could not reach server" even on Wi-Fi.',
    ],
    details: [
      'Restarting the devices helps for ten minutes at most.',
      'We have already reinstalled the app on two of them, same result.',
      'Phones with {version} from before the weekend are fine, only the new ones are affected.',
      'It is always the same {n} devices, the rest works.',
    ],
    questions: [
      'could you send me the log of one affected device (Settings > About > Send log) and tell me which version it shows? With that I can see where the sync stops.',
      'thank you for the quick report. Are the affected devices on mobile data, on your own Wi-Fi, or both? And does the {place} use a proxy?',
    ],
    answers: [
      'log sent from device {n}. It shows version {version}. Both Wi-Fi and mobile data are affected.',
      'they are on our own Wi-Fi, there is a proxy but nothing was changed on it. Version is {version}.',
    ],
    fixes: [
      'found it: the devices held an expired session and the app did not renew it. I have reset the sessions for {company}. Please open the app once on each device; the queue then drains by itself, nothing is lost.',
      'version {version} retries in a loop when a single photo is too large. We switched the upload limit for your account and the stuck devices are catching up now. The fix in the app follows this week.',
    ],
    notes: [
      'Log shows 401 on /sync then no refresh. Same pattern as last month, linked to the token change.',
      'Asked mobile team: known in {version}, hotfix is in review.',
    ],
  },
  {
    type: 'problem',
    tags: ['mobile', 'scanning'],
    groupKey: 'support',
    subjects: [
      'Scanner does not read our labels any more',
      'Barcode scan very slow',
      'Scanning {goods} fails every second time',
    ],
    openings: [
      'since we printed the new labels the app only beeps and shows "unknown code". The old labels still work.',
      'scanning {goods} has become painfully slow, it takes four or five tries per label. That adds up when a {worker} scans {n} pieces per shift.',
    ],
    details: [
      'I attached a photo of one of the labels.',
      'On the older devices it works a bit better.',
      'Lighting in the {place} has not changed, in case you ask.',
    ],
    questions: [
      'which code type do the new labels use, Code 128 or Data Matrix? A sharp photo of one label would help me check it against your settings.',
      'is "fast focus" switched on in the app (Settings > Camera)? And which device model is it mostly?',
    ],
    answers: [
      'they are Data Matrix, our printer supplier changed that without telling us. Photo attached.',
      'fast focus was off on all of them. The model is the one you recommended two years ago.',
    ],
    fixes: [
      'I enabled Data Matrix for {company}. Devices take it over with the next sync; I tested with the photo you sent and it reads at once.',
      'with fast focus on it should be back to well under a second. I also switched it on as the default for all devices of your account.',
    ],
    notes: ['Label profile was Code 128 only. Changed in admin, no ticket for engineering needed.'],
  },
  {
    type: 'question',
    tags: ['mobile', 'notifications'],
    groupKey: 'support',
    subjects: ['Push messages arrive late', '{workers} get no notification for new {jobs}'],
    openings: [
      'our {workers} complain that new {jobs} only show up when they open the app. Push messages come late or not at all.',
      'we changed a {job} at {time} and the {worker} heard about it forty minutes later. Is that normal?',
    ],
    details: ['Battery saver is off, we checked.', 'It seems to affect the Android devices only.'],
    questions: [
      'could you check on one device whether the app is listed under "never sleeping apps"? Some manufacturers put it to sleep regardless of the battery saver.',
    ],
    answers: ['it was not on that list. We added it on three phones and will watch it until tomorrow.'],
    fixes: [
      'good to hear. I am adding a short guide with pictures for your {workers}; with device management you can also set it for all phones at once.',
      'we found a delay in our push service between {time} and noon and removed it. You should see messages within seconds again.',
    ],
    notes: ['Vendor-specific battery handling again. Article 214 covers it.'],
  },
];
