import { lexiconOf } from './lexicon-of';

/** English, as customers of a support desk write it. Our own list. What only names a fault ("error", "please") weighs little or nothing. */
export const lexiconEn = lexiconOf({
  language: 'en',
  endings: ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'est'],
  negatorsBehind: 0,
  words: [
    [
      -4,
      `abysmal appalled appalling atrocious despicable disgraceful disgusted disgusting enraged furious hate hated hates
      horrendous horrific infuriated infuriating livid outrage outraged outrageous pathetic repulsive shitty scandalous
      scam scammed scammers fraud fraudulent fuck fucked fucking bullshit`,
    ],
    [
      -3,
      `angry anger awful catastrophe catastrophic crap crappy deceived deceptive despise disaster disastrous disgrace
      dishonest dreadful embarrassing fiasco frustrated frustrating frustration garbage hideous hopeless horrible
      horrid incompetence incompetent inexcusable insulted insulting intolerable joke lawsuit lawyer attorney liar lied lies lousy
      mad miserable misled misleading nightmare outrages rage ridiculous ripoff rude rudeness shambles shame
      shameful shit sick sucks suck terrible trash unacceptable unbearable unforgivable unprofessional useless worst
      worthless wtf idiotic idiot idiots stupid stupidity dumb insane absurd laughable farce betrayed cheated mess
      damn negligence negligent unbelievable unethical extortion`,
    ],
    [
      -2,
      `aggravated aggravating alarming annoyed annoying annoyance annoys appallingly bad badly baffled baffling bother
      bothered bothersome broken careless clueless complain complained complaining complaint complaints
      concerned crisis cumbersome dire disappoint disappointed disappointing disappointment disappoints dissatisfaction
      dissatisfied distress distressed distressing dreaded exasperated exasperating fail failed failing fails failure failures
      fed flawed fool fooled displeased
      harm harmful hassle hell helpless hurt hurting ignored ignoring inadequate inability incapable
      incompetently inferior irresponsible irritated irritating irritation
      jeopardize jeopardise lame letdown loathe losing lost miserably mistreated moron neglected neglect nonsense
      offended offensive overcharged pain painful painfully panic poor poorly pointless regret regrettable
      refuse refused refuses resent ruin ruined ruining sad sadly shocked shocking
      shoddy sloppy sluggish stressful stressed suffer suffered suffering terribly tedious threatened threat tired
      tiresome trouble troubling troublesome ugly unfair unhappy unhelpful unimpressed unjustified unreasonable
      unreliable unresolved unresponsive unsatisfied unsatisfactory unstable unusable untrustworthy unworkable upset upsetting
      waste wasted wasting worse worsening worried worry worrying wrongly desperate desperately despair dismal
      disrespect disrespectful disservice dismissive disregard arrogant patronizing condescending ashamed
      distrust blame disgruntled mishandled botched blunder unwilling unwelcome
      abandoned
      hostile nasty negative disturbing devastated devastating unsafe unsustainable stuck`,
    ],
    [
      -1,
      `again awkward barely blocked blocker blocking chaos chaotic clumsy clunky complicated confuse confused confusing confusion
      corrupt corrupted crash crashed crashes crashing damage damaged defect defective delay delayed delays deteriorated difficult
      difficulties disabled discouraging disrupted disruption disruptive doubt doubtful down downtime
      emergency escalate escalated escalation excuse excuses expired faulty flaw flaws forced
      forgot forgotten freeze freezes frozen glitch glitches glitchy hang hangs impossible inaccurate incomplete
      inconsistent inconvenience inconvenient inconveniences incorrect incorrectly ineffective inefficient insufficient
      interrupted interruption invalid lack lacking lacks lag lagging laggy late lengthy limbo
      malfunction malfunctioning messed messy missed misunderstanding outage outages outdated
      overdue overwhelmed odd problematic puzzled refund
      regression rejected repeated repeatedly risk risky rushed sceptical skeptical severe severely slow slower slowly slowness sorry
      strange struggle struggled struggling struggles suspicious unable unanswered unavailable uncertain
      unclear uncomfortable unexpected unfinished unfortunate unfortunately unnecessary unnecessarily unsure
      unusual vague violate violated violation vulnerable weak weird wrong wonky buggy critical
      shortcomings setback mistake mistakes mistaken overlooked fuss endless endlessly forever`,
    ],
    [
      -0.5,
      'asap bug bugs error errors immediately issue issues problem problems urgent urgently urgency waiting still yet',
    ],
    [
      0.5,
      'clear fixed kindly okay ok resolved solved success works working welcome regards hope hopefully easier',
    ],
    [
      1,
      `agree better calm comfortable confident correct easy easily enjoy fair fast faster fine friendly glad helped
      interesting nice nicely promptly prompt quick quickly reliable reasonable simple smart smooth smoothly stable
      successful successfully thx ty useful wise worthwhile improved improvement improvements interested
      clean clever cool handy neat efficient`,
    ],
    [
      2,
      `appreciate appreciated appreciates appreciation appreciative cheers courteous delightful effective excited
      flawless flawlessly good grateful gratitude great happy happier helpful honest impressed impressive
      joy kind kindness knowledgeable patient pleasant pleased pleasure polite
      praise professional professionally proud recommend recommended relief relieved respect respectful satisfied satisfying satisfaction
      seamless seamlessly thank thankful thanks thoughtful trust trusted win wow yay hooray elegant
      fun lovely nailed`,
    ],
    [
      3,
      `amazing amazingly awesome beautiful best brilliant brilliantly delighted excellent excellently exceptional
      fabulous fantastic gorgeous incredible incredibly love loved loves loving lifesaver magnificent marvelous marvellous
      outstanding perfect perfectly phenomenal spectacular splendid stellar superb superbly terrific thrilled
      wonderful wonderfully kudos bravo genius`,
    ],
  ],
  negators: `not no never none nobody nothing neither nor without hardly scarcely cannot can't cant don't dont doesn't doesnt didn't didnt
    isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt couldn't couldnt shouldn't shouldnt
    haven't havent hasn't hasnt hadn't hadnt ain't`,
  intensifiers: [
    [
      1.5,
      `absolutely beyond completely deeply entirely extremely exceptionally hugely immensely insanely totally truly utterly
      fully super bloody freaking damn ridiculously`,
    ],
    [1.3, 'very really so quite too highly increasingly especially seriously such much more most all again'],
    [0.6, 'slightly somewhat little bit rather fairly partly mildly kinda kind sort almost'],
  ],
  contrasts: 'but however although though yet unfortunately nevertheless except',
  phrases: [
    [
      'complaint',
      -3,
      [
        'this|that|it is|was totally|completely|simply|absolutely|just? unacceptable|inexcusable|intolerable',
        "this|that|it|which|that's|it's not acceptable",
        'not|hardly acceptable',
        'worst * service|support|experience|company|product',
        'speak|talk to|with your|a|the manager|supervisor|boss',
        'legal action|steps',
        'formal|official complaint',
        'file|lodge|raise|make a * complaint',
        'waste of * time|money',
        'fed up',
        'sick of',
        'sick and tired',
        'tired of',
        'had enough',
        'enough is enough',
        'last straw',
        'thanks for nothing',
        'what a joke|mess|shame|disaster|disgrace|nightmare',
        'out of patience',
        'running|ran out of patience',
        'losing|lost * patience',
        'at my|our wits|wit',
        'poor|terrible|bad|awful|horrible|lousy service|support|communication|quality|experience',
        'let us|me down',
        'are you kidding',
        'you must be joking|kidding',
        'how dare',
        'beyond a joke',
        'rip off',
        'ripped off',
        'not good enough',
        'want * money back',
        'leave a? * bad|negative|one review',
      ],
    ],
    [
      'complaint',
      -2,
      [
        'no one|body answers|answered|replies|replied|responds|responded|cares|helps|helped',
        'nobody answers|answered|replies|replied|responds|responded|cares|helps|helped',
        'no one|body is|has|seems|can|ever|even * answering|answered|responding|responded|replied|helping|help|care|helped',
        'nobody is|has|seems|can|ever|even * answering|answered|responding|responded|replied|helping|help|care|helped',
        'no reply|response|answer|update|feedback|help|reaction|solution|progress',
        'without any? reply|response|answer|result|success|solution|explanation|warning|notice',
        "haven't|havent|not|never * heard back|anything|from",
        'have|has not * heard|received|replied|responded|answered',
        "hasn't|haven't|didn't|don't|doesn't|never replied|responded|answered|reply|respond|answer",
        'completely|totally|being|been|keep|keeps|just ignored|ignoring',
        "still|does|do|is|did|are not|isn't|doesn't|don't working|work|fixed|resolved|solved",
        'still|does|do|is|did|are not * working|work|fixed|resolved|solved',
        "isn't|doesn't|doesnt|don't|dont|didn't|aren't|wasn't|won't|not working|work|fixed|resolved|solved|help|helped|helping",
        'no longer works|working',
        'stopped working|responding',
        'fails|failed|failing every|each|again',
        'how long|much|many longer|more',
        'how many * times',
        'keeps|keep|kept crashing|failing|breaking|happening|freezing|disconnecting',
        'every single time|day',
        'not|hardly|far|anything from|but? helpful|professional|satisfied|happy|impressed',
        'makes no sense',
        'of no use|help',
        'no sense',
        'nowhere near',
        'waste|wasted|wasting * time|money|hours|days',
        'cost|costs|costing us|me * money|customers|revenue|business|sales|clients',
        'losing|lost * money|customers|revenue|business|sales|clients|trust|confidence',
        'all|our|my data|work|files is|are|has|have been? gone|lost|deleted',
        'charged twice|again|incorrectly|wrongly|double',
        'passed|sent|bounced from|around',
        'given|giving me|us * runaround',
        'the runaround',
        'falls|falling|fell apart',
        'not what we|i paid|pay|ordered|asked',
        'never again',
        'never works|worked',
        'no excuse',
        'too long|late|slow|many|often|expensive',
        'taking forever|ages',
        'takes forever|ages',
        'for ages',
      ],
    ],
    [
      'expectation-gap',
      -1.5,
      [
        'you|they|we|he|she|your * promised',
        'was|were|been|had|is promised',
        'promised * by|to|that|us|me',
        'as promised',
        'broken|empty promise|promises',
        'i|we was|were|am|are|have|had|been|been told',
        'was|were told|assured|guaranteed|led',
        'have|had been told|assured|promised|guaranteed',
        'told|assured|promised me|us',
        'you|they|he|she|someone said|told|assured|agreed|guaranteed|claimed',
        'as|like|we|what agreed|discussed|announced|committed',
        'we had? agreed',
        'was|were supposed|meant|expected to',
        'should have been|arrived|received|heard|had * by? already|yesterday|week|days|ago|now|fixed|done|resolved|delivered|sent',
        'contrary to * promise|agreement|said',
        'not what was|you|we promised|agreed|said|told|expected|advertised|discussed',
        'did not|never keep|kept * promise|word',
        "didn't keep * promise|word",
        'deadline|date * passed|missed',
        'missed * deadline|date',
        'still nothing',
      ],
    ],
    [
      'business-down',
      -2.5,
      [
        'production|prod|site|website|shop|store|system|systems|server|servers|platform|service|everything|business|factory|line|network is|are|was|has|went|gone|been|completely|totally|all? down|dead|stopped|offline|standing',
        'production|prod|site|website|shop|store|system|systems|server|servers|platform|service|everything|business|network is|are|has|have|been|gone completely|totally|all|been|gone|again|still|now|currently down|dead|offline',
        'production|prod down|outage|stopped|stop|halted|incident',
        'complete|total|full|major|system outage|standstill|downtime|blackout|shutdown',
        "cannot|can't|cant|unable|not|nobody|impossible|couldn't to? work|invoice|ship|sell|trade|operate|bill|deliver at|any|anymore|today|because|until|without|since|right|or|properly?",
        "we|i|nobody|team|users|everyone|everybody|staff cannot|can't|cant|can work",
        'nobody|no|none one|of? us|them? can|is able? to? work',
        'unable to work|operate|do|ship|sell|invoice',
        'business|work|operations|everything|production|sales|company is|are|has|have come? at|to a? complete|full? standstill|halt|stop',
        'at|to a complete|full|total? standstill|halt',
        'brought|bringing|stopped|stopping our|us|my * operations|business|production|work|standstill|halt',
        'all|our|entire|whole * users|customers|staff|team|office|company|department|departments is|are affected|down|blocked|locked|offline|unable',
        'locked out',
        'completely|totally blocked|stuck|down|offline|dead',
      ],
    ],
    [
      'renewal-doubt',
      -2.5,
      [
        'reconsider|reconsidering|rethink|rethinking|reevaluate|reevaluating|reviewing|terminate|terminating|end|ending|quit|exit the|our|my|this|your? whole|entire? contract|subscription|relationship|partnership|agreement|renewal|cooperation',
        'cancel|cancelling|canceling|terminate|terminating|end|ending|stop|drop|close|closing * subscription|contract|account|plan|membership|licence|license|licenses|agreement|service',
        'look|looking|looked at|for|into * alternatives|alternative|competitor|competitors|vendors|vendor|provider|providers|supplier',
        'alternatives|alternative to you|your|this',
        'evaluate|evaluating|consider|considering|exploring * alternatives|alternative|competitor|competitors|vendors|providers|options|leaving|switching|cancelling|canceling|moving|termination',
        'switch|switching|switched|move|moving|migrate|migrating|go|going|change|changing to * competitor|competitors|provider|vendor|supplier|competition',
        'switch|switching|change|changing provider|providers|vendor|vendors|supplier|suppliers',
        "not|never|won't|wont|no be|going? to? renew|renewing|extend|extending",
        "not|won't|wont|don't|doubt * renew|renewing|renewal",
        'take|taking * business|money elsewhere',
        'go|going|move|moving|leave|look|looking elsewhere',
        'leave|leaving you|your platform|company|product|service',
        'notice of? termination|cancellation',
        'termination|cancellation notice|of? contract',
        'want|wants|like|going|have|decided|plan|planning to cancel|leave|quit|terminate',
      ],
    ],
    [
      'repeated-request',
      -1.5,
      [
        'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|tenth|10th|nth|umpteenth time|email|e|mail|message|request|ticket|reminder|attempt|call|follow',
        'for the? second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth|nth|hundredth time',
        'twice|three|four|five|several|many|multiple|countless|numerous|2|3|4|5 times',
        'asked|asking|called|written|emailed|reported|requested|contacted|explained|told|said|mentioned twice|again|repeatedly|before|already|multiple|several|many|three|times',
        'already|repeatedly asked|reported|told|wrote|written|called|emailed|explained|mentioned|requested|sent|contacted|said',
        'still waiting|pending|outstanding|unanswered|unresolved|open|unsolved|happening|broken|down|failing|stuck|there',
        "i'm|we're|i|we|am|are|have|been|keep|kept still|been|be|constantly? waiting|asking|chasing",
        'waiting|waited for|since|over|more|almost|nearly|already * days|weeks|hours|months|day|week|month|hour|monday|tuesday|wednesday|thursday|friday',
        'been|have waiting|chasing|asking',
        'any|an news|update|updates|progress',
        'following|follow up again|once|on',
        'chasing * reply|response|answer|update|this|ticket',
        'yet|once again',
        'same|this issue|problem|error|thing|bug again|keeps|still|persists|returned',
        'happened|happening|happens|occurred|back|broke|down|failed|crashed|asking again',
        'again and again',
        'over and over',
        'time and again|time',
        'as|like i|we already? said|mentioned|wrote|explained|told',
        'how often|many * ask|repeat|write|call|tell|explain|times',
        'have to|i repeat|remind|chase|ask|explain',
        'reminder',
      ],
    ],
    [
      null,
      2,
      [
        'no|without|any problem|problems|issue|issues|trouble|complaints at|so|since|anymore|whatsoever|now?',
        'not bad|terrible',
        "can't|cannot|couldn't complain|fault",
        "couldn't|can't|could be|have|been? happier|better",
        'well|nicely|great|good|excellent done|job|work',
        'works|working|worked|runs|running great|perfectly|fine|well|again|now|beautifully|flawlessly|smoothly',
        'problem|issue|it|this|that|ticket is|was|has|been|now? solved|resolved|fixed|sorted',
        'you made|saved my|our|the day|life',
        'made|saved my|our|the day|life',
        'keep up the? good|great work',
        'thank|thanks * so|very much|lot',
        'hats off',
        'top notch',
        'five stars',
        'spot on',
        'no longer an|a problem|issue',
      ],
    ],
    [
      null,
      0,
      [
        'thanks|thank|thx|you? in advance',
        'thank you in advance',
        'best|kind|warm regards|wishes',
        'good morning|afternoon|evening|day|luck',
        'best practice|practices|way|case|before',
        'well as',
        'as well as',
        'like to',
        'would like',
        'kind of',
        'sort of',
        'no doubt',
        'trouble shooting|shoot|ticket',
        'worst case',
        'good|better|best if|to know',
        'break down',
        'drop|scroll|shut|count|slow|sit|write|written|wrote|further|top|up and? down',
        'late fee|night|last',
        'no worries',
        'at|by the latest',
        'error|issue|problem|bug|failure message|code|log|logs|number|report|type|tracker|handling|description',
        'thank you for your|the reply|email|message|quick|inquiry|interest',
        'try|tried|trying again',
        'let me|us|you know',
        'happy to help|assist|provide',
        'welcome to',
        'fail|failed over|safe',
        'if no',
        'not only|sure',
        'pain point|points',
        'lost password|and found',
        'broken link|down',
      ],
    ],
  ],
});
