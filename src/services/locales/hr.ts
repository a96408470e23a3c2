import type { SentenceTexts } from '../sentences.js';

/** Croatian. */
export const hrServices: SentenceTexts = {
  'Tells one browser from another.': 'Razlikuje preglednik od drugih.',
  'Tells one browser from another on this website.':
    'Razlikuje preglednik od drugih na ovoj web-stranici.',
  'Tells one browser from another across websites.':
    'Razlikuje preglednik od drugih na različitim web-stranicama.',
  'Tells one browser from another for advertising.':
    'U svrhu oglašavanja razlikuje preglednik od drugih.',
  'Tells one browser from another for advertising, across websites.':
    'U svrhu oglašavanja razlikuje preglednik od drugih na različitim web-stranicama.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Razlikuje preglednik od drugih kako bi se kupnje povezale s oglasima.',
  'Tells one browser from another for statistics.':
    'U statističke svrhe razlikuje preglednik od drugih.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Razlikuje preglednik od drugih radi sprječavanja prijevara i zlouporabe.',
  'Tells one browser from another and keeps the state of a visit.':
    'Razlikuje preglednik od drugih i čuva stanje posjeta.',
  'Tells one browser from another and keeps its settings.':
    'Razlikuje preglednik od drugih i čuva njegove postavke.',
  'Tells one browser from another and links it with a contact of the website.':
    'Razlikuje preglednik od drugih i povezuje ga s jednim od kontakata web-stranice.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Razlikuje preglednik od drugih i pamti varijante koje se u njemu prikazuju.',
  'Tells one tab or window from another.': 'Razlikuje karticu ili prozor preglednika od drugih.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Na različitim web-stranicama u svrhu oglašavanja prepoznaje preglednike i osobe s računom.',
  'Recognises visitors by the identifier that the website gives them.':
    'Prepoznaje posjetitelje po identifikatoru koji im dodjeljuje web-stranica.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Pamti je li posjetitelj prijavljen i kojim računom.',
  'Remembers the e-mail address that the visitor entered.':
    'Pamti adresu e-pošte koju je posjetitelj unio.',
  'Keeps what is known of the visitor or the visit.':
    'Čuva ono što se zna o posjetitelju ili posjetu.',
  'Remembers earlier visits to the website.': 'Pamti ranije posjete web-stranici.',
  'Remembers the advertisement that was clicked.': 'Pamti oglas na koji je posjetitelj kliknuo.',
  'Remembers the campaign, website or message that led here.':
    'Pamti kampanju, web-stranicu ili poruku koja je posjetitelja dovela ovamo.',
  'Helps to link the identifiers that different services have for a browser.':
    'Pomaže povezati identifikatore koje za preglednik koriste različite usluge.',
  'Limits how often an advertisement or recommendation is shown.':
    'Ograničava koliko se često prikazuje oglas ili preporuka.',
  'Measures what advertisements and recommendations lead to.': 'Mjeri učinke oglasa i preporuka.',
  'Keeps the state of a visit.': 'Čuva stanje posjeta.',
  'Keeps the pages seen and the actions of a visit.':
    'Čuva pregledane stranice i radnje tijekom posjeta.',
  'Keeps what was done on the pages until it is sent.':
    'Čuva radnje na stranicama dok se ne pošalju.',
  'Helps to record visits, so that the website can replay them.':
    'Pomaže snimati posjete kako bi ih web-stranica mogla reproducirati.',
  'Decides whether the visit is measured.': 'Odlučuje mjeri li se posjet.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Pamti koja je varijanta stranice prikazana ili što je iz toga proizašlo.',
  'Remembers what the visitor agreed to or refused.':
    'Pamti na što je posjetitelj pristao ili što je odbio.',
  'Keeps settings of the service.': 'Čuva postavke usluge.',
  'Recognises the visitor in chats.': 'Prepoznaje posjetitelja u chatovima.',
  'Keeps the state of chats and messages.': 'Čuva stanje chatova i poruka.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Pamti ankete, obrasce ili poruke koji su prikazani ili na koje je odgovoreno.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Pomaže odlučiti hoće li se posjetitelja pitati za mišljenje.',
  'Tells people from automated visits.': 'Razlikuje ljude od automatiziranih posjeta.',
  'Protects against forged requests, fraud and misuse.':
    'Štiti od krivotvorenih zahtjeva, prijevara i zlouporabe.',
  'Limits the number of requests.': 'Ograničava broj zahtjeva.',
  'Chooses the server that answers.': 'Odabire poslužitelj koji će odgovoriti na zahtjev.',
  'Checks whether and how cookies can be set.': 'Provjerava mogu li se kolačići postaviti i kako.',
  'Lets the makers of the website test it.': 'Autorima web-stranice omogućuje da je testiraju.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mjeri posjete i radnje posjetitelja na stranicama te o tome izvješćuje web-stranicu.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mjeri posjete i učinke oglasa te o tome izvješćuje web-stranicu.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mjeri posjete i radnje posjetitelja na stranicama te može snimati posjete.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Broji posjete bez pohranjivanja ičega u pregledniku i o njima izvješćuje web-stranicu.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mjeri koliko su stranice brze i koje se pogreške pojavljuju te može snimati posjete.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Bilježi radnje posjetitelja na stranicama u obliku toplinskih karata ili snimki posjeta.',
  'Shows variants of pages and measures which one works better.':
    'Prikazuje varijante stranica i mjeri koja bolje funkcionira.',
  'Shows variants of pages and records what visitors do on them.':
    'Prikazuje varijante stranica i bilježi što posjetitelji na njima rade.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Učitava druge usluge koje web-stranica koristi, primjerice za mjerenje i oglašavanje.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Prikuplja podatke o radnjama posjetitelja i prosljeđuje ih drugim uslugama koje web-stranica koristi.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Izvješćuje pružatelja o posjetima i kupnjama radi mjerenja i personalizacije oglasa.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Izvješćuje o posjetima i kupnjama te u svrhu oglašavanja prepoznaje preglednik drugdje.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Izvješćuje o pregledanim i kupljenim proizvodima kako bi se oglašavali na drugim web-stranicama.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Prikazuje oglase te ih odabire i mjeri prema onome što je preglednik posjetio.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Prikazuje preporučeni sadržaj i u svrhu oglašavanja prepoznaje preglednik drugdje.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Povezuje posjete s kontaktima web-stranice radi personalizacije e-pošte i oglasa.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Prepoznaje posjetitelje i njihove radnje radi personalizacije poruka i oglasa.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Prikazuje videozapise, prepoznaje preglednik i može koristiti podatke o gledanom sadržaju za oglašavanje.',
  'Shows videos and counts how they are watched.':
    'Prikazuje videozapise i vodi statistiku njihova gledanja.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Reproducira zvuk, prepoznaje preglednik i može koristiti podatke o reproduciranom sadržaju za oglašavanje.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Prikazuje objave ili gumbe, prepoznaje preglednik i može koristiti podatke o posjetu za oglašavanje.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Prikazuje komentare, prepoznaje preglednik i može koristiti podatke o posjetu za oglašavanje.',
  'Shows reviews of the website and counts how often they are seen.':
    'Prikazuje recenzije web-stranice i broji njihove prikaze.',
  'Shows maps and lets the provider know on which page.':
    'Prikazuje karte i obavješćuje pružatelja na kojoj se stranici nalaze.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Učitava fontove i otkriva pružatelju IP adresu preglednika.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Omogućuje posjetiteljima chat s web-stranicom i prepoznaje ih kad se vrate.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Omogućuje posjetiteljima chat s web-stranicom, koja vidi koje stranice posjećuju.',
  'Lets visitors book appointments.': 'Omogućuje posjetiteljima rezervaciju termina.',
  'Shows forms or surveys and reports the answers to the website.':
    'Prikazuje obrasce ili ankete i odgovore prosljeđuje web-stranici.',
  'Protects forms by telling people from automated visits.':
    'Štiti obrasce razlikovanjem ljudi od automatiziranih posjeta.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Omogućuje posjetiteljima prijavu računom čiji pružatelj saznaje na kojoj se web-stranici nalaze.',
  'Takes payments and prevents fraud.': 'Prihvaća plaćanja i sprječava prijevare.',
  session: 'sesija',
  'until erased': 'do brisanja',
  'removed at once': 'odmah uklonjeno',
  'less than a second': 'manje od sekunde',
  'less than a minute': 'manje od minute',
  '{a} or {b}': '{a} ili {b}',
};
