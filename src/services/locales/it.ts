import type { SentenceTexts } from '../sentences.js';

/** Italian. */
export const itServices: SentenceTexts = {
  'Tells one browser from another.': 'Distingue un browser dagli altri.',
  'Tells one browser from another on this website.':
    'Distingue un browser dagli altri su questo sito.',
  'Tells one browser from another across websites.':
    'Distingue un browser dagli altri su più siti.',
  'Tells one browser from another for advertising.':
    'Distingue un browser dagli altri a fini pubblicitari.',
  'Tells one browser from another for advertising, across websites.':
    'Distingue un browser dagli altri a fini pubblicitari, su più siti.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Distingue un browser dagli altri, per collegare gli acquisti agli annunci pubblicitari.',
  'Tells one browser from another for statistics.':
    'Distingue un browser dagli altri a fini statistici.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Distingue un browser dagli altri, per prevenire frodi e abusi.',
  'Tells one browser from another and keeps the state of a visit.':
    'Distingue un browser dagli altri e conserva lo stato di una visita.',
  'Tells one browser from another and keeps its settings.':
    'Distingue un browser dagli altri e ne conserva le impostazioni.',
  'Tells one browser from another and links it with a contact of the website.':
    'Distingue un browser dagli altri e lo collega a un contatto del sito.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Distingue un browser dagli altri e ricorda le varianti che gli vengono mostrate.',
  'Tells one tab or window from another.': 'Distingue una scheda o finestra dalle altre.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Riconosce, a fini pubblicitari e su più siti, i browser e le persone che hanno un account.',
  'Recognises visitors by the identifier that the website gives them.':
    'Riconosce i visitatori dall’identificativo che il sito assegna loro.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Ricorda se il visitatore ha effettuato l’accesso e con quale account.',
  'Remembers the e-mail address that the visitor entered.':
    'Ricorda l’indirizzo e-mail inserito dal visitatore.',
  'Keeps what is known of the visitor or the visit.':
    'Conserva ciò che si sa del visitatore o della visita.',
  'Remembers earlier visits to the website.': 'Ricorda le precedenti visite al sito.',
  'Remembers the advertisement that was clicked.':
    'Ricorda l’annuncio pubblicitario su cui si è fatto clic.',
  'Remembers the campaign, website or message that led here.':
    'Ricorda la campagna, il sito o il messaggio da cui proviene la visita.',
  'Helps to link the identifiers that different services have for a browser.':
    'Aiuta a collegare gli identificativi che diversi servizi utilizzano per uno stesso browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Limita la frequenza con cui viene mostrato un annuncio pubblicitario o un contenuto consigliato.',
  'Measures what advertisements and recommendations lead to.':
    'Misura i risultati degli annunci pubblicitari e dei contenuti consigliati.',
  'Keeps the state of a visit.': 'Conserva lo stato di una visita.',
  'Keeps the pages seen and the actions of a visit.':
    'Conserva le pagine viste e le azioni compiute durante una visita.',
  'Keeps what was done on the pages until it is sent.':
    'Conserva le azioni compiute sulle pagine fino al loro invio.',
  'Helps to record visits, so that the website can replay them.':
    'Aiuta a registrare le visite, affinché il sito possa riprodurle.',
  'Decides whether the visit is measured.': 'Determina se la visita viene misurata.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Ricorda quale variante di una pagina è stata mostrata o quale risultato ha prodotto.',
  'Remembers what the visitor agreed to or refused.':
    'Ricorda che cosa il visitatore ha accettato o rifiutato.',
  'Keeps settings of the service.': 'Conserva impostazioni del servizio.',
  'Recognises the visitor in chats.': 'Riconosce il visitatore nelle chat.',
  'Keeps the state of chats and messages.': 'Conserva lo stato delle chat e dei messaggi.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Ricorda quali sondaggi, moduli o messaggi sono stati mostrati o hanno ricevuto risposta.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Aiuta a decidere se chiedere un parere al visitatore.',
  'Tells people from automated visits.': 'Distingue le persone dalle visite automatizzate.',
  'Protects against forged requests, fraud and misuse.':
    'Protegge da richieste falsificate, frodi e abusi.',
  'Limits the number of requests.': 'Limita il numero di richieste.',
  'Chooses the server that answers.': 'Sceglie il server che risponde.',
  'Checks whether and how cookies can be set.': 'Verifica se e come è possibile installare cookie.',
  'Lets the makers of the website test it.': 'Consente agli sviluppatori del sito di testarlo.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Misura le visite e ciò che i visitatori fanno sulle pagine, e ne informa il sito.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Misura le visite e i risultati degli annunci pubblicitari, e ne informa il sito.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Misura le visite e ciò che i visitatori fanno sulle pagine, e può registrare le visite.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Conta le visite senza memorizzare nulla nel browser, e le comunica al sito.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Misura la velocità delle pagine e gli errori che si verificano, e può registrare le visite.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Registra ciò che i visitatori fanno sulle pagine, sotto forma di mappe di calore o riproduzioni delle visite.',
  'Shows variants of pages and measures which one works better.':
    'Mostra varianti delle pagine e misura quale funziona meglio.',
  'Shows variants of pages and records what visitors do on them.':
    'Mostra varianti delle pagine e registra ciò che i visitatori vi fanno.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Carica altri servizi utilizzati dal sito, come quelli di misurazione e pubblicità.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Raccoglie dati su ciò che fanno i visitatori e li trasmette ad altri servizi utilizzati dal sito.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Comunica le visite e gli acquisti al fornitore del servizio, per misurare e personalizzare la pubblicità.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Comunica le visite e gli acquisti, e riconosce il browser altrove a fini pubblicitari.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Comunica i prodotti visti e acquistati, per pubblicizzarli su altri siti.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Mostra annunci pubblicitari, li sceglie e li misura in base a ciò che il browser ha visitato.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Mostra contenuti consigliati, e riconosce il browser altrove a fini pubblicitari.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Collega le visite ai contatti del sito, per personalizzare e-mail e pubblicità.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Riconosce i visitatori e le loro azioni, per personalizzare messaggi e pubblicità.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Mostra video, riconosce il browser e può utilizzare a fini pubblicitari ciò che viene guardato.',
  'Shows videos and counts how they are watched.': 'Mostra video e misura come vengono guardati.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Riproduce contenuti audio, riconosce il browser e può utilizzare a fini pubblicitari ciò che viene riprodotto.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Mostra post o pulsanti, riconosce il browser e può utilizzare la visita a fini pubblicitari.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Mostra commenti, riconosce il browser e può utilizzare la visita a fini pubblicitari.',
  'Shows reviews of the website and counts how often they are seen.':
    'Mostra recensioni del sito e conta quante volte vengono viste.',
  'Shows maps and lets the provider know on which page.':
    'Mostra mappe e comunica al fornitore del servizio su quale pagina appaiono.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Carica tipi di carattere e comunica al fornitore del servizio l’indirizzo IP del browser.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Consente ai visitatori di chattare con il sito, e li riconosce quando tornano.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Consente ai visitatori di chattare con il sito, che vede le pagine da loro visitate.',
  'Lets visitors book appointments.': 'Consente ai visitatori di prenotare appuntamenti.',
  'Shows forms or surveys and reports the answers to the website.':
    'Mostra moduli o sondaggi e comunica le risposte al sito.',
  'Protects forms by telling people from automated visits.':
    'Protegge i moduli distinguendo le persone dalle visite automatizzate.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Consente ai visitatori di accedere con un account, il cui fornitore viene a sapere su quale sito si trovano.',
  'Takes payments and prevents fraud.': 'Gestisce i pagamenti e previene le frodi.',
  session: 'sessione',
  'until erased': 'fino all’eliminazione',
  'removed at once': 'eliminazione immediata',
  'less than a second': 'meno di un secondo',
  'less than a minute': 'meno di un minuto',
  '{a} or {b}': '{a} o {b}',
};
