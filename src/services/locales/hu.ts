import type { SentenceTexts } from '../sentences.js';

/** Hungarian. */
export const huServices: SentenceTexts = {
  'Tells one browser from another.': 'Megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another on this website.':
    'Ezen a webhelyen megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another across websites.':
    'Több webhelyen is megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another for advertising.':
    'Hirdetési célból megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another for advertising, across websites.':
    'Hirdetési célból több webhelyen is megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Megkülönbözteti egymástól a böngészőket, hogy a vásárlásokat hirdetésekhez lehessen kötni.',
  'Tells one browser from another for statistics.':
    'Statisztikai célból megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'A csalás és a visszaélés megelőzése érdekében megkülönbözteti egymástól a böngészőket.',
  'Tells one browser from another and keeps the state of a visit.':
    'Megkülönbözteti egymástól a böngészőket, és megőrzi a látogatás állapotát.',
  'Tells one browser from another and keeps its settings.':
    'Megkülönbözteti egymástól a böngészőket, és megőrzi a beállításaikat.',
  'Tells one browser from another and links it with a contact of the website.':
    'Megkülönbözteti egymástól a böngészőket, és a webhely címjegyzékében szereplő személyekhez köti őket.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Megkülönbözteti egymástól a böngészőket, és megjegyzi az egyes böngészőkben megjelenített változatokat.',
  'Tells one tab or window from another.':
    'Megkülönbözteti egymástól a böngészőlapokat, illetve -ablakokat.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Hirdetési célból több webhelyen is felismeri a böngészőket és a fiókkal rendelkező személyeket.',
  'Recognises visitors by the identifier that the website gives them.':
    'Felismeri a látogatókat a webhelytől kapott azonosítójuk alapján.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Megjegyzi, hogy a látogató be van-e jelentkezve, és melyik fiókkal.',
  'Remembers the e-mail address that the visitor entered.':
    'Megjegyzi a látogató által megadott e-mail-címet.',
  'Keeps what is known of the visitor or the visit.':
    'Megőrzi a látogatóról vagy a látogatásról ismert adatokat.',
  'Remembers earlier visits to the website.': 'Megjegyzi a webhelyen tett korábbi látogatásokat.',
  'Remembers the advertisement that was clicked.': 'Megjegyzi, melyik hirdetésre kattintottak.',
  'Remembers the campaign, website or message that led here.':
    'Megjegyzi, melyik kampány, webhely vagy üzenet vezetett ide.',
  'Helps to link the identifiers that different services have for a browser.':
    'Segít összekapcsolni azokat az azonosítókat, amelyeket a különböző szolgáltatások egy böngészőhöz rendeltek.',
  'Limits how often an advertisement or recommendation is shown.':
    'Korlátozza, milyen gyakran jelenhet meg egy hirdetés vagy ajánlás.',
  'Measures what advertisements and recommendations lead to.':
    'Méri a hirdetések és az ajánlások eredményét.',
  'Keeps the state of a visit.': 'Megőrzi a látogatás állapotát.',
  'Keeps the pages seen and the actions of a visit.':
    'Megőrzi a megtekintett oldalakat és a látogatás során végzett műveleteket.',
  'Keeps what was done on the pages until it is sent.':
    'Elküldésükig megőrzi az oldalakon végzett műveleteket.',
  'Helps to record visits, so that the website can replay them.':
    'Segít rögzíteni a látogatásokat, hogy a webhely visszajátszhassa őket.',
  'Decides whether the visit is measured.': 'Eldönti, hogy sor kerül-e a látogatás mérésére.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Megjegyzi, hogy egy oldal melyik változata jelent meg, vagy mi lett az eredménye.',
  'Remembers what the visitor agreed to or refused.':
    'Megjegyzi, hogy a látogató mihez járult hozzá, illetve mit utasított el.',
  'Keeps settings of the service.': 'Megőrzi a szolgáltatás beállításait.',
  'Recognises the visitor in chats.': 'Felismeri a látogatót a csevegésekben.',
  'Keeps the state of chats and messages.': 'Megőrzi a csevegések és az üzenetek állapotát.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Megjegyzi, mely felmérések, űrlapok vagy üzenetek jelentek meg, illetve melyekre érkezett válasz.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Segít eldönteni, hogy kikérjék-e a látogató véleményét.',
  'Tells people from automated visits.':
    'Megkülönbözteti az embereket az automatizált látogatásoktól.',
  'Protects against forged requests, fraud and misuse.':
    'Véd a hamisított kérések, a csalás és a visszaélés ellen.',
  'Limits the number of requests.': 'Korlátozza a kérések számát.',
  'Chooses the server that answers.': 'Kiválasztja a válaszadó kiszolgálót.',
  'Checks whether and how cookies can be set.':
    'Ellenőrzi, hogy elhelyezhetők-e sütik, és ha igen, hogyan.',
  'Lets the makers of the website test it.':
    'Lehetővé teszi, hogy a webhelyet a készítői teszteljék.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Méri a látogatásokat és a látogatók tevékenységét az oldalakon, és erről tájékoztatja a webhelyet.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Méri a látogatásokat és a hirdetések eredményét, és erről tájékoztatja a webhelyet.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Méri a látogatásokat és a látogatók tevékenységét az oldalakon, és rögzítheti a látogatásokat.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Számolja a látogatásokat anélkül, hogy bármit tárolna a böngészőben, és tájékoztatja róluk a webhelyet.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Méri az oldalak sebességét és az előforduló hibákat, és rögzítheti a látogatásokat.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Rögzíti a látogatók tevékenységét az oldalakon, hőtérképek vagy visszajátszható látogatások formájában.',
  'Shows variants of pages and measures which one works better.':
    'Megjeleníti az oldalak különböző változatait, és méri, melyik működik jobban.',
  'Shows variants of pages and records what visitors do on them.':
    'Megjeleníti az oldalak különböző változatait, és rögzíti a látogatók ezeken végzett tevékenységét.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Betölti a webhely által használt más szolgáltatásokat, például a mérési és a hirdetési szolgáltatásokat.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Gyűjti a látogatók tevékenységének adatait, és átadja azokat a webhely által használt más szolgáltatásoknak.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Továbbítja a látogatások és a vásárlások adatait a szolgáltatónak, a hirdetések mérése és személyre szabása céljából.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Továbbítja a látogatások és a vásárlások adatait, és hirdetési célból máshol is felismeri a böngészőt.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Továbbítja a megtekintett és megvásárolt termékek adatait, hogy a termékeket más webhelyeken hirdesse.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Hirdetéseket jelenít meg, és a böngészővel felkeresett oldalak alapján választja ki és méri őket.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Ajánlott tartalmakat jelenít meg, és hirdetési célból máshol is felismeri a böngészőt.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Összeköti a látogatásokat a webhely címjegyzékében szereplő személyekkel, hogy személyre szabja az e-maileket és a hirdetéseket.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Felismeri a látogatókat és tevékenységüket, hogy személyre szabja az üzeneteket és a hirdetéseket.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Videókat játszik le, felismeri a böngészőt, és hirdetési célból felhasználhatja, hogy mit néznek meg.',
  'Shows videos and counts how they are watched.':
    'Videókat játszik le, és számon tartja, hogyan nézik őket.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Hanganyagokat játszik le, felismeri a böngészőt, és hirdetési célból felhasználhatja, hogy mit hallgatnak meg.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Bejegyzéseket vagy gombokat jelenít meg, felismeri a böngészőt, és hirdetési célból felhasználhatja a látogatást.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Hozzászólásokat jelenít meg, felismeri a böngészőt, és hirdetési célból felhasználhatja a látogatást.',
  'Shows reviews of the website and counts how often they are seen.':
    'Értékeléseket jelenít meg a webhelyről, és számolja, milyen gyakran látják őket.',
  'Shows maps and lets the provider know on which page.':
    'Térképeket jelenít meg, és közli a szolgáltatóval, melyik oldalon teszi ezt.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Betűtípusokat tölt be, és közli a szolgáltatóval a böngésző IP-címét.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Lehetővé teszi, hogy a látogatók csevegjenek a webhellyel, és visszatérésükkor felismeri őket.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Lehetővé teszi, hogy a látogatók csevegjenek a webhellyel, amely látja az általuk felkeresett oldalakat.',
  'Lets visitors book appointments.': 'Lehetővé teszi, hogy a látogatók időpontot foglaljanak.',
  'Shows forms or surveys and reports the answers to the website.':
    'Űrlapokat vagy felméréseket jelenít meg, és továbbítja a válaszokat a webhelynek.',
  'Protects forms by telling people from automated visits.':
    'Védi az űrlapokat azzal, hogy megkülönbözteti az embereket az automatizált látogatásoktól.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Lehetővé teszi, hogy a látogatók olyan fiókkal jelentkezzenek be, amelynek szolgáltatója megtudja, melyik webhelyen járnak.',
  'Takes payments and prevents fraud.': 'Lebonyolítja a fizetéseket, és megelőzi a csalást.',
  session: 'munkamenet',
  'until erased': 'törlésig',
  'removed at once': 'azonnal törlődik',
  'less than a second': 'kevesebb mint egy másodperc',
  'less than a minute': 'kevesebb mint egy perc',
  '{a} or {b}': '{a} vagy {b}',
};
