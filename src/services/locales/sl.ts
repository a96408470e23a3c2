import type { SentenceTexts } from '../sentences.js';

/** Slovenian. */
export const slServices: SentenceTexts = {
  'Tells one browser from another.': 'Loči brskalnik od drugih.',
  'Tells one browser from another on this website.':
    'Loči brskalnik od drugih na tem spletnem mestu.',
  'Tells one browser from another across websites.':
    'Loči brskalnik od drugih na različnih spletnih mestih.',
  'Tells one browser from another for advertising.':
    'Za namene oglaševanja loči brskalnik od drugih.',
  'Tells one browser from another for advertising, across websites.':
    'Za namene oglaševanja loči brskalnik od drugih na različnih spletnih mestih.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Loči brskalnik od drugih, da je mogoče nakupe povezati z oglasi.',
  'Tells one browser from another for statistics.':
    'Za statistične namene loči brskalnik od drugih.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Loči brskalnik od drugih za preprečevanje goljufij in zlorab.',
  'Tells one browser from another and keeps the state of a visit.':
    'Loči brskalnik od drugih in hrani stanje obiska.',
  'Tells one browser from another and keeps its settings.':
    'Loči brskalnik od drugih in hrani njegove nastavitve.',
  'Tells one browser from another and links it with a contact of the website.':
    'Loči brskalnik od drugih in ga povezuje z enim od stikov spletnega mesta.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Loči brskalnik od drugih in si zapomni različice, ki se v njem prikazujejo.',
  'Tells one tab or window from another.': 'Loči zavihek ali okno brskalnika od drugih.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Na različnih spletnih mestih za namene oglaševanja prepoznava brskalnike in osebe z računom.',
  'Recognises visitors by the identifier that the website gives them.':
    'Prepoznava obiskovalce po identifikatorju, ki jim ga dodeli spletno mesto.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Zapomni si, ali je obiskovalec prijavljen in s katerim računom.',
  'Remembers the e-mail address that the visitor entered.':
    'Zapomni si e-poštni naslov, ki ga je vnesel obiskovalec.',
  'Keeps what is known of the visitor or the visit.':
    'Hrani to, kar je znano o obiskovalcu ali obisku.',
  'Remembers earlier visits to the website.': 'Zapomni si prejšnje obiske spletnega mesta.',
  'Remembers the advertisement that was clicked.':
    'Zapomni si oglas, ki ga je obiskovalec kliknil.',
  'Remembers the campaign, website or message that led here.':
    'Zapomni si kampanjo, spletno mesto ali sporočilo, ki je obiskovalca pripeljalo sem.',
  'Helps to link the identifiers that different services have for a browser.':
    'Pomaga povezovati identifikatorje, ki jih za brskalnik uporabljajo različne storitve.',
  'Limits how often an advertisement or recommendation is shown.':
    'Omejuje, kako pogosto se prikaže oglas ali priporočilo.',
  'Measures what advertisements and recommendations lead to.': 'Meri učinke oglasov in priporočil.',
  'Keeps the state of a visit.': 'Hrani stanje obiska.',
  'Keeps the pages seen and the actions of a visit.':
    'Hrani ogledane strani in dejanja med obiskom.',
  'Keeps what was done on the pages until it is sent.':
    'Hrani dejanja na straneh, dokler niso poslana.',
  'Helps to record visits, so that the website can replay them.':
    'Pomaga snemati obiske, da jih lahko spletno mesto predvaja.',
  'Decides whether the visit is measured.': 'Odloča, ali se obisk meri.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Zapomni si, katera različica strani je bila prikazana ali kaj je iz tega sledilo.',
  'Remembers what the visitor agreed to or refused.':
    'Zapomni si, v kaj je obiskovalec privolil ali kaj je zavrnil.',
  'Keeps settings of the service.': 'Hrani nastavitve storitve.',
  'Recognises the visitor in chats.': 'Prepoznava obiskovalca v klepetih.',
  'Keeps the state of chats and messages.': 'Hrani stanje klepetov in sporočil.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Zapomni si ankete, obrazce ali sporočila, ki so bili prikazani ali na katere je obiskovalec odgovoril.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Pomaga pri odločanju, ali obiskovalca prositi za mnenje.',
  'Tells people from automated visits.': 'Loči ljudi od samodejnih obiskov.',
  'Protects against forged requests, fraud and misuse.':
    'Varuje pred ponarejenimi zahtevami, goljufijami in zlorabami.',
  'Limits the number of requests.': 'Omejuje število zahtev.',
  'Chooses the server that answers.': 'Izbere strežnik, ki odgovori na zahtevo.',
  'Checks whether and how cookies can be set.':
    'Preverja, ali in kako je mogoče shranjevati piškotke.',
  'Lets the makers of the website test it.':
    'Ustvarjalcem spletnega mesta omogoča, da ga preizkušajo.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Meri obisk in dejanja obiskovalcev na straneh ter o tem poroča spletnemu mestu.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Meri obisk in učinke oglasov ter o tem poroča spletnemu mestu.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Meri obisk in dejanja obiskovalcev na straneh ter lahko snema obiske.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Šteje obiske, ne da bi v brskalnik kar koli shranjevala, in o njih poroča spletnemu mestu.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Meri, kako hitre so strani in katere napake se pojavljajo, ter lahko snema obiske.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Beleži dejanja obiskovalcev na straneh v obliki toplotnih zemljevidov ali posnetkov obiskov.',
  'Shows variants of pages and measures which one works better.':
    'Prikazuje različice strani in meri, katera deluje bolje.',
  'Shows variants of pages and records what visitors do on them.':
    'Prikazuje različice strani in beleži, kaj obiskovalci na njih počnejo.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Nalaga druge storitve, ki jih uporablja spletno mesto, na primer za merjenje in oglaševanje.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Zbira podatke o dejanjih obiskovalcev in jih posreduje drugim storitvam, ki jih uporablja spletno mesto.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Ponudniku sporoča obiske in nakupe za merjenje in prilagajanje oglasov.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Sporoča obiske in nakupe ter za namene oglaševanja prepoznava brskalnik drugje.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Sporoča ogledane in kupljene izdelke, da se oglašujejo na drugih spletnih mestih.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Prikazuje oglase ter jih izbira in meri glede na to, kaj je brskalnik obiskal.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Prikazuje priporočeno vsebino in za namene oglaševanja prepoznava brskalnik drugje.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Povezuje obiske s stiki spletnega mesta za prilagajanje e-pošte in oglasov.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Prepoznava obiskovalce in njihova dejanja za prilagajanje sporočil in oglasov.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Prikazuje videoposnetke, prepoznava brskalnik in lahko podatke o gledanih vsebinah uporablja za oglaševanje.',
  'Shows videos and counts how they are watched.':
    'Prikazuje videoposnetke in vodi statistiko o njihovem gledanju.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Predvaja zvok, prepoznava brskalnik in lahko podatke o predvajanih vsebinah uporablja za oglaševanje.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Prikazuje objave ali gumbe, prepoznava brskalnik in lahko podatke o obisku uporablja za oglaševanje.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Prikazuje komentarje, prepoznava brskalnik in lahko podatke o obisku uporablja za oglaševanje.',
  'Shows reviews of the website and counts how often they are seen.':
    'Prikazuje ocene spletnega mesta in šteje njihove oglede.',
  'Shows maps and lets the provider know on which page.':
    'Prikazuje zemljevide in ponudniku sporoča, na kateri strani so prikazani.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Nalaga pisave in ponudniku razkriva naslov IP brskalnika.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Obiskovalcem omogoča klepet s spletnim mestom in jih prepozna, ko se vrnejo.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Obiskovalcem omogoča klepet s spletnim mestom, ki vidi, katere strani obiskujejo.',
  'Lets visitors book appointments.': 'Obiskovalcem omogoča rezervacijo terminov.',
  'Shows forms or surveys and reports the answers to the website.':
    'Prikazuje obrazce ali ankete in odgovore sporoča spletnemu mestu.',
  'Protects forms by telling people from automated visits.':
    'Varuje obrazce tako, da loči ljudi od samodejnih obiskov.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Obiskovalcem omogoča prijavo z računom, katerega ponudnik izve, na katerem spletnem mestu so.',
  'Takes payments and prevents fraud.': 'Sprejema plačila in preprečuje goljufije.',
  session: 'seja',
  'until erased': 'do izbrisa',
  'removed at once': 'takoj odstranjeno',
  'less than a second': 'manj kot sekunda',
  'less than a minute': 'manj kot minuta',
  '{a} or {b}': '{a} ali {b}',
};
