import type { SentenceTexts } from '../sentences.js';

/** Norwegian Bokmål. */
export const nbServices: SentenceTexts = {
  'Tells one browser from another.': 'Skiller en nettleser fra andre.',
  'Tells one browser from another on this website.':
    'Skiller en nettleser fra andre på dette nettstedet.',
  'Tells one browser from another across websites.':
    'Skiller en nettleser fra andre på tvers av nettsteder.',
  'Tells one browser from another for advertising.':
    'Skiller en nettleser fra andre for annonseformål.',
  'Tells one browser from another for advertising, across websites.':
    'Skiller en nettleser fra andre på tvers av nettsteder, for annonseformål.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Skiller en nettleser fra andre for å knytte kjøp til annonser.',
  'Tells one browser from another for statistics.':
    'Skiller en nettleser fra andre for statistikkformål.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Skiller en nettleser fra andre for å hindre svindel og misbruk.',
  'Tells one browser from another and keeps the state of a visit.':
    'Skiller en nettleser fra andre og lagrer status for et besøk.',
  'Tells one browser from another and keeps its settings.':
    'Skiller en nettleser fra andre og lagrer innstillingene dens.',
  'Tells one browser from another and links it with a contact of the website.':
    'Skiller en nettleser fra andre og knytter den til en av nettstedets kontakter.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Skiller en nettleser fra andre og husker hvilke varianter som vises i den.',
  'Tells one tab or window from another.': 'Skiller en fane eller et vindu fra andre.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Gjenkjenner både nettlesere og personer med en konto, på tvers av nettsteder og for annonseformål.',
  'Recognises visitors by the identifier that the website gives them.':
    'Gjenkjenner besøkende på identifikatoren som nettstedet gir dem.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Husker om den besøkende er innlogget, og med hvilken konto.',
  'Remembers the e-mail address that the visitor entered.':
    'Husker e-postadressen som den besøkende har oppgitt.',
  'Keeps what is known of the visitor or the visit.':
    'Lagrer det som er kjent om den besøkende eller besøket.',
  'Remembers earlier visits to the website.': 'Husker tidligere besøk på nettstedet.',
  'Remembers the advertisement that was clicked.': 'Husker hvilken annonse det ble klikket på.',
  'Remembers the campaign, website or message that led here.':
    'Husker kampanjen, nettstedet eller meldingen som førte hit.',
  'Helps to link the identifiers that different services have for a browser.':
    'Hjelper med å koble sammen identifikatorene som ulike tjenester har for en nettleser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Begrenser hvor ofte en annonse eller anbefaling vises.',
  'Measures what advertisements and recommendations lead to.':
    'Måler hva annonser og anbefalinger fører til.',
  'Keeps the state of a visit.': 'Lagrer status for et besøk.',
  'Keeps the pages seen and the actions of a visit.':
    'Lagrer hvilke sider som vises, og hva som gjøres under et besøk.',
  'Keeps what was done on the pages until it is sent.':
    'Lagrer det som er gjort på sidene, inntil det sendes.',
  'Helps to record visits, so that the website can replay them.':
    'Hjelper med å ta opp besøk, slik at nettstedet kan spille dem av.',
  'Decides whether the visit is measured.': 'Avgjør om besøket måles.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Husker hvilken variant av en side som ble vist, eller hva den førte til.',
  'Remembers what the visitor agreed to or refused.':
    'Husker hva den besøkende har godtatt eller avvist.',
  'Keeps settings of the service.': 'Lagrer innstillinger for tjenesten.',
  'Recognises the visitor in chats.': 'Gjenkjenner den besøkende i chatter.',
  'Keeps the state of chats and messages.': 'Lagrer status for chatter og meldinger.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Husker hvilke spørreundersøkelser, skjemaer eller meldinger som er vist eller besvart.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Hjelper med å avgjøre om den besøkende skal bli spurt om sin mening.',
  'Tells people from automated visits.': 'Skiller mennesker fra automatiserte besøk.',
  'Protects against forged requests, fraud and misuse.':
    'Beskytter mot forfalskede forespørsler, svindel og misbruk.',
  'Limits the number of requests.': 'Begrenser antallet forespørsler.',
  'Chooses the server that answers.': 'Velger hvilken server som svarer.',
  'Checks whether and how cookies can be set.':
    'Kontrollerer om og hvordan informasjonskapsler kan lagres.',
  'Lets the makers of the website test it.': 'Lar dem som lager nettstedet, teste det.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Måler besøk og hva besøkende gjør på sidene, og rapporterer dette til nettstedet.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Måler besøk og hva annonser fører til, og rapporterer dette til nettstedet.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Måler besøk og hva besøkende gjør på sidene, og kan ta opp besøk.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Teller besøk uten å lagre noe i nettleseren, og rapporterer dem til nettstedet.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Måler hvor raske sidene er og hvilke feil som oppstår, og kan ta opp besøk.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registrerer hva besøkende gjør på sidene, i form av varmekart eller opptak av besøk.',
  'Shows variants of pages and measures which one works better.':
    'Viser varianter av sider og måler hvilken som fungerer best.',
  'Shows variants of pages and records what visitors do on them.':
    'Viser varianter av sider og registrerer hva besøkende gjør på dem.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Laster inn andre tjenester som nettstedet bruker, for eksempel til måling og annonsering.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Samler inn opplysninger om hva besøkende gjør, og sender dem videre til andre tjenester som nettstedet bruker.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Rapporterer besøk og kjøp til leverandøren for å måle og persontilpasse annonser.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Rapporterer besøk og kjøp, og gjenkjenner nettleseren andre steder for annonseformål.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Rapporterer hvilke produkter besøkende ser på og kjøper, for å annonsere for produktene på andre nettsteder.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Viser annonser, og velger og måler dem ut fra hva nettleseren har besøkt.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Viser anbefalt innhold og gjenkjenner nettleseren andre steder for annonseformål.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Knytter besøk til nettstedets kontakter for å persontilpasse e-post og annonser.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Gjenkjenner besøkende og hva de gjør, for å persontilpasse meldinger og annonser.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Viser videoer, gjenkjenner nettleseren og kan bruke det som blir sett, til annonseformål.',
  'Shows videos and counts how they are watched.':
    'Viser videoer og fører statistikk over hvordan de blir sett.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Spiller av lyd, gjenkjenner nettleseren og kan bruke det som spilles av, til annonseformål.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Viser innlegg eller knapper, gjenkjenner nettleseren og kan bruke besøket til annonseformål.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Viser kommentarer, gjenkjenner nettleseren og kan bruke besøket til annonseformål.',
  'Shows reviews of the website and counts how often they are seen.':
    'Viser omtaler av nettstedet og teller hvor ofte de blir sett.',
  'Shows maps and lets the provider know on which page.':
    'Viser kart og lar leverandøren få vite på hvilken side de vises.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Laster inn skrifttyper og gjør nettleserens IP-adresse kjent for leverandøren.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Lar besøkende chatte med nettstedet og gjenkjenner dem når de kommer tilbake.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Lar besøkende chatte med nettstedet, som ser hvilke sider de besøker.',
  'Lets visitors book appointments.': 'Lar besøkende bestille time.',
  'Shows forms or surveys and reports the answers to the website.':
    'Viser skjemaer eller spørreundersøkelser og rapporterer svarene til nettstedet.',
  'Protects forms by telling people from automated visits.':
    'Beskytter skjemaer ved å skille mennesker fra automatiserte besøk.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Lar besøkende logge inn med en konto og lar leverandøren av kontoen få vite hvilket nettsted de er på.',
  'Takes payments and prevents fraud.': 'Tar imot betalinger og hindrer svindel.',
  session: 'økt',
  'until erased': 'til den slettes',
  'removed at once': 'slettes umiddelbart',
  'less than a second': 'mindre enn ett sekund',
  'less than a minute': 'mindre enn ett minutt',
  '{a} or {b}': '{a} eller {b}',
};
