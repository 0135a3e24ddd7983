/**
 * Nynorsk words and forms with the bokmål for the same, as `nynorsk:bokmål`. What the endings and parts of
 * nynorsk.ts give is here only where readers often write it.
 */
export const NYNORSKORD: ReadonlyMap<string, string> = new Map(
  `aktivitetstilbod:aktivitetstilbud aleine:alene aleinemor:alenemor anna:annet annan:annen anten:enten
    arbeidsavklaringspengar:arbeidsavklaringspenger arbeidsgivar:arbeidsgiver arbeidsgivarar:arbeidsgivere
    arbeidsgjevar:arbeidsgiver arbeidsgjevarar:arbeidsgivere arbeidsgjevaren:arbeidsgiveren
    arbeidslaus:arbeidsledig arbeidslause:arbeidsledige arbeidsløysa:arbeidsledigheten
    arbeidsløyse:arbeidsledighet arbeidsmarknad:arbeidsmarked arbeidsmarknadstiltak:arbeidsmarkedstiltak
    arbeidsmetodar:arbeidsmetoder arbeidssøkjar:arbeidssøker arbeidssøkjarar:arbeidssøkere
    arbeidstakar:arbeidstaker arbeidstakarar:arbeidstakere att:igjen attende:tilbake attåt:ved auka:økt
    aukar:øker auke:øke auking:økning avgjerd:avgjørelse avgjerder:avgjørelser avgjere:avgjøre
    avhengigheit:avhengighet avhengnad:avhengighet avtalar:avtaler barnevernteneste:barnevernstjeneste
    berre:bare betre:bedre billeg:billig blei:ble born:barn borna:barna bornas:barnas borns:barns
    brotsverk:lovbrudd bruka:bruke brukar:bruker brukarane:brukerne brukarar:brukere brukaren:brukeren
    brukarforum:brukerforum brukarmedverknad:brukermedvirkning brukarorganisasjon:brukerorganisasjon
    brukarorganisasjonar:brukerorganisasjoner brukarrepresentant:brukerrepresentant
    brukarrepresentantar:brukerrepresentanter brukarråd:brukerråd brukarundersøking:brukerundersøkelse
    brukarutval:brukerutvalg bu:bo budde:bodde buoppfølging:booppfølging bur:bor burt:bort busetje:bosette
    busetjing:bosetting busett:bosatt busette:bosatte bustad:bolig bustadar:boliger bustaden:boligen
    bustader:boliger bustadlaus:bostedsløs bustadlause:bostedsløse bustadsosial:boligsosial
    bustadsosialt:boligsosialt butilbod:botilbud byggja:bygge byggje:bygge byggjer:bygger byrja:begynte
    byrjar:begynner byrje:begynne byrjing:begynnelse byte:bytte byter:bytter dagar:dager dagpengar:dagpenger
    dagtilbod:dagtilbud dei:de deira:deres dekkje:dekke dekkjer:dekker delar:deler deltakar:deltaker
    deltakarane:deltakerne deltakarar:deltakere deltaking:deltakelse deltakinga:deltakelsen
    dessutan:dessuten difor:derfor dykk:dere dykkar:deres døme:eksempel dømer:eksempler døra:døren då:da
    dårleg:dårlig dårlege:dårlige eg:jeg ei:en eiga:egen eigar:eier eigarskap:eierskap eige:eget eigen:egen
    eigentleg:egentlig eiger:eier eigne:egne ein:en einkvan:noen einsam:ensom einsemd:ensomhet
    einsleg:enslig einslege:enslige eit:et eitt:ett elevar:elever elles:ellers enno:ennå evaluerar:evaluerer
    fagleg:faglig faglege:faglige fagutviklar:fagutvikler fagutviklarar:fagutviklere familiane:familiene
    familiar:familier fastlækjar:fastlege fastlækjarar:fastleger fastlækjaren:fastlegen fekk:fikk
    ferietilbod:ferietilbud fleire:flere fleirkulturell:flerkulturell fleirtal:flertall
    flyktningane:flyktningene flyktningar:flyktninger foreldra:foreldrene
    foreldrerettleiing:foreldreveiledning forklarar:forklarer forskar:forsker forskarane:forskerne
    forskarar:forskere forsking:forskning forskinga:forskningen forskingsmidlar:forskningsmidler
    forskingsprosjekt:forskningsprosjekt forskingsspørsmål:forskningsspørsmål forsørgjar:forsørger
    forsørgjarar:forsørgere fortel:forteller fortelje:fortelle forteljing:fortelling fosterheim:fosterhjem
    fosterheimar:fosterhjem fram:frem framand:fremmed framande:fremmede framandspråkleg:fremmedspråklig
    framgang:fremgang framgangsmåte:fremgangsmåte framlegg:forslag framleis:fortsatt framover:fremover
    framtid:fremtid framtida:fremtiden freistar:forsøker freiste:forsøke fritidstilbod:fritidstilbud
    friviljug:frivillig frivilligheit:frivillighet frå:fra fråfall:frafall fråvær:fravær fyrst:først
    fyrste:første følgde:fulgte følgja:følge følgje:følge følgjeforsking:følgeforskning følgjer:følger
    følgt:fulgt førebu:forberede førebuing:forberedelse førebuingar:forberedelser førebygging:forebygging
    førebyggjande:forebyggende førebyggje:forebygge føremål:formål føremålet:formålet
    føresetnad:forutsetning føresetnader:forutsetninger gale:galt gamal:gammel gav:ga gje:gi gjekk:gikk
    gjeldsrettleiing:gjeldsrådgivning gjeldsrådgjeving:gjeldsrådgivning gjer:gjør gjera:gjøre gjere:gjøre
    gjev:gir gjeve:gitt grunngje:begrunne grunngjeving:begrunnelse grunnskule:grunnskole
    grupperettleiing:gruppeveiledning gut:gutt gutane:guttene gutar:gutter guten:gutten hand:hånd
    handbok:håndbok handbøker:håndbøker handsamar:behandler handsame:behandle handsaming:behandling heil:hel
    heile:hele heilskap:helhet heilskapen:helheten heilskapleg:helhetlig heilt:helt heim:hjem heimar:hjem
    heime:hjemme heimebesøk:hjemmebesøk heimen:hjemmet heimesitjar:hjemmesitter heimeverande:hjemmeværende
    heimlaus:hjemløs heimlause:hjemløse helsesjukepleiar:helsesykepleier helseteneste:helsetjeneste
    hennar:hennes hentar:henter hjelpa:hjelpe hjelpt:hjulpet ho:hun hugse:huske hugseliste:huskeliste
    hushald:husholdning husleige:husleie høg:høy høgare:høyere høgskule:høgskole høgskulen:høgskolen
    høgste:høyeste høgt:høyt høve:anledning høveleg:passende høver:passer høvet:anledningen høyre:høre
    høyrer:hører høyrsel:hørsel høyrselshemma:hørselshemmet høyrt:hørt ikkj:ikke ikkje:ikke innan:innen
    innanfor:innenfor innbyggjar:innbygger innbyggjarar:innbyggere innhald:innhold innhaldet:innholdet
    innvandrar:innvandrer innvandrarane:innvandrerne innvandrarar:innvandrere jamaldra:jevnaldrende
    jobbsøkjar:jobbsøker jobbsøkjarar:jobbsøkere jobbsøkjarkurs:jobbsøkerkurs jobbsøkjing:jobbsøking
    karriererettleiing:karriereveiledning kartlegg:kartlegger kartleggje:kartlegge kjelde:kilde
    kjelder:kilder kjem:kommer kjensle:følelse kjenslemessig:følelsesmessig kjensler:følelser klarar:klarer
    kollegarettleiing:kollegaveiledning koma:komme kome:komme kommunane:kommunene kommunar:kommuner
    kontora:kontorene korfor:hvorfor korleis:hvordan koss:hvordan kravd:krevd kravde:krevde
    krev:krever krevja:kreve krevje:kreve kunna:kunne kunnskapar:kunnskaper kva:hva kvar:hvor
    kvarandre:hverandre kvardag:hverdag kvardagen:hverdagen kvardags:hverdags kvart:hvert kven:hvem
    kvifor:hvorfor kvile:hvile kvit:hvit late:la lauslaten:løslatt lauslating:løslatelse lauslatne:løslatte
    legg:legger leggja:legge leggje:legge leiar:leder leiarane:lederne leiarar:ledere leiaren:lederen
    leiarskap:lederskap leiarskifte:lederskifte leige:leie leigebustad:leiebolig leiger:leier leiing:ledelse
    leiinga:ledelsen leilegheit:leilighet les:leser lét:lot lèt:lar lettare:lettere liding:lidelse
    lidingar:lidelser ligg:ligger liggje:ligge likemann:likeperson likskap:likhet lita:liten
    lovbrot:lovbrudd lukkast:lykkes lukkest:lykkes lykkast:lykkes lyt:må lækjar:lege lækjarar:leger
    lækjaren:legen læra:lære lærar:lærer lærarar:lærere lærlingar:lærlinger løn:lønn lønsam:lønnsom
    lønsemd:lønnsomhet lønstilskot:lønnstilskudd løyse:løse løyser:løser løysing:løsning løysingar:løsninger
    løysingsfokusert:løsningsfokusert løysingsteam:løsningsteam løyve:tillatelse løyving:bevilgning
    løyvingar:bevilgninger låg:lav lågare:lavere låginntekt:lavinntekt låginntektsfamilie:lavinntektsfamilie
    lågt:lavt lågterskel:lavterskel lågterskeltilbod:lavterskeltilbud marknad:marked marknaden:markedet
    me:vi medan:mens medarbeidar:medarbeider medarbeidarar:medarbeidere medverkar:medvirker
    medverke:medvirke medverknad:medvirkning meir:mer meistrar:mestrer meistre:mestre meistring:mestring
    meistringstru:mestringstro merkje:merke merkjer:merker metodane:metodene metodar:metoder midlar:midler
    mislukka:mislykket mislukkast:mislykkes mogleg:mulig moglege:mulige moglegheit:mulighet
    moglegheiter:muligheter mora:moren motiverande:motiverende motiverar:motiverer mottakar:mottaker
    mottakarar:mottakere mykje:mye møtest:møtes møtestad:møteplass måloppnåing:måloppnåelse månad:måned
    månader:måneder måtar:måter naud:nød naudhjelp:nødhjelp naudsynleg:nødvendig naudsynt:nødvendig
    nedsett:nedsatt nettverka:nettverkene no:nå noko:noe nokon:noen nokre:noen nybusett:nybosatt
    nytilsett:nyansatt nytilsette:nyansatte nærare:nærmere offentleg:offentlig offentlege:offentlige òg:også
    omgrep:begrep omgrepa:begrepene omgrepet:begrepet omkring:rundt omsyn:hensyn ope:åpent open:åpen
    opne:åpne opning:åpning opningstid:åpningstid oppfølgjing:oppfølging oppgåve:oppgave oppgåver:oppgaver
    oppleving:opplevelse opplevingar:opplevelser ordningar:ordninger ovanfor:overfor pengane:pengene
    pengar:penger plagar:plager planar:planer planlegg:planlegger planleggje:planlegge
    prosjektleiar:prosjektleder prosjektleiarar:prosjektledere raskare:raskere reiskap:verktøy
    reiskapar:verktøy reknar:regner rekne:regne rekneark:regneark rekneskap:regnskap rekning:regning
    rekningar:regninger rettar:rettigheter rettleiar:veileder rettleiarane:veilederne rettleiarar:veiledere
    rettleiaren:veilederen rettleie:veilede rettleier:veileder rettleiing:veiledning
    rettleiinga:veiledningen rettstryggleik:rettssikkerhet rusmidlar:rusmidler rutinar:rutiner
    rutinehandbok:rutinehåndbok røyne:erfare røynsle:erfaring røynsler:erfaringer rådgjevar:rådgiver
    rådgjevarar:rådgivere rådgjeving:rådgivning sakshandsamar:saksbehandler sakshandsamarar:saksbehandlere
    sakshandsaming:saksbehandling saman:sammen samandrag:sammendrag samanheng:sammenheng
    samanliknar:sammenligner samanlikne:sammenligne samanlikning:sammenligning
    samanlikningsgruppe:sammenligningsgruppe samansett:sammensatt samarbeidar:samarbeider same:samme
    samtalane:samtalene samtalar:samtaler seia:si seie:si seier:sier sein:sen seinare:senere selje:selge
    set:setter setja:sette setje:sette sette:satte sjeldan:sjelden sjuk:syk sjukdom:sykdom
    sjukdomar:sykdommer sjuke:syke sjukefråvær:sykefravær sjukefråværsoppfølging:sykefraværsoppfølging
    sjukeheim:sykehjem sjukehus:sykehus sjukepengar:sykepenger sjukepleiar:sykepleier sjukmeld:sykmeldt
    sjukmelde:sykmeldte sjukmelding:sykmelding sjukmeldingar:sykmeldinger sjukmeldt:sykmeldt
    sjukmeldte:sykmeldte sjølv:selv sjølvbestemming:selvbestemmelse sjølve:selve sjølvhjelp:selvhjelp
    sjølvstende:selvstendighet sjølvstendig:selvstendig sjølvtillit:selvtillit sjå:se skapar:skaper
    skilnad:forskjell skilnader:forskjeller skjøn:skjønn skjønar:forstår skjøne:forstå skriv:skriver
    skrivne:skrevne skulane:skolene skular:skoler skule:skole skulefråvær:skolefravær skulegang:skolegang
    skulen:skolen skuletrøytt:skoletrøtt sluttar:slutter sommar:sommer sommarjobb:sommerjobb somme:noen
    sosialhjelpsmottakar:sosialhjelpsmottaker sosialhjelpsmottakarar:sosialhjelpsmottakere
    sosialtenesta:sosialtjenesten sosialteneste:sosialtjeneste sosialtenestelova:sosialtjenesteloven
    spreia:spre spreie:spre spreier:spre spreiing:spredning spurde:spurte spørja:spørre spørje:spørre
    spørjeskjema:spørreskjema stad:sted staden:stedet stader:steder statleg:statlig statlege:statlige
    stod:sto straffedømd:straffedømt straffedømde:straffedømte straum:strøm straumrekning:strømregning
    studiestønad:studiestøtte styrkja:styrke styrkje:styrke styrkjer:styrker stønadsmottakar:stønadsmottaker
    sumar:sommer svarar:svarer syskjen:søsken særleg:særlig søkja:søke søkjar:søker søkjarar:søkere
    søkje:søke søkjer:søker søknadar:søknader take:ta teamleiar:teamleder teieplikt:taushetsplikt tek:tar
    teke:tatt tene:tjene tener:tjener tenesta:tjenesten teneste:tjeneste tenestedesign:tjenestedesign
    tenestemottakar:tjenestemottaker tenestene:tjenestene tenester:tjenester tenestetilbod:tjenestetilbud
    tenesteutvikling:tjenesteutvikling tening:tjening tenkja:tenke tenkje:tenke tenkjer:tenker tente:tjente
    tenåringar:tenåringer tida:tiden tidleg:tidlig tidlegare:tidligere tilbod:tilbud tilboda:tilbudene
    tilboden:tilbudet tilgjenge:tilgang tilgjengeleg:tilgjengelig tilpassing:tilpasning
    tilretteleggje:tilrettelegge tilset:ansetter tilsetje:ansette tilsetjing:ansettelse tilsett:ansatt
    tilsette:ansatte tilsetting:ansettelse tilskot:tilskudd tilskota:tilskuddene tilskotet:tilskuddet
    tilskotsmidlar:tilskuddsmidler tilskotsordning:tilskuddsordning tilskotsordninga:tilskuddsordningen
    tiltaka:tiltakene tiltru:tillit timar:timer trekkje:trekke trekkjer:trekker trivast:trives trivst:trives
    tru:tro trudde:trodde trur:tror tryggje:trygge tryggjeleik:trygghet tryggleik:trygghet trøytt:trøtt
    turvande:nødvendig tverrfagleg:tverrfaglig tyde:bety tydeleg:tydelig tyder:betyr tyding:betydning
    ulikskap:ulikhet ulikskapar:ulikheter undersøking:undersøkelse undersøkingar:undersøkelser
    undersøkje:undersøke undersøkjer:undersøker ungar:unger ungdomane:ungdommene ungdomar:ungdommer
    ungdomen:ungdommen ungdommane:ungdommene ungdommar:ungdommer ungdomsskule:ungdomsskole utan:uten
    utanfor:utenfor utanforskap:utenforskap utdaning:utdanning utdanna:utdannet utfordringar:utfordringer
    utgreiing:utredning utkasting:utkastelse utval:utvalg utvalet:utvalget utviklar:utvikler vaks:vokste
    vaksen:voksen vaksenopplæring:voksenopplæring vaksne:voksne vald:vold valde:valgte valden:volden
    valt:valgt vanleg:vanlig vanlege:vanlige vanskar:vansker vanskeleg:vanskelig
    vanskelegstilt:vanskeligstilt vanskelegstilte:vanskeligstilte vart:ble vegleiar:veileder
    vegleiarar:veiledere vegleie:veilede vegleiing:veiledning veit:vet veka:uken veke:uke veker:uker
    vekk:bort veks:vokser vekse:vokse velja:velge velje:velge ven:venn vener:venner venleg:vennlig vera:være
    vere:være verka:virket verkar:virker verke:virke verkemiddel:virkemiddel verkemidlar:virkemidler
    verknad:virkning verknader:virkninger verksemd:virksomhet verksemda:virksomheten verksemder:virksomheter
    verkstad:verksted verkstader:verksteder verkty:verktøy vert:blir verte:bli vidare:videre
    vidareføre:videreføre vidareføring:videreføring vidaregåande:videregående
    vidareutdanning:videreutdanning vilje:ville vita:vite vore:vært vorte:blitt vurderar:vurderer
    ynskja:ønsket ynskje:ønske ynskjer:ønsker yting:ytelse ytinga:ytelsen ytingar:ytelser
    økonomirådgjeving:økonomirådgivning ønskje:ønske ønskjer:ønsker åleine:alene`
    .split(/\s+/u)
    .map((par) => par.split(':'))
    .map(([nynorsk = '', bokmal = '']): [string, string] => [nynorsk, bokmal]),
);
