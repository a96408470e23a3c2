import type { SentenceTexts } from '../sentences.js';

/** Danish. */
export const daServices: SentenceTexts = {
  'Tells one browser from another.': 'Skelner en browser fra andre.',
  'Tells one browser from another on this website.':
    'Skelner en browser fra andre på denne hjemmeside.',
  'Tells one browser from another across websites.':
    'Skelner en browser fra andre på tværs af hjemmesider.',
  'Tells one browser from another for advertising.':
    'Skelner en browser fra andre med henblik på annoncering.',
  'Tells one browser from another for advertising, across websites.':
    'Skelner en browser fra andre på tværs af hjemmesider med henblik på annoncering.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Skelner en browser fra andre for at knytte køb til annoncer.',
  'Tells one browser from another for statistics.':
    'Skelner en browser fra andre til statistiske formål.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Skelner en browser fra andre for at forhindre svindel og misbrug.',
  'Tells one browser from another and keeps the state of a visit.':
    'Skelner en browser fra andre og gemmer status for et besøg.',
  'Tells one browser from another and keeps its settings.':
    'Skelner en browser fra andre og gemmer dens indstillinger.',
  'Tells one browser from another and links it with a contact of the website.':
    'Skelner en browser fra andre og knytter den til en af hjemmesidens kontakter.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Skelner en browser fra andre og husker, hvilke varianter den får vist.',
  'Tells one tab or window from another.': 'Skelner en fane eller et vindue fra andre.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Genkender både browsere og personer med en konto, på tværs af hjemmesider og med henblik på annoncering.',
  'Recognises visitors by the identifier that the website gives them.':
    'Genkender besøgende på den identifikator, som hjemmesiden giver dem.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Husker, om den besøgende er logget ind, og med hvilken konto.',
  'Remembers the e-mail address that the visitor entered.':
    'Husker den e-mailadresse, som den besøgende har indtastet.',
  'Keeps what is known of the visitor or the visit.':
    'Gemmer kendte oplysninger om den besøgende eller besøget.',
  'Remembers earlier visits to the website.': 'Husker tidligere besøg på hjemmesiden.',
  'Remembers the advertisement that was clicked.': 'Husker, hvilken annonce der blev klikket på.',
  'Remembers the campaign, website or message that led here.':
    'Husker den kampagne, hjemmeside eller besked, der førte hertil.',
  'Helps to link the identifiers that different services have for a browser.':
    'Hjælper med at forbinde de identifikatorer, som forskellige tjenester har for en browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Begrænser, hvor ofte en annonce eller anbefaling vises.',
  'Measures what advertisements and recommendations lead to.':
    'Måler, hvad annoncer og anbefalinger fører til.',
  'Keeps the state of a visit.': 'Gemmer status for et besøg.',
  'Keeps the pages seen and the actions of a visit.':
    'Gemmer de sider, der vises, og de handlinger, der udføres under et besøg.',
  'Keeps what was done on the pages until it is sent.':
    'Gemmer det, der er gjort på siderne, indtil det sendes.',
  'Helps to record visits, so that the website can replay them.':
    'Hjælper med at optage besøg, så hjemmesiden kan afspille dem igen.',
  'Decides whether the visit is measured.': 'Afgør, om besøget måles.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Husker, hvilken variant af en side der blev vist, eller hvad den førte til.',
  'Remembers what the visitor agreed to or refused.':
    'Husker, hvad den besøgende har accepteret eller afvist.',
  'Keeps settings of the service.': 'Gemmer indstillinger for tjenesten.',
  'Recognises the visitor in chats.': 'Genkender den besøgende i chats.',
  'Keeps the state of chats and messages.': 'Gemmer status for chats og beskeder.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Husker, hvilke spørgeskemaer, formularer eller beskeder der er vist eller besvaret.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Hjælper med at afgøre, om den besøgende skal spørges om sin mening.',
  'Tells people from automated visits.': 'Skelner mennesker fra automatiserede besøg.',
  'Protects against forged requests, fraud and misuse.':
    'Beskytter mod forfalskede forespørgsler, svindel og misbrug.',
  'Limits the number of requests.': 'Begrænser antallet af forespørgsler.',
  'Chooses the server that answers.': 'Vælger, hvilken server der svarer.',
  'Checks whether and how cookies can be set.':
    'Kontrollerer, om og hvordan der kan sættes cookies.',
  'Lets the makers of the website test it.':
    'Giver dem, der laver hjemmesiden, mulighed for at teste den.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Måler besøg, og hvad besøgende gør på siderne, og rapporterer det til hjemmesiden.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Måler besøg, og hvad annoncer fører til, og rapporterer det til hjemmesiden.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Måler besøg, og hvad besøgende gør på siderne, og kan optage besøg.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Tæller besøg uden at gemme noget i browseren og rapporterer dem til hjemmesiden.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Måler, hvor hurtige siderne er, og hvilke fejl der opstår, og kan optage besøg.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registrerer, hvad besøgende gør på siderne, i form af heatmaps eller optagelser af besøg.',
  'Shows variants of pages and measures which one works better.':
    'Viser varianter af sider og måler, hvilken der fungerer bedst.',
  'Shows variants of pages and records what visitors do on them.':
    'Viser varianter af sider og registrerer, hvad besøgende gør på dem.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Indlæser andre tjenester, som hjemmesiden bruger, for eksempel til måling og annoncering.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Indsamler oplysninger om, hvad besøgende gør, og sender dem videre til andre tjenester, som hjemmesiden bruger.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Rapporterer besøg og køb til udbyderen for at måle og personalisere annoncer.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Rapporterer besøg og køb og genkender browseren andre steder med henblik på annoncering.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Rapporterer, hvilke produkter der ses og købes, for at annoncere for dem på andre hjemmesider.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Viser annoncer samt vælger og måler dem ud fra, hvad browseren har besøgt.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Viser anbefalet indhold og genkender browseren andre steder med henblik på annoncering.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Knytter besøg til hjemmesidens kontakter for at personalisere e-mails og annoncer.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Genkender besøgende, og hvad de gør, for at personalisere beskeder og annoncer.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Viser videoer, genkender browseren og kan bruge det, der ses, til annoncering.',
  'Shows videos and counts how they are watched.':
    'Viser videoer og fører statistik over, hvordan de ses.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Afspiller lyd, genkender browseren og kan bruge det, der afspilles, til annoncering.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Viser opslag eller knapper, genkender browseren og kan bruge besøget til annoncering.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Viser kommentarer, genkender browseren og kan bruge besøget til annoncering.',
  'Shows reviews of the website and counts how often they are seen.':
    'Viser anmeldelser af hjemmesiden og tæller, hvor ofte de ses.',
  'Shows maps and lets the provider know on which page.':
    'Viser kort og lader udbyderen vide, på hvilken side de vises.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Indlæser skrifttyper og giver udbyderen kendskab til browserens IP-adresse.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Lader besøgende chatte med hjemmesiden og genkender dem, når de vender tilbage.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Lader besøgende chatte med hjemmesiden, som ser, hvilke sider de besøger.',
  'Lets visitors book appointments.': 'Lader besøgende booke aftaler.',
  'Shows forms or surveys and reports the answers to the website.':
    'Viser formularer eller spørgeskemaer og rapporterer svarene til hjemmesiden.',
  'Protects forms by telling people from automated visits.':
    'Beskytter formularer ved at skelne mennesker fra automatiserede besøg.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Lader besøgende logge ind med en konto, hvis udbyder får at vide, hvilken hjemmeside de er på.',
  'Takes payments and prevents fraud.': 'Modtager betalinger og forhindrer svindel.',
  session: 'browsersession',
  'until erased': 'indtil sletning',
  'removed at once': 'slettes straks',
  'less than a second': 'mindre end et sekund',
  'less than a minute': 'mindre end et minut',
  '{a} or {b}': '{a} eller {b}',
};
