import type { SentenceTexts } from '../sentences.js';

/** Finnish. */
export const fiServices: SentenceTexts = {
  'Tells one browser from another.': 'Erottaa selaimen muista selaimista.',
  'Tells one browser from another on this website.': 'Erottaa selaimen muista tällä sivustolla.',
  'Tells one browser from another across websites.': 'Erottaa selaimen muista eri sivustoilla.',
  'Tells one browser from another for advertising.': 'Erottaa selaimen muista mainontaa varten.',
  'Tells one browser from another for advertising, across websites.':
    'Erottaa selaimen muista eri sivustoilla mainontaa varten.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Erottaa selaimen muista, jotta ostot voidaan yhdistää mainoksiin.',
  'Tells one browser from another for statistics.': 'Erottaa selaimen muista tilastointia varten.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Erottaa selaimen muista petosten ja väärinkäytön estämiseksi.',
  'Tells one browser from another and keeps the state of a visit.':
    'Erottaa selaimen muista ja säilyttää käynnin tilan.',
  'Tells one browser from another and keeps its settings.':
    'Erottaa selaimen muista ja säilyttää sen asetukset.',
  'Tells one browser from another and links it with a contact of the website.':
    'Erottaa selaimen muista ja yhdistää sen johonkin sivuston kontakteista.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Erottaa selaimen muista ja muistaa siinä näytetyt versiot.',
  'Tells one tab or window from another.': 'Erottaa välilehden tai ikkunan muista.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Tunnistaa selaimet ja käyttäjätilien haltijat eri sivustoilla mainontaa varten.',
  'Recognises visitors by the identifier that the website gives them.':
    'Tunnistaa kävijät tunnisteesta, jonka sivusto antaa heille.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Muistaa, onko kävijä kirjautunut sisään ja millä tilillä.',
  'Remembers the e-mail address that the visitor entered.':
    'Muistaa sähköpostiosoitteen, jonka kävijä antoi.',
  'Keeps what is known of the visitor or the visit.':
    'Säilyttää sen, mitä kävijästä tai käynnistä tiedetään.',
  'Remembers earlier visits to the website.': 'Muistaa aiemmat käynnit sivustolla.',
  'Remembers the advertisement that was clicked.': 'Muistaa mainoksen, jota napsautettiin.',
  'Remembers the campaign, website or message that led here.':
    'Muistaa kampanjan, sivuston tai viestin, jonka kautta tänne tultiin.',
  'Helps to link the identifiers that different services have for a browser.':
    'Auttaa yhdistämään toisiinsa tunnisteet, joita eri palvelut käyttävät selaimesta.',
  'Limits how often an advertisement or recommendation is shown.':
    'Rajoittaa sitä, kuinka usein mainos tai suositus näytetään.',
  'Measures what advertisements and recommendations lead to.':
    'Mittaa, mihin mainokset ja suositukset johtavat.',
  'Keeps the state of a visit.': 'Säilyttää käynnin tilan.',
  'Keeps the pages seen and the actions of a visit.':
    'Säilyttää tiedot käynnillä katsotuista sivuista ja tehdyistä toimista.',
  'Keeps what was done on the pages until it is sent.':
    'Säilyttää tiedot sivuilla tehdyistä toimista, kunnes ne lähetetään.',
  'Helps to record visits, so that the website can replay them.':
    'Auttaa tallentamaan käyntejä, jotta sivusto voi toistaa ne.',
  'Decides whether the visit is measured.': 'Määrittää, mitataanko käynti.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Muistaa, mikä sivun versio näytettiin tai mitä siitä seurasi.',
  'Remembers what the visitor agreed to or refused.':
    'Muistaa, mitä kävijä on hyväksynyt tai hylännyt.',
  'Keeps settings of the service.': 'Säilyttää palvelun asetuksia.',
  'Recognises the visitor in chats.': 'Tunnistaa kävijän chat-keskusteluissa.',
  'Keeps the state of chats and messages.': 'Säilyttää chat-keskustelujen ja viestien tilan.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Muistaa, mitä kyselyjä, lomakkeita tai viestejä on näytetty tai mihin on vastattu.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Auttaa päättämään, kysytäänkö kävijän mielipidettä.',
  'Tells people from automated visits.': 'Erottaa ihmiset automaattisista käynneistä.',
  'Protects against forged requests, fraud and misuse.':
    'Suojaa väärennetyiltä pyynnöiltä, petoksilta ja väärinkäytöltä.',
  'Limits the number of requests.': 'Rajoittaa pyyntöjen määrää.',
  'Chooses the server that answers.': 'Valitsee palvelimen, joka vastaa.',
  'Checks whether and how cookies can be set.': 'Tarkistaa, voidaanko evästeitä asettaa ja miten.',
  'Lets the makers of the website test it.': 'Antaa sivuston tekijöiden testata sitä.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mittaa käyntejä ja kävijöiden toimia sivuilla ja raportoi niistä sivustolle.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mittaa käyntejä ja sitä, mihin mainokset johtavat, ja raportoi näistä sivustolle.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mittaa käyntejä ja kävijöiden toimia sivuilla ja voi tallentaa käyntejä.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Laskee käynnit tallentamatta mitään selaimeen ja raportoi niistä sivustolle.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mittaa sivujen nopeutta ja esiintyviä virheitä ja voi tallentaa käyntejä.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Tallentaa kävijöiden toimet sivuilla lämpökarttoina tai toistettavina käynteinä.',
  'Shows variants of pages and measures which one works better.':
    'Näyttää sivuista eri versioita ja mittaa, mikä niistä toimii parhaiten.',
  'Shows variants of pages and records what visitors do on them.':
    'Näyttää sivuista eri versioita ja tallentaa, mitä kävijät niillä tekevät.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Lataa muita sivuston käyttämiä palveluja, kuten mittaus- ja mainospalveluja.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Kerää tietoja kävijöiden toimista ja välittää ne muille sivuston käyttämille palveluille.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Raportoi käynneistä ja ostoista palveluntarjoajalle mainonnan mittaamiseksi ja kohdentamiseksi.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Raportoi käynneistä ja ostoista sekä tunnistaa selaimen muualla mainontaa varten.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Raportoi katsotuista ja ostetuista tuotteista, jotta niitä voidaan mainostaa muilla sivustoilla.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Näyttää mainoksia sekä valitsee ja mittaa niitä sen perusteella, missä selaimella on käyty.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Näyttää suositeltua sisältöä ja tunnistaa selaimen muualla mainontaa varten.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Yhdistää käynnit sivuston kontakteihin sähköpostien ja mainonnan kohdentamiseksi.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Tunnistaa kävijät ja heidän toimensa viestien ja mainonnan kohdentamiseksi.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Näyttää videoita, tunnistaa selaimen ja voi käyttää katselutietoja mainontaan.',
  'Shows videos and counts how they are watched.': 'Näyttää videoita ja tilastoi niiden katselua.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Toistaa ääntä, tunnistaa selaimen ja voi käyttää kuuntelutietoja mainontaan.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Näyttää julkaisuja tai painikkeita, tunnistaa selaimen ja voi käyttää tietoa käynnistä mainontaan.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Näyttää kommentteja, tunnistaa selaimen ja voi käyttää tietoa käynnistä mainontaan.',
  'Shows reviews of the website and counts how often they are seen.':
    'Näyttää arvosteluja sivustosta ja laskee, kuinka usein ne nähdään.',
  'Shows maps and lets the provider know on which page.':
    'Näyttää karttoja ja kertoo palveluntarjoajalle, millä sivulla ne ovat.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Lataa fontteja ja kertoo palveluntarjoajalle selaimen IP-osoitteen.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Antaa kävijöiden keskustella chatissa sivuston kanssa ja tunnistaa heidät, kun he palaavat.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Antaa kävijöiden keskustella chatissa sivuston kanssa, joka näkee heidän katsomansa sivut.',
  'Lets visitors book appointments.': 'Antaa kävijöiden varata aikoja.',
  'Shows forms or surveys and reports the answers to the website.':
    'Näyttää lomakkeita tai kyselyjä ja raportoi vastaukset sivustolle.',
  'Protects forms by telling people from automated visits.':
    'Suojaa lomakkeita erottamalla ihmiset automaattisista käynneistä.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Antaa kävijöiden kirjautua tilillä, jonka tarjoaja saa tietää, millä sivustolla he ovat.',
  'Takes payments and prevents fraud.': 'Vastaanottaa maksuja ja estää petoksia.',
  session: 'istunto',
  'until erased': 'kunnes poistetaan',
  'removed at once': 'poistetaan heti',
  'less than a second': 'alle sekunti',
  'less than a minute': 'alle minuutti',
  '{a} or {b}': '{a} tai {b}',
};
