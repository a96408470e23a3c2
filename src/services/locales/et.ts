import type { SentenceTexts } from '../sentences.js';

/** Estonian. */
export const etServices: SentenceTexts = {
  'Tells one browser from another.': 'Eristab üht brauserit teistest.',
  'Tells one browser from another on this website.':
    'Eristab üht brauserit teistest sellel veebisaidil.',
  'Tells one browser from another across websites.':
    'Eristab üht brauserit teistest eri veebisaitidel.',
  'Tells one browser from another for advertising.':
    'Eristab üht brauserit teistest reklaami eesmärgil.',
  'Tells one browser from another for advertising, across websites.':
    'Eristab üht brauserit teistest eri veebisaitidel reklaami eesmärgil.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Eristab üht brauserit teistest, et seostada oste reklaamidega.',
  'Tells one browser from another for statistics.':
    'Eristab üht brauserit teistest statistika jaoks.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Eristab üht brauserit teistest, et ennetada pettusi ja väärkasutust.',
  'Tells one browser from another and keeps the state of a visit.':
    'Eristab üht brauserit teistest ja säilitab külastuse olekut.',
  'Tells one browser from another and keeps its settings.':
    'Eristab üht brauserit teistest ja säilitab selle seadeid.',
  'Tells one browser from another and links it with a contact of the website.':
    'Eristab üht brauserit teistest ja seob selle ühega veebisaidi kontaktidest.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Eristab üht brauserit teistest ja peab meeles sellele näidatud variante.',
  'Tells one tab or window from another.': 'Eristab üht vahekaarti või akent teistest.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Tunneb eri veebisaitidel ära brausereid ja kontoga inimesi reklaami eesmärgil.',
  'Recognises visitors by the identifier that the website gives them.':
    'Tunneb külastajad ära tunnuse järgi, mille veebisait neile annab.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Peab meeles, kas külastaja on sisse loginud ja millise kontoga.',
  'Remembers the e-mail address that the visitor entered.':
    'Peab meeles külastaja sisestatud e-posti aadressi.',
  'Keeps what is known of the visitor or the visit.':
    'Säilitab külastaja või külastuse kohta teadaolevaid andmeid.',
  'Remembers earlier visits to the website.': 'Peab meeles varasemaid veebisaidi külastusi.',
  'Remembers the advertisement that was clicked.': 'Peab meeles reklaami, millel klõpsati.',
  'Remembers the campaign, website or message that led here.':
    'Peab meeles kampaaniat, veebisaiti või sõnumit, mille kaudu siia jõuti.',
  'Helps to link the identifiers that different services have for a browser.':
    'Aitab omavahel siduda tunnuseid, mida eri teenused brauseri kohta kasutavad.',
  'Limits how often an advertisement or recommendation is shown.':
    'Piirab reklaami või soovituse näitamise sagedust.',
  'Measures what advertisements and recommendations lead to.':
    'Mõõdab, milleni reklaamid ja soovitused viivad.',
  'Keeps the state of a visit.': 'Säilitab külastuse olekut.',
  'Keeps the pages seen and the actions of a visit.':
    'Säilitab andmeid külastuse ajal vaadatud lehtede ja tehtud toimingute kohta.',
  'Keeps what was done on the pages until it is sent.':
    'Säilitab andmeid lehtedel tehtu kohta kuni nende saatmiseni.',
  'Helps to record visits, so that the website can replay them.':
    'Aitab külastusi salvestada, et veebisait saaks neid taasesitada.',
  'Decides whether the visit is measured.': 'Määrab, kas külastust mõõdetakse.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Peab meeles, millist lehe varianti näidati või milleni see viis.',
  'Remembers what the visitor agreed to or refused.':
    'Peab meeles, millega külastaja nõustus või millest keeldus.',
  'Keeps settings of the service.': 'Säilitab teenuse seadeid.',
  'Recognises the visitor in chats.': 'Tunneb külastaja vestlustes ära.',
  'Keeps the state of chats and messages.': 'Säilitab vestluste ja sõnumite olekut.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Peab meeles, milliseid küsitlusi, vorme või sõnumeid on näidatud või millistele on vastatud.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Aitab otsustada, kas külastajalt küsitakse arvamust.',
  'Tells people from automated visits.': 'Eristab inimesi automaatsetest külastustest.',
  'Protects against forged requests, fraud and misuse.':
    'Kaitseb võltsitud päringute, pettuste ja väärkasutuse eest.',
  'Limits the number of requests.': 'Piirab päringute arvu.',
  'Chooses the server that answers.': 'Valib serveri, mis vastab.',
  'Checks whether and how cookies can be set.':
    'Kontrollib, kas ja kuidas saab küpsiseid salvestada.',
  'Lets the makers of the website test it.': 'Võimaldab veebisaidi tegijatel seda testida.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mõõdab külastusi ja külastajate tegevust lehtedel ning edastab need andmed veebisaidile.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mõõdab külastusi ja seda, milleni reklaamid viivad, ning edastab need andmed veebisaidile.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mõõdab külastusi ja külastajate tegevust lehtedel ning võib külastusi salvestada.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Loendab külastusi brauserisse midagi salvestamata ja edastab need andmed veebisaidile.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mõõdab lehtede kiirust ja tekkivaid vigu ning võib külastusi salvestada.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Salvestab külastajate tegevust lehtedel soojuskaartidena või külastuste taasesitustena.',
  'Shows variants of pages and measures which one works better.':
    'Näitab lehtede eri variante ja mõõdab, milline neist toimib paremini.',
  'Shows variants of pages and records what visitors do on them.':
    'Näitab lehtede eri variante ja salvestab, mida külastajad neil teevad.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Laadib teisi teenuseid, mida veebisait kasutab, näiteks mõõtmiseks ja reklaamiks.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Kogub andmeid külastajate tegevuse kohta ja edastab need teistele teenustele, mida veebisait kasutab.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Edastab teenusepakkujale andmed külastuste ja ostude kohta, et mõõta ja isikupärastada reklaami.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Edastab andmed külastuste ja ostude kohta ning tunneb brauseri mujal ära reklaami eesmärgil.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Edastab andmed vaadatud ja ostetud toodete kohta, et neid teistel veebisaitidel reklaamida.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Näitab reklaame ning valib ja mõõdab neid selle järgi, mida brauseriga on külastatud.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Näitab soovitatud sisu ja tunneb brauseri mujal ära reklaami eesmärgil.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Seob külastused veebisaidi kontaktidega, et isikupärastada e-kirju ja reklaami.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Tunneb ära külastajad ja nende tegevuse, et isikupärastada sõnumeid ja reklaami.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Näitab videoid, tunneb brauseri ära ja võib vaadatut kasutada reklaami eesmärgil.',
  'Shows videos and counts how they are watched.':
    'Näitab videoid ja peab arvestust nende vaatamise kohta.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Esitab heli, tunneb brauseri ära ja võib kuulatut kasutada reklaami eesmärgil.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Näitab postitusi või nuppe, tunneb brauseri ära ja võib külastust kasutada reklaami eesmärgil.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Näitab kommentaare, tunneb brauseri ära ja võib külastust kasutada reklaami eesmärgil.',
  'Shows reviews of the website and counts how often they are seen.':
    'Näitab veebisaidi arvustusi ja loendab, kui sageli neid nähakse.',
  'Shows maps and lets the provider know on which page.':
    'Näitab kaarte ja annab teenusepakkujale teada, millisel lehel need on.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Laadib kirjatüüpe ja edastab teenusepakkujale brauseri IP-aadressi.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Võimaldab külastajatel veebisaidiga vestelda ja tunneb nad ära, kui nad tagasi tulevad.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Võimaldab külastajatel vestelda veebisaidiga, mis näeb, milliseid lehti nad külastavad.',
  'Lets visitors book appointments.': 'Võimaldab külastajatel aegu broneerida.',
  'Shows forms or surveys and reports the answers to the website.':
    'Näitab vorme või küsitlusi ja edastab vastused veebisaidile.',
  'Protects forms by telling people from automated visits.':
    'Kaitseb vorme, eristades inimesi automaatsetest külastustest.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Võimaldab külastajatel sisse logida kontoga, mille pakkuja saab teada, millisel veebisaidil nad on.',
  'Takes payments and prevents fraud.': 'Võtab vastu makseid ja ennetab pettusi.',
  session: 'seanss',
  'until erased': 'kuni kustutamiseni',
  'removed at once': 'kustutatakse kohe',
  'less than a second': 'alla sekundi',
  'less than a minute': 'alla minuti',
  '{a} or {b}': '{a} või {b}',
};
