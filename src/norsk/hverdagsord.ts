/**
 * Words of everyday and project writing, in bokmål and nynorsk. They are not stop words: alone in a search
 * they may be all there is. But in a long text they say little of what it is about.
 */
export const HVERDAGSORD: ReadonlySet<string> = new Set(
  `akkurat aldri alene allerede alltid altfor altså ansatt ansatte antagelig antakelig antall arbeide av
    avhengig bak bakgrunn bare bedre begynne begynner begynte behold beholde behov bekymre bekymret
    berre best beste bestemme bestemmer bestemt bety betyr bidra bidrar bl blant bort borte bra brenner
    bringe bruk brukar brukarar bruke bruker brukere brukerne brukt burde byrja byrjar både bør ca cirka
    dag dagar dagen dager dagleg daglig del dele deler dels delt deltakar deltakarar deltaker deltakere
    deltakerne dersom desse dessuten dessverre desto dette dra drift drive driver drøy dvs dårlege
    dårlig egen egentlig eget egne eige eigen eigentleg eigne ein eks ekstra eller enda ende endelig
    ender endre endrer eneste enkel enkelt enkelte enklare enkle enklere enn ennå enten erfare erfaring
    erfaringer etterpå ettersom eventuelt evt fall faller fast faste feil fem ferdig fin finne fint fire
    fjerde fjern flest flink flytte folk foran forbi foregå foreslå foreslår forholdsvis forklare
    forklarer forrige forskjell forskjellig forskjellige forsvinne forsvinner forsøke forsøker fort
    fortelle forteller fortsatt fortsette fortsetter forvente fram framleis framover fredag frem
    fremdeles fremover full fungere fungerer fylle fyrste følelse føler følge følgende føre fører først
    første gamle gammel gang gangen ganger ganske gavn generelt gi gir givet gjelder gjengen gjennomføre
    gjennomfører gjennomført gjenstå gjerne glad god gode godt greie greier greit grunn grunner grunnlag
    gå går gått halv halve halvparten halvt hamne hatt havne havner hei heilt heim heime hel hele heller
    hende hender hensikt hente henter hjem hjemme hold holde holder hos hovedsak hurtig huske høre hører
    høst høsten høy høye høyt i-dag idag ide ider idé igjen imellom imens imidlertid innad innhold
    innimellom innom inntil interessert istedenfor ja jamt jevnlig jevnt jf jo jobbe jobber kalle kaller
    kanskje kjenne kjenner kjent kjøre klar klare klarer klart komme kommer kommune kommunen kommuner
    kontor kontora kontorene kontoret kort korte koste koster kr krone kroner kveld kvelden laga lage
    laget lagt lang lange langs langsiktig langt legg legge legger lenge lett lettere ligge ligger
    lignende lik like likevel liknende likt lita lite liten litt lov lure lære lærer løp løpe løpet
    lørdag mandag mangel mangle mangler masse meining melde melder mene mener mening midler mindre minst
    minste minutt minutter morgen morgenen mot mulig muligens mulighet muligheter mvh mål målet månad
    månaden månader måned måneder møte møter møtte møttes nav navn nemlig nest neste nesten nettopp
    nevne nevner ni no nok nokre null ny nye nytt nyttig nå nær nærmere nødt ofte oftere omtrent onsdag
    onsdager oppdage oppdager opplegg oppleve opplever oppstart ordentlig ordne ordner osv overalt
    overfor overgang passe passer person personer pga plage plan planlegge plass plassen pleie pleier
    plutselig praktisk prosent prosjekt prosjekter prosjektet prosjektperiode prøve punkt pålagt påstå
    rask raskere raskt regne regner reise rekke rekker ren rest resten resultat resultater retning rett
    rettleiar rettleiarar riktig ringe ringer rolig rom rundt sak saken saker samle samlet sammenheng
    samt samtidig sannsynlig satt seinare seint seks selv selve sen send sende sender senere ser sette
    setter sier sikre sikrer sist siste sitte sitter sjanse sjelden sju sjølv skal skape skaper skifte
    skille skjult skjønne skrevet skrive skriver slappe slike slikt slippe slipper slutt slutte slå slår
    små snakk snakke snakker snart snill snille snu sommeren spare spesiell spesielt spør spørre
    spørsmål stad stader stadig start starte starter startet sted steder sterk sterkt stille stiller
    stoppe stopper stor store stort stund stykk stykke stå står større største svar svare svarer sverre
    svært syn synes syns synst så såkalt særlig søke søker søkjer søknad søknaden søndag ta tak takk
    tale tallet tanke tanken tar telle teller tenke tenker tett ti tid tida tiden tidleg tidlig
    tidligere til-og-med tilbake tilbud tilfelle tilfeller tillegg tilpasse tilsett tilsette time timen
    timer ting tirsdag tjue to torsdag tre tredje trekke trekker trenge tretti tro tror trygg trygge tur
    turen tydelig typ typisk uansett uheldig uka uke ukene ukentlig uker ulik ulike umulig underveis
    unna unntak utfordring utfordringer utgangspunkt utover utvikle vanleg vanlig vanlige vanskeleg
    vanskelig vanskelige vant var vedlagt veg vegen vei veien veileder veiledere vel veldig velge velger
    vente venter verden verdt verkar verste vidare videre viktig viktige viktigste vinter vinteren virke
    virkelig virker vise viss visse vurdere vurderer våge vår våren ynskje ynskjer åpen åpent åpne åpner
    år åra årene året åtte øke økt ønske ønskelig ønsker øve øvrig`
    .split(/\s+/u)
    .filter(Boolean),
);
