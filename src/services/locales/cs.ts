import type { SentenceTexts } from '../sentences.js';

/** Czech. */
export const csServices: SentenceTexts = {
  'Tells one browser from another.': 'Odlišuje prohlížeč od ostatních.',
  'Tells one browser from another on this website.':
    'Odlišuje prohlížeč od ostatních na těchto stránkách.',
  'Tells one browser from another across websites.':
    'Odlišuje prohlížeč od ostatních napříč webovými stránkami.',
  'Tells one browser from another for advertising.':
    'Pro účely reklamy odlišuje prohlížeč od ostatních.',
  'Tells one browser from another for advertising, across websites.':
    'Pro účely reklamy odlišuje prohlížeč od ostatních napříč webovými stránkami.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Odlišuje prohlížeč od ostatních, aby bylo možné přiřadit nákupy k reklamám.',
  'Tells one browser from another for statistics.':
    'Pro statistické účely odlišuje prohlížeč od ostatních.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Odlišuje prohlížeč od ostatních, aby se zabránilo podvodům a zneužití.',
  'Tells one browser from another and keeps the state of a visit.':
    'Odlišuje prohlížeč od ostatních a uchovává stav návštěvy.',
  'Tells one browser from another and keeps its settings.':
    'Odlišuje prohlížeč od ostatních a uchovává jeho nastavení.',
  'Tells one browser from another and links it with a contact of the website.':
    'Odlišuje prohlížeč od ostatních a spojuje jej s jedním z kontaktů těchto stránek.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Odlišuje prohlížeč od ostatních a pamatuje si varianty, které se v něm zobrazují.',
  'Tells one tab or window from another.': 'Odlišuje kartu nebo okno prohlížeče od ostatních.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Pro účely reklamy rozpoznává napříč webovými stránkami prohlížeče a osoby, které mají účet.',
  'Recognises visitors by the identifier that the website gives them.':
    'Rozpoznává návštěvníky podle identifikátoru, který jim tyto stránky přidělují.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Pamatuje si, zda je návštěvník přihlášen a ke kterému účtu.',
  'Remembers the e-mail address that the visitor entered.':
    'Pamatuje si e-mailovou adresu, kterou návštěvník zadal.',
  'Keeps what is known of the visitor or the visit.':
    'Uchovává to, co je o návštěvníkovi nebo návštěvě známo.',
  'Remembers earlier visits to the website.': 'Pamatuje si dřívější návštěvy těchto stránek.',
  'Remembers the advertisement that was clicked.':
    'Pamatuje si reklamu, na kterou návštěvník klikl.',
  'Remembers the campaign, website or message that led here.':
    'Pamatuje si kampaň, webové stránky nebo zprávu, které sem návštěvníka přivedly.',
  'Helps to link the identifiers that different services have for a browser.':
    'Pomáhá propojovat identifikátory, které pro prohlížeč používají různé služby.',
  'Limits how often an advertisement or recommendation is shown.':
    'Omezuje, jak často se zobrazuje reklama nebo doporučení.',
  'Measures what advertisements and recommendations lead to.':
    'Měří, k čemu vedou reklamy a doporučení.',
  'Keeps the state of a visit.': 'Uchovává stav návštěvy.',
  'Keeps the pages seen and the actions of a visit.':
    'Uchovává stránky zobrazené a akce provedené během návštěvy.',
  'Keeps what was done on the pages until it is sent.':
    'Uchovává akce provedené na stránkách, dokud se neodešlou.',
  'Helps to record visits, so that the website can replay them.':
    'Pomáhá nahrávat návštěvy, aby si je provozovatel stránek mohl přehrát.',
  'Decides whether the visit is measured.': 'Rozhoduje, zda se návštěva měří.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Pamatuje si, která varianta stránky se zobrazila nebo k čemu to vedlo.',
  'Remembers what the visitor agreed to or refused.':
    'Pamatuje si, s čím návštěvník souhlasil nebo co odmítl.',
  'Keeps settings of the service.': 'Uchovává nastavení služby.',
  'Recognises the visitor in chats.': 'Rozpoznává návštěvníka v chatech.',
  'Keeps the state of chats and messages.': 'Uchovává stav chatů a zpráv.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Pamatuje si, které průzkumy, formuláře nebo zprávy byly zobrazeny nebo zodpovězeny.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Pomáhá rozhodnout, zda návštěvníka požádat o názor.',
  'Tells people from automated visits.': 'Odlišuje lidi od automatizovaných návštěv.',
  'Protects against forged requests, fraud and misuse.':
    'Chrání před podvrženými požadavky, podvody a zneužitím.',
  'Limits the number of requests.': 'Omezuje počet požadavků.',
  'Chooses the server that answers.': 'Určuje, který server na požadavek odpoví.',
  'Checks whether and how cookies can be set.': 'Ověřuje, zda a jak lze ukládat cookies.',
  'Lets the makers of the website test it.': 'Umožňuje tvůrcům těchto stránek jejich testování.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Měří návštěvnost a chování návštěvníků na jednotlivých stránkách a předává tyto údaje provozovateli stránek.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Měří návštěvnost a to, k čemu vedou reklamy, a předává tyto údaje provozovateli stránek.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Měří návštěvnost a chování návštěvníků na jednotlivých stránkách a může návštěvy nahrávat.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Počítá návštěvy bez ukládání čehokoli do prohlížeče a hlásí je provozovateli stránek.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Měří, jak rychlé jsou stránky a k jakým chybám dochází, a může návštěvy nahrávat.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Zaznamenává chování návštěvníků na stránkách v podobě teplotních map nebo přehrávatelných záznamů návštěv.',
  'Shows variants of pages and measures which one works better.':
    'Zobrazuje varianty stránek a měří, která z nich funguje lépe.',
  'Shows variants of pages and records what visitors do on them.':
    'Zobrazuje varianty stránek a zaznamenává, co na nich návštěvníci dělají.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Načítá další služby, které tyto stránky používají, například pro měření a reklamu.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Shromažďuje údaje o chování návštěvníků a předává je dalším službám, které tyto stránky používají.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Hlásí poskytovateli návštěvy a nákupy za účelem měření a personalizace reklamy.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Hlásí návštěvy a nákupy a pro účely reklamy rozpoznává prohlížeč i jinde.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Hlásí prohlížené a zakoupené produkty, aby se reklama na ně zobrazovala na jiných webových stránkách.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Zobrazuje reklamy, vybírá je a měří podle toho, co prohlížeč navštívil.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Zobrazuje doporučený obsah a pro účely reklamy rozpoznává prohlížeč i jinde.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Spojuje návštěvy s kontakty těchto stránek za účelem personalizace e-mailů a reklamy.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Rozpoznává návštěvníky a jejich chování za účelem personalizace zpráv a reklamy.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Zobrazuje videa, rozpoznává prohlížeč a údaje o sledovaném obsahu může využívat pro účely reklamy.',
  'Shows videos and counts how they are watched.':
    'Zobrazuje videa a vede statistiku jejich sledování.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Přehrává zvuk, rozpoznává prohlížeč a údaje o přehrávaném obsahu může využívat pro účely reklamy.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Zobrazuje příspěvky nebo tlačítka, rozpoznává prohlížeč a údaje o návštěvě může využívat pro účely reklamy.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Zobrazuje komentáře, rozpoznává prohlížeč a údaje o návštěvě může využívat pro účely reklamy.',
  'Shows reviews of the website and counts how often they are seen.':
    'Zobrazuje recenze těchto stránek a počítá, jak často jsou zobrazeny.',
  'Shows maps and lets the provider know on which page.':
    'Zobrazuje mapy a sděluje poskytovateli, na které stránce se nacházejí.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Načítá písma a sděluje poskytovateli IP adresu prohlížeče.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Umožňuje návštěvníkům chatovat s provozovatelem stránek a při návratu je rozpoznává.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Umožňuje návštěvníkům chatovat s provozovatelem stránek, který vidí, jaké stránky navštěvují.',
  'Lets visitors book appointments.': 'Umožňuje návštěvníkům rezervovat si termíny.',
  'Shows forms or surveys and reports the answers to the website.':
    'Zobrazuje formuláře nebo průzkumy a předává odpovědi provozovateli stránek.',
  'Protects forms by telling people from automated visits.':
    'Chrání formuláře tím, že odlišuje lidi od automatizovaných návštěv.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Umožňuje návštěvníkům přihlásit se pomocí účtu, jehož poskytovatel se dozví, na kterých webových stránkách jsou.',
  'Takes payments and prevents fraud.': 'Přijímá platby a předchází podvodům.',
  session: 'relace',
  'until erased': 'do smazání',
  'removed at once': 'ihned odstraněno',
  'less than a second': 'méně než sekunda',
  'less than a minute': 'méně než minuta',
  '{a} or {b}': '{a} nebo {b}',
};
