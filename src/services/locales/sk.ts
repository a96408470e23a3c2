import type { SentenceTexts } from '../sentences.js';

/** Slovak. */
export const skServices: SentenceTexts = {
  'Tells one browser from another.': 'Odlišuje prehliadač od ostatných.',
  'Tells one browser from another on this website.':
    'Odlišuje prehliadač od ostatných na tejto webovej stránke.',
  'Tells one browser from another across websites.':
    'Odlišuje prehliadač od ostatných naprieč webovými stránkami.',
  'Tells one browser from another for advertising.':
    'Na účely reklamy odlišuje prehliadač od ostatných.',
  'Tells one browser from another for advertising, across websites.':
    'Na účely reklamy odlišuje prehliadač od ostatných naprieč webovými stránkami.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Odlišuje prehliadač od ostatných, aby bolo možné priradiť nákupy k reklamám.',
  'Tells one browser from another for statistics.':
    'Na štatistické účely odlišuje prehliadač od ostatných.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Odlišuje prehliadač od ostatných, aby sa zabránilo podvodom a zneužitiu.',
  'Tells one browser from another and keeps the state of a visit.':
    'Odlišuje prehliadač od ostatných a uchováva stav návštevy.',
  'Tells one browser from another and keeps its settings.':
    'Odlišuje prehliadač od ostatných a uchováva jeho nastavenia.',
  'Tells one browser from another and links it with a contact of the website.':
    'Odlišuje prehliadač od ostatných a spája ho s jedným z kontaktov webovej stránky.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Odlišuje prehliadač od ostatných a pamätá si varianty, ktoré sa v ňom zobrazujú.',
  'Tells one tab or window from another.': 'Odlišuje kartu alebo okno prehliadača od ostatných.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Na účely reklamy rozpoznáva naprieč webovými stránkami prehliadače a osoby, ktoré majú účet.',
  'Recognises visitors by the identifier that the website gives them.':
    'Rozpoznáva návštevníkov podľa identifikátora, ktorý im prideľuje webová stránka.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Pamätá si, či je návštevník prihlásený a do ktorého účtu.',
  'Remembers the e-mail address that the visitor entered.':
    'Pamätá si e-mailovú adresu, ktorú návštevník zadal.',
  'Keeps what is known of the visitor or the visit.':
    'Uchováva to, čo je o návštevníkovi alebo návšteve známe.',
  'Remembers earlier visits to the website.': 'Pamätá si skoršie návštevy webovej stránky.',
  'Remembers the advertisement that was clicked.': 'Pamätá si reklamu, na ktorú návštevník klikol.',
  'Remembers the campaign, website or message that led here.':
    'Pamätá si kampaň, webovú stránku alebo správu, ktorá sem návštevníka priviedla.',
  'Helps to link the identifiers that different services have for a browser.':
    'Pomáha prepájať identifikátory, ktoré pre prehliadač používajú rôzne služby.',
  'Limits how often an advertisement or recommendation is shown.':
    'Obmedzuje, ako často sa zobrazuje reklama alebo odporúčanie.',
  'Measures what advertisements and recommendations lead to.':
    'Meria, k čomu vedú reklamy a odporúčania.',
  'Keeps the state of a visit.': 'Uchováva stav návštevy.',
  'Keeps the pages seen and the actions of a visit.':
    'Uchováva stránky zobrazené a akcie vykonané počas návštevy.',
  'Keeps what was done on the pages until it is sent.':
    'Uchováva akcie vykonané na stránkach, kým sa neodošlú.',
  'Helps to record visits, so that the website can replay them.':
    'Pomáha nahrávať návštevy, aby si ich prevádzkovateľ webovej stránky mohol prehrať.',
  'Decides whether the visit is measured.': 'Rozhoduje, či sa návšteva meria.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Pamätá si, ktorý variant stránky sa zobrazil alebo k čomu to viedlo.',
  'Remembers what the visitor agreed to or refused.':
    'Pamätá si, s čím návštevník súhlasil alebo čo odmietol.',
  'Keeps settings of the service.': 'Uchováva nastavenia služby.',
  'Recognises the visitor in chats.': 'Rozpoznáva návštevníka v chatoch.',
  'Keeps the state of chats and messages.': 'Uchováva stav chatov a správ.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Pamätá si, ktoré prieskumy, formuláre alebo správy boli zobrazené alebo zodpovedané.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Pomáha rozhodnúť, či návštevníka požiadať o názor.',
  'Tells people from automated visits.': 'Odlišuje ľudí od automatizovaných návštev.',
  'Protects against forged requests, fraud and misuse.':
    'Chráni pred sfalšovanými požiadavkami, podvodmi a zneužitím.',
  'Limits the number of requests.': 'Obmedzuje počet požiadaviek.',
  'Chooses the server that answers.': 'Určuje, ktorý server na požiadavku odpovie.',
  'Checks whether and how cookies can be set.': 'Overuje, či a ako možno ukladať cookies.',
  'Lets the makers of the website test it.': 'Umožňuje tvorcom webovej stránky jej testovanie.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Meria návštevnosť a správanie návštevníkov na stránkach a tieto údaje odovzdáva prevádzkovateľovi webovej stránky.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Meria návštevnosť a to, k čomu vedú reklamy, a tieto údaje odovzdáva prevádzkovateľovi webovej stránky.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Meria návštevnosť a správanie návštevníkov na stránkach a môže návštevy nahrávať.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Počíta návštevy bez ukladania čohokoľvek do prehliadača a hlási ich prevádzkovateľovi webovej stránky.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Meria, aké rýchle sú stránky a k akým chybám dochádza, a môže návštevy nahrávať.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Zaznamenáva správanie návštevníkov na stránkach v podobe teplotných máp alebo prehrateľných záznamov návštev.',
  'Shows variants of pages and measures which one works better.':
    'Zobrazuje varianty stránok a meria, ktorý z nich funguje lepšie.',
  'Shows variants of pages and records what visitors do on them.':
    'Zobrazuje varianty stránok a zaznamenáva, čo na nich návštevníci robia.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Načítava ďalšie služby, ktoré webová stránka používa, napríklad na meranie a reklamu.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Zhromažďuje údaje o správaní návštevníkov a odovzdáva ich ďalším službám, ktoré webová stránka používa.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Hlási poskytovateľovi návštevy a nákupy na účely merania a personalizácie reklamy.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Hlási návštevy a nákupy a na účely reklamy rozpoznáva prehliadač aj inde.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Hlási prezerané a zakúpené produkty, aby sa reklama na ne zobrazovala na iných webových stránkach.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Zobrazuje reklamy, vyberá ich a meria podľa toho, čo prehliadač navštívil.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Zobrazuje odporúčaný obsah a na účely reklamy rozpoznáva prehliadač aj inde.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Spája návštevy s kontaktmi webovej stránky na účely personalizácie e-mailov a reklamy.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Rozpoznáva návštevníkov a ich správanie na účely personalizácie správ a reklamy.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Zobrazuje videá, rozpoznáva prehliadač a údaje o sledovanom obsahu môže využívať na účely reklamy.',
  'Shows videos and counts how they are watched.':
    'Zobrazuje videá a vedie štatistiku ich sledovania.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Prehráva zvuk, rozpoznáva prehliadač a údaje o prehrávanom obsahu môže využívať na účely reklamy.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Zobrazuje príspevky alebo tlačidlá, rozpoznáva prehliadač a údaje o návšteve môže využívať na účely reklamy.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Zobrazuje komentáre, rozpoznáva prehliadač a údaje o návšteve môže využívať na účely reklamy.',
  'Shows reviews of the website and counts how often they are seen.':
    'Zobrazuje recenzie webovej stránky a počíta, ako často sú zobrazené.',
  'Shows maps and lets the provider know on which page.':
    'Zobrazuje mapy a oznamuje poskytovateľovi, na ktorej stránke sa nachádzajú.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Načítava písma a oznamuje poskytovateľovi IP adresu prehliadača.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Umožňuje návštevníkom chatovať s prevádzkovateľom webovej stránky a pri návrate ich rozpoznáva.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Umožňuje návštevníkom chatovať s prevádzkovateľom webovej stránky, ktorý vidí, aké stránky navštevujú.',
  'Lets visitors book appointments.': 'Umožňuje návštevníkom rezervovať si termíny.',
  'Shows forms or surveys and reports the answers to the website.':
    'Zobrazuje formuláre alebo prieskumy a odpovede odovzdáva prevádzkovateľovi webovej stránky.',
  'Protects forms by telling people from automated visits.':
    'Chráni formuláre tým, že odlišuje ľudí od automatizovaných návštev.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Umožňuje návštevníkom prihlásiť sa pomocou účtu, ktorého poskytovateľ sa dozvie, na ktorej webovej stránke sú.',
  'Takes payments and prevents fraud.': 'Prijíma platby a predchádza podvodom.',
  session: 'relácia',
  'until erased': 'do vymazania',
  'removed at once': 'ihneď odstránené',
  'less than a second': 'menej ako sekunda',
  'less than a minute': 'menej ako minúta',
  '{a} or {b}': '{a} alebo {b}',
};
