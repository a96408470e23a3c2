import type { SentenceTexts } from '../sentences.js';

/** Lithuanian. */
export const ltServices: SentenceTexts = {
  'Tells one browser from another.': 'Atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another on this website.':
    'Šioje svetainėje atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another across websites.':
    'Įvairiose svetainėse atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another for advertising.':
    'Reklamos tikslais atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another for advertising, across websites.':
    'Reklamos tikslais įvairiose svetainėse atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Atskiria vieną naršyklę nuo kitos, kad pirkimus būtų galima susieti su reklama.',
  'Tells one browser from another for statistics.':
    'Statistikos tikslais atskiria vieną naršyklę nuo kitos.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Atskiria vieną naršyklę nuo kitos, kad būtų išvengta sukčiavimo ir piktnaudžiavimo.',
  'Tells one browser from another and keeps the state of a visit.':
    'Atskiria vieną naršyklę nuo kitos ir saugo apsilankymo būseną.',
  'Tells one browser from another and keeps its settings.':
    'Atskiria vieną naršyklę nuo kitos ir saugo jos nustatymus.',
  'Tells one browser from another and links it with a contact of the website.':
    'Atskiria vieną naršyklę nuo kitos ir susieja ją su vienu iš svetainės turimų kontaktų.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Atskiria vieną naršyklę nuo kitos ir įsimena jai rodomus variantus.',
  'Tells one tab or window from another.': 'Atskiria vieną naršyklės kortelę ar langą nuo kitų.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reklamos tikslais įvairiose svetainėse atpažįsta naršykles ir paskyras turinčius asmenis.',
  'Recognises visitors by the identifier that the website gives them.':
    'Atpažįsta lankytojus pagal svetainės jiems suteiktą identifikatorių.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Įsimena, ar lankytojas yra prisijungęs ir prie kurios paskyros.',
  'Remembers the e-mail address that the visitor entered.':
    'Įsimena lankytojo įvestą el. pašto adresą.',
  'Keeps what is known of the visitor or the visit.':
    'Saugo tai, kas žinoma apie lankytoją arba apsilankymą.',
  'Remembers earlier visits to the website.': 'Įsimena ankstesnius apsilankymus svetainėje.',
  'Remembers the advertisement that was clicked.': 'Įsimena reklamą, kuri buvo spustelėta.',
  'Remembers the campaign, website or message that led here.':
    'Įsimena čia atvedusią kampaniją, svetainę ar žinutę.',
  'Helps to link the identifiers that different services have for a browser.':
    'Padeda susieti identifikatorius, kuriuos skirtingos paslaugos yra priskyrusios naršyklei.',
  'Limits how often an advertisement or recommendation is shown.':
    'Riboja, kaip dažnai rodoma tam tikra reklama ar rekomendacija.',
  'Measures what advertisements and recommendations lead to.':
    'Matuoja reklamos ir rekomendacijų rezultatus.',
  'Keeps the state of a visit.': 'Saugo apsilankymo būseną.',
  'Keeps the pages seen and the actions of a visit.':
    'Saugo per apsilankymą peržiūrėtus puslapius ir atliktus veiksmus.',
  'Keeps what was done on the pages until it is sent.':
    'Saugo puslapiuose atliktus veiksmus, kol jie bus išsiųsti.',
  'Helps to record visits, so that the website can replay them.':
    'Padeda įrašyti apsilankymus, kad svetainė galėtų juos atkurti.',
  'Decides whether the visit is measured.': 'Nustato, ar apsilankymas matuojamas.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Įsimena, kuris puslapio variantas buvo parodytas arba koks buvo rezultatas.',
  'Remembers what the visitor agreed to or refused.':
    'Įsimena, su kuo lankytojas sutiko arba ko atsisakė.',
  'Keeps settings of the service.': 'Saugo paslaugos nustatymus.',
  'Recognises the visitor in chats.': 'Atpažįsta lankytoją pokalbiuose.',
  'Keeps the state of chats and messages.': 'Saugo pokalbių ir žinučių būseną.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Įsimena, kurios apklausos, formos ar žinutės buvo parodytos arba sulaukė atsakymo.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Padeda nuspręsti, ar klausti lankytojo nuomonės.',
  'Tells people from automated visits.': 'Atskiria žmones nuo automatizuotų apsilankymų.',
  'Protects against forged requests, fraud and misuse.':
    'Apsaugo nuo suklastotų užklausų, sukčiavimo ir piktnaudžiavimo.',
  'Limits the number of requests.': 'Riboja užklausų skaičių.',
  'Chooses the server that answers.': 'Parenka serverį, kuris atsako.',
  'Checks whether and how cookies can be set.': 'Tikrina, ar ir kaip galima įrašyti slapukus.',
  'Lets the makers of the website test it.': 'Leidžia svetainės kūrėjams ją išbandyti.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Matuoja apsilankymus bei lankytojų veiksmus puslapiuose ir praneša apie tai svetainei.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Matuoja apsilankymus bei reklamos rezultatus ir praneša apie tai svetainei.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Matuoja apsilankymus bei lankytojų veiksmus puslapiuose ir gali įrašyti apsilankymus.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Skaičiuoja apsilankymus, nieko nesaugodama naršyklėje, ir praneša apie juos svetainei.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Matuoja puslapių greitį bei pasitaikančias klaidas ir gali įrašyti apsilankymus.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Įrašo lankytojų veiksmus puslapiuose šilumos žemėlapių arba atkuriamų apsilankymų įrašų pavidalu.',
  'Shows variants of pages and measures which one works better.':
    'Rodo puslapių variantus ir matuoja, kuris veikia geriau.',
  'Shows variants of pages and records what visitors do on them.':
    'Rodo puslapių variantus ir įrašo lankytojų veiksmus juose.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Įkelia kitas svetainės naudojamas paslaugas, pavyzdžiui, matavimo ir reklamos.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Renka duomenis apie lankytojų veiksmus ir perduoda juos kitoms svetainės naudojamoms paslaugoms.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Praneša paslaugos teikėjui apie apsilankymus ir pirkimus, kad reklamą būtų galima matuoti ir suasmeninti.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Praneša apie apsilankymus bei pirkimus ir reklamos tikslais atpažįsta naršyklę kitur.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Praneša apie peržiūrėtas ir įsigytas prekes, kad jos būtų reklamuojamos kitose svetainėse.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Rodo reklamą, parenka ir matuoja ją pagal tai, kas buvo aplankyta naršykle.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Rodo rekomenduojamą turinį ir reklamos tikslais atpažįsta naršyklę kitur.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Susieja apsilankymus su svetainės turimais kontaktais, kad būtų galima suasmeninti el. laiškus ir reklamą.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Atpažįsta lankytojus ir jų veiksmus, kad būtų galima suasmeninti žinutes ir reklamą.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Rodo vaizdo įrašus, atpažįsta naršyklę ir gali tai, kas žiūrima, naudoti reklamos tikslais.',
  'Shows videos and counts how they are watched.':
    'Rodo vaizdo įrašus ir matuoja, kaip jie žiūrimi.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Leidžia garso įrašus, atpažįsta naršyklę ir gali tai, ko klausomasi, naudoti reklamos tikslais.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Rodo įrašus ar mygtukus, atpažįsta naršyklę ir gali apsilankymo duomenis naudoti reklamos tikslais.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Rodo komentarus, atpažįsta naršyklę ir gali apsilankymo duomenis naudoti reklamos tikslais.',
  'Shows reviews of the website and counts how often they are seen.':
    'Rodo atsiliepimus apie svetainę ir skaičiuoja, kaip dažnai jie peržiūrimi.',
  'Shows maps and lets the provider know on which page.':
    'Rodo žemėlapius ir praneša paslaugos teikėjui, kuriame puslapyje jie rodomi.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Įkelia šriftus ir atskleidžia paslaugos teikėjui naršyklės IP adresą.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Leidžia lankytojams susirašinėti su svetaine ir atpažįsta juos, kai jie grįžta.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Leidžia lankytojams susirašinėti su svetaine, kuri mato jų lankomus puslapius.',
  'Lets visitors book appointments.': 'Leidžia lankytojams rezervuoti susitikimų laiką.',
  'Shows forms or surveys and reports the answers to the website.':
    'Rodo formas ar apklausas ir perduoda atsakymus svetainei.',
  'Protects forms by telling people from automated visits.':
    'Apsaugo formas, atskirdama žmones nuo automatizuotų apsilankymų.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Leidžia lankytojams prisijungti su paskyra, kurios teikėjas sužino, kurioje svetainėje jie yra.',
  'Takes payments and prevents fraud.': 'Priima mokėjimus ir užkerta kelią sukčiavimui.',
  session: 'seansas',
  'until erased': 'iki ištrynimo',
  'removed at once': 'pašalinama iš karto',
  'less than a second': 'mažiau nei sekundė',
  'less than a minute': 'mažiau nei minutė',
  '{a} or {b}': '{a} ar {b}',
};
