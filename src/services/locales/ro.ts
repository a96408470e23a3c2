import type { SentenceTexts } from '../sentences.js';

/** Romanian. */
export const roServices: SentenceTexts = {
  'Tells one browser from another.': 'Distinge un browser de altul.',
  'Tells one browser from another on this website.': 'Distinge un browser de altul pe acest site.',
  'Tells one browser from another across websites.':
    'Distinge un browser de altul pe mai multe site-uri.',
  'Tells one browser from another for advertising.':
    'Distinge un browser de altul în scopuri publicitare.',
  'Tells one browser from another for advertising, across websites.':
    'Distinge un browser de altul în scopuri publicitare, pe mai multe site-uri.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Distinge un browser de altul, pentru a asocia achizițiile cu reclamele.',
  'Tells one browser from another for statistics.':
    'Distinge un browser de altul în scopuri statistice.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Distinge un browser de altul, pentru a preveni frauda și utilizarea abuzivă.',
  'Tells one browser from another and keeps the state of a visit.':
    'Distinge un browser de altul și păstrează starea vizitei.',
  'Tells one browser from another and keeps its settings.':
    'Distinge un browser de altul și îi păstrează setările.',
  'Tells one browser from another and links it with a contact of the website.':
    'Distinge un browser de altul și îl asociază cu un contact al site-ului.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Distinge un browser de altul și memorează variantele care îi sunt afișate.',
  'Tells one tab or window from another.': 'Distinge o filă sau o fereastră a browserului de alta.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Recunoaște, în scopuri publicitare și pe mai multe site-uri, browserele și persoanele care au un cont.',
  'Recognises visitors by the identifier that the website gives them.':
    'Recunoaște vizitatorii după identificatorul pe care li-l atribuie site-ul.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Memorează dacă vizitatorul este autentificat și cu ce cont.',
  'Remembers the e-mail address that the visitor entered.':
    'Memorează adresa de e-mail introdusă de vizitator.',
  'Keeps what is known of the visitor or the visit.':
    'Păstrează ceea ce se știe despre vizitator sau despre vizită.',
  'Remembers earlier visits to the website.': 'Memorează vizitele anterioare pe site.',
  'Remembers the advertisement that was clicked.': 'Memorează reclama pe care s-a făcut clic.',
  'Remembers the campaign, website or message that led here.':
    'Memorează campania, site-ul sau mesajul care a condus aici.',
  'Helps to link the identifiers that different services have for a browser.':
    'Ajută la asocierea identificatorilor pe care diferite servicii îi au pentru un browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Limitează frecvența cu care este afișată o reclamă sau o recomandare.',
  'Measures what advertisements and recommendations lead to.':
    'Măsoară rezultatele reclamelor și ale recomandărilor.',
  'Keeps the state of a visit.': 'Păstrează starea vizitei.',
  'Keeps the pages seen and the actions of a visit.':
    'Păstrează paginile văzute și acțiunile din timpul vizitei.',
  'Keeps what was done on the pages until it is sent.':
    'Păstrează acțiunile efectuate pe pagini până la transmiterea lor.',
  'Helps to record visits, so that the website can replay them.':
    'Ajută la înregistrarea vizitelor, pentru ca site-ul să le poată reda.',
  'Decides whether the visit is measured.': 'Decide dacă vizita este măsurată.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Memorează ce variantă a unei pagini a fost afișată sau ce rezultat a avut.',
  'Remembers what the visitor agreed to or refused.':
    'Memorează ce a acceptat sau a refuzat vizitatorul.',
  'Keeps settings of the service.': 'Păstrează setări ale serviciului.',
  'Recognises the visitor in chats.': 'Recunoaște vizitatorul în conversațiile prin chat.',
  'Keeps the state of chats and messages.':
    'Păstrează starea conversațiilor prin chat și a mesajelor.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Memorează ce sondaje, formulare sau mesaje au fost afișate sau au primit răspuns.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Ajută la luarea deciziei de a-i cere sau nu vizitatorului părerea.',
  'Tells people from automated visits.': 'Distinge oamenii de vizitele automatizate.',
  'Protects against forged requests, fraud and misuse.':
    'Protejează împotriva solicitărilor falsificate, a fraudei și a utilizării abuzive.',
  'Limits the number of requests.': 'Limitează numărul de solicitări.',
  'Chooses the server that answers.': 'Alege serverul care răspunde.',
  'Checks whether and how cookies can be set.': 'Verifică dacă și cum pot fi plasate cookie-uri.',
  'Lets the makers of the website test it.': 'Le permite creatorilor site-ului să îl testeze.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Măsoară vizitele și acțiunile vizitatorilor pe pagini și raportează aceste date site-ului.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Măsoară vizitele și rezultatele reclamelor și raportează aceste date site-ului.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Măsoară vizitele și acțiunile vizitatorilor pe pagini și poate înregistra vizite.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Numără vizitele fără a stoca nimic în browser și le raportează site-ului.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Măsoară viteza paginilor și erorile care apar și poate înregistra vizite.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Înregistrează acțiunile vizitatorilor pe pagini, sub formă de hărți termice sau de redări ale vizitelor.',
  'Shows variants of pages and measures which one works better.':
    'Afișează variante ale paginilor și măsoară care dintre ele funcționează mai bine.',
  'Shows variants of pages and records what visitors do on them.':
    'Afișează variante ale paginilor și înregistrează acțiunile vizitatorilor pe acestea.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Încarcă alte servicii utilizate de site, precum cele de măsurare și de publicitate.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Colectează date despre acțiunile vizitatorilor și le transmite altor servicii utilizate de site.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Raportează furnizorului serviciului vizitele și achizițiile, pentru a măsura și a personaliza publicitatea.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Raportează vizitele și achizițiile și recunoaște browserul în altă parte, în scopuri publicitare.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Raportează produsele văzute și cumpărate, pentru a le face publicitate pe alte site-uri.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Afișează reclame, pe care le alege și le măsoară în funcție de ceea ce s-a vizitat cu browserul.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Afișează conținut recomandat și recunoaște browserul în altă parte, în scopuri publicitare.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Asociază vizitele cu contacte ale site-ului, pentru a personaliza e-mailurile și publicitatea.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Recunoaște vizitatorii și acțiunile lor, pentru a personaliza mesajele și publicitatea.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Afișează videoclipuri, recunoaște browserul și poate utiliza în scopuri publicitare ceea ce este vizionat.',
  'Shows videos and counts how they are watched.':
    'Afișează videoclipuri și măsoară modul în care sunt vizionate.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Redă conținut audio, recunoaște browserul și poate utiliza în scopuri publicitare ceea ce este redat.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Afișează postări sau butoane, recunoaște browserul și poate utiliza vizita în scopuri publicitare.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Afișează comentarii, recunoaște browserul și poate utiliza vizita în scopuri publicitare.',
  'Shows reviews of the website and counts how often they are seen.':
    'Afișează recenzii despre site și măsoară cât de des sunt văzute.',
  'Shows maps and lets the provider know on which page.':
    'Afișează hărți și îi comunică furnizorului serviciului pe ce pagină apar.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Încarcă fonturi și îi comunică furnizorului serviciului adresa IP a browserului.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Le permite vizitatorilor să converseze prin chat cu site-ul și îi recunoaște când revin.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Le permite vizitatorilor să converseze prin chat cu site-ul, care vede paginile vizitate de aceștia.',
  'Lets visitors book appointments.': 'Le permite vizitatorilor să facă programări.',
  'Shows forms or surveys and reports the answers to the website.':
    'Afișează formulare sau sondaje și îi raportează site-ului răspunsurile.',
  'Protects forms by telling people from automated visits.':
    'Protejează formularele, distingând oamenii de vizitele automatizate.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Le permite vizitatorilor să se autentifice cu un cont al cărui furnizor află pe ce site sunt aceștia.',
  'Takes payments and prevents fraud.': 'Procesează plăți și previne frauda.',
  session: 'sesiune',
  'until erased': 'până la ștergere',
  'removed at once': 'se șterge imediat',
  'less than a second': 'mai puțin de o secundă',
  'less than a minute': 'mai puțin de un minut',
  '{a} or {b}': '{a} sau {b}',
};
