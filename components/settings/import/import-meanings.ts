/** A kind of number that a column may hold: its id, and words by which headings give it away. */
interface ImportMeaning {
  id: string;
  words: RegExp;
}

/** What a column may mean, in the order in which it is offered. Names stand in the catalogue as `imports_means_<id>`. */
export const importMeanings: readonly ImportMeaning[] = [
  { id: 'usage', words: /usage|nutzung|active.?users|sessions|aktive/ },
  { id: 'adoption', words: /adoption|licen[cs]es.?used|seats.?used|lizenz/ },
  { id: 'engagement', words: /engagement/ },
  { id: 'event:login', words: /log.?ins?|anmeldung/ },
  { id: 'event:feature-used', words: /feature|funktion/ },
  { id: 'answer:nps', words: /nps.*(answer|response|antwort)/ },
  { id: 'nps', words: /\bnps\b|promoter/ },
  { id: 'answer:csat-5', words: /csat.*(answer|response|antwort|rating|bewertung)/ },
  { id: 'answer:csat-10', words: /^$/ },
  { id: 'csat', words: /csat|satisfaction|zufriedenheit/ },
  { id: 'answer:ces', words: /ces.*(answer|response|antwort)/ },
  { id: 'ces', words: /\bces\b|effort/ },
  { id: 'sentiment', words: /sentiment|stimmung/ },
  { id: 'pulse', words: /pulse|puls/ },
  { id: 'payment', words: /overdue|payment|zahlung|verzug/ },
  { id: 'milestones', words: /milestone|onboarding|meilenstein/ },
  { id: 'error_rate', words: /error|fehler/ },
  { id: 'downtime', words: /downtime|outage|ausfall/ },
  { id: 'event:email-sent', words: /e?mails?.?sent/ },
  { id: 'event:email-replied', words: /e?mails?.?(replied|answered)/ },
];
