import { lexiconOf } from './lexicon-of';

/** German, as customers of a support desk write it. Our own list. What only names a fault ("Fehler", "bitte") weighs little or nothing. */
export const lexiconDe = lexiconOf({
  language: 'de',
  endings: [
    'e',
    'en',
    'er',
    'es',
    'em',
    'n',
    's',
    't',
    'st',
    'te',
    'ten',
    'ste',
    'sten',
    'ster',
    'stes',
    'ere',
    'eren',
  ],
  negatorsBehind: 3,
  words: [
    [
      -4,
      `abscheulich abartig ekelhaft entsetzlich erbärmlich furchtbar gehasst grauenhaft grauenvoll hasse hassen menschenunwürdig
      scheiße scheiss scheisse scheiß skandal skandalös stinksauer unfassbar ungeheuerlich unverschämt unverschämtheit
      wutentbrannt widerlich verarscht verarsche verarschung betrug betrüger betrogen betrügen abzocke abzocker abgezockt kriminell
      empörend empört empörung dreist dreistigkeit katastrophal unmenschlich`,
    ],
    [
      -3,
      `absurd alptraum albtraum anwalt arrogant arroganz beleidigend beleidigung beleidigt beschämend blamabel bodenlos
      bescheuert blöd blödsinn desaster desaströs dilettantisch dumm dummheit enttäuschend enttäuscht enttäuschung
      fassungslos frech frechheit frust frustriert frustrierend fürchterlich gelogen grausam
      grottenschlecht hirnrissig hoffnungslos horror idiot idioten idiotisch indiskutabel inkompetent inkompetenz inakzeptabel
      katastrophe lächerlich lüge lügen lügner miserabel mies misere mist nutzlos peinlich
      respektlos sauer saftladen schande schlamperei schlampig schlimm schlimmste schlechteste schrecklich schrott
      unakzeptabel unannehmbar unbrauchbar unentschuldbar unerhört unerträglich unfähig unfähigkeit unmöglich unprofessionell
      unterirdisch untragbar unverantwortlich unverzeihlich unzumutbar unzumutbarkeit verlogen verärgert
      wertlos wut wütend wahnsinnig zumutung rausgeschmissen klage verklagen rechtsanwalt rechtsanwältin
      armutszeugnis trauerspiel saumäßig witzlos irre verzweifelt`,
    ],
    [
      -2,
      `abgewimmelt abweisend alarmierend ärger ärgere ärgerlich ärgern aufgebracht angelogen angst bedauerlich bedauerlicherweise
      bedenklich beschwere beschweren beschwerde beschwerden besorgniserregend besorgt beunruhigend beunruhigt desinteressiert
      defizitär doof elend erschreckend erschüttert erzürnt fragwürdig geärgert genervt gescheitert geschädigt
      getäuscht hilflos hingehalten ignoriert ignorieren ignoranz irreführend jammer kaputt krise lieblos mangelhaft missachtet missachtung
      misstrauen nachlässig nachlässigkeit nerven nervend nervig nervt peinlichkeit planlos quälend
      ratlos ruiniert rücksichtslos rausgeworfen reklamation reklamieren scheitert scheitern schlecht schlechte schlechter
      schmerzhaft schockiert schockierend schwach sinnlos sorgen stümperhaft stressig täuschung teuer traurig trostlos
      unangemessen unausgereift unbefriedigend undurchsichtig unfair unfreundlich ungenügend ungerecht ungerechtfertigt
      unglaublich unglücklich unhöflich unseriös untauglich unwillig unzufrieden unzufriedenheit unzuverlässig unzulänglich unverständlich
      unverständnis unnötig unerfreulich unsinn unsinnig unschön ungehalten untätig untätigkeit unwürdig
      verheerend verloren vergeudet vergeudung verschlechtert verschlechterung verschwendet verschwendung
      verständnislos vertröstet vertrösten versagt versagen versäumt versäumnis zerstört zornig ausreden ausrede
      chaos chaotisch drama debakel murks pfusch abgespeist hinhaltetaktik vertrauensverlust vertrauensbruch verlust verluste umsatzverlust`,
    ],
    [
      -1,
      `abbruch abgelaufen abgestürzt abgebrochen absturz abstürze aufwendig umständlich ausfall ausfälle ausgefallen beeinträchtigt
      beeinträchtigung behindert belastend beschädigt blockiert defekt doppelt einschränkung eingeschränkt
      eskalation eskalieren eskaliert falsch fehlerhaft fehlgeschlagen fehlt fehlend fehlende gestört gesperrt gefährlich
      hakelig hakt hängt hängen hinderlich instabil kompliziert kritisch lahm langsam langwierig leider
      lückenhaft mahnung mangel mängel missverständnis mühsam mühselig nachteil nachteilig notfall problematisch
      rückschritt ruckelt schaden schäden schleppend schwer schwerfällig schwierig schwierigkeiten seltsam skeptisch stau stillstand
      stockt störung störungen störend stress stürzt totalausfall überfällig überfordert überlastet umsonst unbeantwortet undeutlich
      unerklärlich unerreichbar ungelöst ungenau unklar unpraktisch unsicher unterbrochen unterbrechung unübersichtlich unvollständig
      unzureichend vergeblich vergessen verpasst verpatzt verspätet verspätung verwirrend verwirrt verwirrung verwundert verzögert verzögerung
      verzögerungen verzug vorwurf warten warteschleife weigern weigert weigerung zögerlich zweifel zweifelhaft
      erneut nochmals nachteile verschlafen komisch merkwürdig befremdlich befremdet mitnichten geschlampt`,
    ],
    [
      -0.5,
      'dringend dringlich fehler problem probleme sofort umgehend unverzüglich wieder immer endlich wartet warte bug bugs mühe',
    ],
    [
      0.5,
      'behoben erledigt funktioniert geklappt gelöst geht hoffe hoffentlich klappt klar läuft ok okay behebt',
    ],
    [
      1,
      `angenehm bequem besser clever einfach fair fein fix flott flüssig freue freuen freundlich gerne gefällt hilfreich
      hilfsbereit interessant intuitiv korrekt leicht nett nützlich praktisch problemlos pünktlich reibungslos richtig
      sauber schnell schneller sinnvoll solide stabil übersichtlich unkompliziert verbessert verbesserung vernünftig verständlich
      vertrauen zügig zuverlässig geholfen sicher`,
    ],
    [
      2,
      `angetan beeindruckend beeindruckt begrüße dank danke dankbar dankeschön empfehle empfehlen empfehlenswert erfreulich
      erfreut erfolgreich erleichtert freude froh gelungen geschätzt gut gute guter gutes gefreut glücklich höflich kompetent kompetenz
      kulant lob lobe loben merci positiv professionell prima schön spitze stolz super
      tadellos toll unschlagbar vorbildlich vorzüglich wertvoll wertschätze zufrieden zufriedenheit zuvorkommend
      verlässlich sympathisch geduldig hut cool klasse`,
    ],
    [
      3,
      `ausgezeichnet begeistert begeisterung beste besten bestens brillant einmalig einwandfrei erstklassig exzellent fantastisch
      phantastisch genial geniale großartig grandios hammer herausragend hervorragend herrlich liebe lieben makellos mega
      perfekt phänomenal sensationell sagenhaft spitzenmäßig traumhaft überragend überglücklich vollkommen wunderbar wundervoll
      wunderschön weltklasse`,
    ],
  ],
  negators: `nicht nie niemals kein keine keinen keiner keinem keines keinerlei nichts niemand niemanden weder kaum nirgends nirgendwo ohne
    nich net mitnichten keineswegs keinesfalls`,
  intensifiers: [
    [
      1.5,
      `absolut äußerst extrem komplett total überaus unglaublich völlig vollkommen vollständig zutiefst restlos gänzlich
      unfassbar wahnsinnig mega dermaßen derart`,
    ],
    [
      1.3,
      'sehr so echt wirklich richtig zu ganz besonders ziemlich zunehmend immer dermassen viel noch äusserst aufs',
    ],
    [0.6, 'etwas bisschen wenig leicht eher einigermaßen halbwegs relativ teilweise ansatzweise'],
  ],
  contrasts: 'aber jedoch allerdings obwohl trotzdem dennoch leider nur',
  phrases: [
    [
      'complaint',
      -3,
      [
        'das|dies|es ist|war absolut|völlig|einfach|schlicht|total|doch? inakzeptabel|unakzeptabel|unzumutbar|untragbar',
        'nicht|kaum|keinesfalls mehr? akzeptabel|hinnehmbar|tragbar|zumutbar|tolerierbar|hinzunehmen|akzeptieren',
        'es reicht',
        'mir|uns reicht es|s',
        'reicht mir|uns',
        'langsam|jetzt reicht',
        'schnauze|nase|faxen voll|dicke',
        'die nase|schnauze * voll',
        'habe|haben|hab es satt',
        'satt * warten',
        'geduld ist|neigt|geht * ende|aufgebraucht',
        'am ende * geduld|nerven',
        'das letzte',
        'das? ist * witz|scherz|frechheit|unverschämtheit|schande|zumutung|hohn',
        'soll das ein witz|scherz',
        'was soll das',
        'was erlauben sie',
        'für dumm * verkaufen|verkauft',
        'an der nase',
        'im regen * stehen',
        'im stich gelassen',
        'allein|alleine gelassen',
        'rechtliche|juristische schritte|konsequenzen',
        'offizielle|formelle beschwerde',
        'schlechter|mieser|miserabler|lausiger|unterirdischer service|support|kundenservice|kundendienst',
        'ihren|ihrem|mit|den|dem * vorgesetzten|geschäftsführer|chef|teamleiter|geschäftsleitung',
        'nie wieder',
        'geht gar nicht',
        'so geht es|das nicht',
        'geld zurück',
        'zeitverschwendung',
        'verschwendete|vergeudete zeit',
        'schlechte|negative bewertung',
        'wie kann * sein',
        'kann doch nicht sein|wahr',
        'kann|darf nicht * sein|wahr',
        'ein unding',
      ],
    ],
    [
      'complaint',
      -2,
      [
        'niemand|keiner antwortet|reagiert|meldet|hilft|kümmert|geantwortet|reagiert|ruft|erreichbar|zuständig',
        'niemand|keiner * antwortet|reagiert|meldet|hilft|kümmert|zuständig|erreichbar|erreichen|helfen|gemeldet|geantwortet',
        'keine|keinerlei|ohne|null * antwort|reaktion|rückmeldung|rückruf|hilfe|lösung|ergebnis|erfolg|erklärung|information|update|fortschritt|unterstützung',
        'keine|keinerlei|ohne|kein antwort|reaktion|rückmeldung|rückruf|hilfe|lösung|ergebnis|erfolg|erklärung|information|update|fortschritt|unterstützung',
        'noch|bisher|bislang|immer nichts * gehört|passiert|geschehen|erhalten|bekommen|getan',
        'nichts gehört|passiert|geschehen|erhalten|bekommen|getan|unternommen',
        'noch|immer|wieder|schon|leider|weiterhin|überhaupt|gar|auch * nicht * funktioniert|geht|läuft|gelöst|behoben|erledigt|möglich|bekommen|erhalten|geliefert|gemeldet',
        'funktioniert|geht|klappt|läuft|hilft|startet|lädt|reagiert|antwortet|synchronisiert * nicht|nichts',
        'funktioniert|geht|klappt|läuft|hilft|startet|lädt|reagiert|antwortet|synchronisiert nicht|nichts',
        'nicht funktioniert|geklappt|funktionieren|geholfen|geliefert|gemeldet|beantwortet|reagiert|gelöst|behoben|nachvollziehen|nachvollziehbar|ernst|verstehen',
        'wie lange|oft|viele * noch',
        'wie lange|oft noch',
        'wie oft',
        'stürzt|stürzen|bricht|fällt * ab|zusammen|aus',
        'zum verzweifeln|heulen|kotzen|davonlaufen',
        'keine lust mehr',
        'kein verständnis',
        'ohne vorwarnung|ankündigung|grund',
        'viel zu lange|langsam|teuer|spät',
        'zu lange|langsam|teuer|spät|kompliziert',
        'weg|verschwunden|gelöscht sind|ist',
        'daten|dateien sind|ist|wurden * weg|verloren|gelöscht|verschwunden',
        'doppelt|zweimal|falsch|fälschlich|fälschlicherweise abgebucht|berechnet|belastet',
        'kostet|kosten|kostete uns|mich * geld|kunden|umsatz|zeit',
        'verlieren|verloren * geld|kunden|umsatz|aufträge|vertrauen|geduld',
        'von einem zum nächsten|anderen',
        'hin und her',
        'macht|ergibt keinen sinn',
        'was ist|war * los',
        'alles andere als',
        'lässt|lassen zu wünschen',
        'seit wochen|monaten|tagen|ewigkeiten|jahren',
      ],
    ],
    [
      'expectation-gap',
      -1.5,
      [
        'wurde|wurden|war|haben|hatten|hat|hatte|worden * versprochen|zugesagt|zugesichert|garantiert|vereinbart|angekündigt',
        'versprochen|zugesagt|zugesichert|versprochene|versprochenen|zugesagte|zugesagten',
        'sie|ihr|kollege|kollegin|berater|vertrieb|mitarbeiter|hotline * sagten|sagte|versprachen|versprach|behauptet|behaupteten|meinten',
        'sie|man|uns|mir|es * gesagt|mitgeteilt|versichert',
        'wie vereinbart|besprochen|abgesprochen|zugesagt|versprochen|angekündigt|abgemacht',
        'war|hatten|haben * vereinbart|abgesprochen|abgemacht|ausgemacht',
        'war|wäre|waren * ausgemacht|abgemacht|zugesagt',
        'entgegen * zusage|absprache|vereinbarung|ankündigung|aussage',
        'anders als * versprochen|vereinbart|besprochen|zugesagt|gesagt',
        'hätte|hätten|sollte|sollten * längst|schon|bereits|gestern|eigentlich',
        'hätte|hätten längst|schon|bereits|gestern',
        'sollte|sollten längst|schon|bereits|gestern|eigentlich',
        'zusage|zusagen|versprechen|termin|termine|frist|fristen|absprachen * nicht * eingehalten|gehalten',
        'nicht eingehalten|gehalten',
        'leere versprechungen|versprechen',
        'frist|termin * verstrichen|abgelaufen|überschritten|verpasst',
        'frist|termin verstrichen|abgelaufen|überschritten|verpasst',
      ],
    ],
    [
      'business-down',
      -2.5,
      [
        'produktion|betrieb|geschäft|anlage|band|fertigung|lager|versand|vertrieb|alles|system|systeme|server|website|webseite|shop|onlineshop|netzwerk|kasse|kassen|portal|produktivsystem * steht|stehen|still|lahm|down|ausgefallen|lahmgelegt|zusammengebrochen|tot|offline|brach',
        'produktion|betrieb|geschäft|anlage|band|fertigung|lager|versand|alles|system|systeme|server|website|webseite|shop|onlineshop|netzwerk|kasse|kassen|portal|produktivsystem steht|stehen|still|down|ausgefallen|lahmgelegt|tot|offline',
        'produktionsstillstand|produktionsausfall|totalausfall|komplettausfall|betriebsstillstand|systemausfall|serverausfall|betriebsunterbrechung',
        'können|kann|könnten * nicht|nichts|niemand|kaum|keine|keinen * arbeiten|liefern|verkaufen|produzieren|versenden|weiterarbeiten|abrechnen|ausliefern|buchen|rechnungen|bestellungen',
        'können|kann nicht|nichts|niemand|nichtmehr mehr? arbeiten|liefern|verkaufen|produzieren|versenden|weiterarbeiten|abrechnen|ausliefern|buchen',
        'nicht mehr? arbeiten|weiterarbeiten|arbeitsfähig',
        'nicht|nichtmehr|niemand mehr? arbeitsfähig',
        'arbeitsunfähig',
        'lahmgelegt|lahmlegt',
        'legt|legte * lahm',
        'nichts geht mehr',
        'es? geht gar|überhaupt nichts',
        'stehen|steht still',
        'alle|sämtliche|gesamte|ganze|ganzen|unsere * nutzer|benutzer|mitarbeiter|kunden|abteilung|filialen|team|büro|firma * betroffen|blockiert|ausgesperrt|lahm|nicht',
        'produktivsystem|produktivumgebung ausgefallen|down|steht',
      ],
    ],
    [
      'renewal-doubt',
      -2.5,
      [
        'kündigen|kündigung|kündige|gekündigt|sonderkündigung|sonderkündigungsrecht|vertragsauflösung|vertragskündigung',
        'vertrag|abo|abonnement|lizenz|lizenzen|zusammenarbeit|geschäftsbeziehung|mitgliedschaft * kündigen|beenden|auflösen|überdenken|auslaufen|aufheben|infrage|stornieren|überprüfen|verlängern',
        'vertrag|abo|abonnement|zusammenarbeit|verlängerung * nicht * verlängern|fortsetzen|fortführen|verlängert',
        'nicht verlängern|verlängert',
        'zusammenarbeit|vertrag|geschäftsbeziehung * in frage',
        'alternative|alternativen|alternativanbieter',
        'nach|andere|anderen|anderer|einem|zu|zur * anbieter|anbietern|lösung umsehen|umschauen|wechseln|suchen',
        'anbieter|anbieters|lieferanten|dienstleister wechseln|wechsel|umsehen|suchen',
        'anbieterwechsel|lieferantenwechsel',
        'wechsel|wechseln|gehen * konkurrenz|mitbewerber|wettbewerber|wettbewerb|anbieter',
        'zur konkurrenz',
        'anderweitig|woanders umsehen|umschauen|orientieren|suchen',
        'als kunden|kunde verlieren|verloren',
        'vom vertrag zurücktreten|zurück',
        'rücktritt vom vertrag',
      ],
    ],
    [
      'repeated-request',
      -1.5,
      [
        'zum? zweiten|dritten|vierten|fünften|sechsten|zehnten|x|wiederholten|hundertsten|letzten mal|male',
        'das|die|der|meine|unsere zweite|dritte|vierte|fünfte|zehnte|xte mal|mail|anfrage|nachricht|ticket|erinnerung|versuch|nachfrage',
        'zweite|dritte|vierte|fünfte mail|anfrage|nachricht|erinnerung|nachfrage|reklamation|meldung',
        'zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|wiederholt|zigmal|hundertmal',
        'mehrere|etliche|zahlreiche|unzählige mal|male|mails|anfragen|nachrichten|anrufe|versuche',
        'schon|bereits|nun * gefragt|gemeldet|geschrieben|angerufen|nachgefragt|mitgeteilt|erwähnt|geschildert|angefragt',
        'schon|bereits gefragt|gemeldet|geschrieben|angerufen|nachgefragt|mitgeteilt|erwähnt|geschildert|angefragt',
        'immer|immernoch noch? auf|kein|keine|keinen|nicht|nichts|nix|offen|ungelöst|defekt|kaputt|dasselbe|gleiche|der|das',
        'immer noch',
        'warte|warten|wartet|gewartet * seit|noch|immer|vergeblich|tagen|wochen|stunden|monaten|ewig',
        'warte|warten|wartet|gewartet seit|noch|immer|vergeblich|ewig|schon|auf',
        'seit * tagen|wochen|stunden|monaten|montag|dienstag|mittwoch|donnerstag|freitag * warte|warten',
        'schon wieder',
        'wieder einmal|mal|das|der|die * gleiche|selbe|problem|fehler',
        'nochmals|abermals|erneut * bitten|bitte|nachfragen|fragen|melden|erinnern',
        'nochmals|abermals|erneut bitten|bitte|nachfragen|fragen|melden|erinnern',
        'noch einmal|mal * nachfragen|fragen|bitten|melden|schreiben|erinnern|erklären',
        'wie * oft|häufig * noch|muss|soll|sollen',
        'wie bereits|schon * erwähnt|gesagt|geschrieben|mitgeteilt|gemeldet|beschrieben',
        'wie bereits|schon erwähnt|gesagt|geschrieben|mitgeteilt|gemeldet|beschrieben',
        'ständig|dauernd|andauernd|laufend|jedes|jeden mal|tag|wieder',
        'dauernd|ständig|andauernd',
        'nachfassen|nachhaken',
        'hake|fasse * nach',
        'erinnerung|erinnere|mahnung',
        'gibt es * neues|neuigkeiten|stand|fortschritt|update',
        'gibt es neuigkeiten|neues|fortschritte',
        'derselbe|dasselbe|dieselbe|gleiche|gleichen|selbe|selben fehler|problem|thema * wieder|erneut',
      ],
    ],
    [
      null,
      2,
      [
        'nicht|gar schlecht|übel|schlimm|verkehrt',
        'kein|keine|keinerlei|ohne problem|probleme|schwierigkeiten|beanstandungen|grund * klage',
        'kein|keine|keinerlei|ohne problem|probleme|schwierigkeiten|beanstandungen',
        'funktioniert|läuft|klappt|geht * wieder|einwandfrei|super|perfekt|gut|prima|wunderbar|bestens|reibungslos',
        'funktioniert|läuft|klappt|geht wieder|einwandfrei|super|perfekt|gut|prima|wunderbar|bestens|reibungslos',
        'vielen|herzlichen|besten|lieben|tausend|ganz * dank',
        'vielen|herzlichen|besten|lieben|tausend dank',
        'weiter so',
        'hut ab',
        'gute|tolle|super|klasse|hervorragende arbeit|hilfe|unterstützung|betreuung',
        'tag gerettet',
        'problem|fehler|störung|ticket * ist|wurde|hat|sich * gelöst|behoben|erledigt',
        'nicht mehr zu beanstanden',
        'nichts zu|auszusetzen meckern|beanstanden',
        'nichts auszusetzen',
        'kann|können * nur|wärmstens * empfehlen',
        'freut mich|uns',
        'freue|freuen mich|uns',
      ],
    ],
    [
      null,
      0,
      [
        'danke|dank|vielen|besten im|dank voraus',
        'vielen|besten|herzlichen dank im voraus',
        'freundliche|freundlichen|beste|besten|viele|liebe|lieben|herzliche|schöne grüße|grüßen|grüsse|gruss|gruß',
        'guten|gute tag|morgen|abend|nacht|besserung',
        'liebe|lieber|liebes support|team|frau|herr|herren|kollegen|kolleginnen|damen|kundenservice',
        'schönen|schönes|gutes tag|abend|wochenende|feierabend',
        'so gut wie',
        'gut wie',
        'ganz klar',
        'immer wenn|dann|mal',
        'richtig verstanden|verstehe',
        'im schlimmsten fall',
        'fehler|problem meldung|code|nummer|beschreibung|behebung|log',
        'mit freundlichen',
        'so schnell wie|als möglich',
        'schnell wie|als möglich',
        'freuen|freue uns|mich * auf|über * rückmeldung|antwort|hilfe',
        'tut mir|uns leid',
        'fehlt|fehlend nur|noch',
        'es geht um',
        'geht es um|darum',
        'wie geht|läuft|funktioniert es|das',
        'nicht nur|sicher',
        'gute|guten frage|idee|grund',
        'besser wäre',
        'bestens vertraut',
        'sehr geehrte|geehrter',
      ],
    ],
  ],
});
