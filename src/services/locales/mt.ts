import type { SentenceTexts } from '../sentences.js';

/** Maltese. */
export const mtServices: SentenceTexts = {
  'Tells one browser from another.': 'Jiddistingwi browser minn ieħor.',
  'Tells one browser from another on this website.':
    'Jiddistingwi browser minn ieħor fuq dan is-sit web.',
  'Tells one browser from another across websites.':
    'Jiddistingwi browser minn ieħor fuq diversi siti web.',
  'Tells one browser from another for advertising.':
    'Jiddistingwi browser minn ieħor għal skopijiet ta’ reklamar.',
  'Tells one browser from another for advertising, across websites.':
    'Jiddistingwi browser minn ieħor għal skopijiet ta’ reklamar, fuq diversi siti web.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Jiddistingwi browser minn ieħor, biex jorbot ix-xiri mar-reklami.',
  'Tells one browser from another for statistics.':
    'Jiddistingwi browser minn ieħor għal skopijiet statistiċi.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Jiddistingwi browser minn ieħor, biex jipprevjeni l-frodi u l-użu ħażin.',
  'Tells one browser from another and keeps the state of a visit.':
    'Jiddistingwi browser minn ieħor u jżomm l-istat taż-żjara.',
  'Tells one browser from another and keeps its settings.':
    'Jiddistingwi browser minn ieħor u jżomm is-settings tiegħu.',
  'Tells one browser from another and links it with a contact of the website.':
    'Jiddistingwi browser minn ieħor u jorbtu ma’ wieħed mill-kuntatti tas-sit web.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Jiddistingwi browser minn ieħor u jiftakar il-varjanti li jintwerewlu.',
  'Tells one tab or window from another.': 'Jiddistingwi tab jew tieqa tal-browser minn oħra.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Jagħraf fuq diversi siti web il-browsers u lill-persuni b’kont, għal skopijiet ta’ reklamar.',
  'Recognises visitors by the identifier that the website gives them.':
    'Jagħraf lill-viżitaturi bl-identifikatur li jagħtihom is-sit web.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Jiftakar jekk il-viżitatur għamilx login, u b’liema kont.',
  'Remembers the e-mail address that the visitor entered.':
    'Jiftakar l-indirizz tal-email li daħħal il-viżitatur.',
  'Keeps what is known of the visitor or the visit.':
    'Iżomm dak li hu magħruf dwar il-viżitatur jew iż-żjara.',
  'Remembers earlier visits to the website.': 'Jiftakar iż-żjarat preċedenti fuq is-sit web.',
  'Remembers the advertisement that was clicked.': 'Jiftakar fuq liema reklam sar klikk.',
  'Remembers the campaign, website or message that led here.':
    'Jiftakar il-kampanja, is-sit web jew il-messaġġ li wassal hawn.',
  'Helps to link the identifiers that different services have for a browser.':
    'Jgħin biex jintrabtu l-identifikaturi li servizzi differenti għandhom għal browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Jillimita kemm-il darba jintwera reklam jew rakkomandazzjoni.',
  'Measures what advertisements and recommendations lead to.':
    'Ikejjel ir-riżultati tar-reklami u tar-rakkomandazzjonijiet.',
  'Keeps the state of a visit.': 'Iżomm l-istat taż-żjara.',
  'Keeps the pages seen and the actions of a visit.':
    'Iżomm il-paġni li ntwerew u l-azzjonijiet li saru matul iż-żjara.',
  'Keeps what was done on the pages until it is sent.':
    'Iżomm dak li sar fuq il-paġni sakemm jintbagħat.',
  'Helps to record visits, so that the website can replay them.':
    'Jgħin biex jiġu rrekordjati ż-żjarat, ħalli s-sit web ikun jista’ jerġa’ jarahom.',
  'Decides whether the visit is measured.': 'Jiddeċiedi jekk iż-żjara titkejjilx.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Jiftakar liema varjant ta’ paġna ntwera, jew x’kien ir-riżultat.',
  'Remembers what the visitor agreed to or refused.':
    'Jiftakar x’aċċetta jew x’irrifjuta l-viżitatur.',
  'Keeps settings of the service.': 'Iżomm settings tas-servizz.',
  'Recognises the visitor in chats.': 'Jagħraf lill-viżitatur fiċ-chats.',
  'Keeps the state of chats and messages.': 'Iżomm l-istat taċ-chats u tal-messaġġi.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Jiftakar liema stħarriġiet, formoli jew messaġġi ntwerew jew twieġbu.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Jgħin biex jiġi deċiż jekk il-viżitatur jintalabx jagħti l-opinjoni tiegħu.',
  'Tells people from automated visits.': 'Jiddistingwi lin-nies minn żjarat awtomatizzati.',
  'Protects against forged requests, fraud and misuse.':
    'Jipproteġi kontra talbiet iffalsifikati, frodi u użu ħażin.',
  'Limits the number of requests.': 'Jillimita n-numru ta’ talbiet.',
  'Chooses the server that answers.': 'Jagħżel is-server li jwieġeb.',
  'Checks whether and how cookies can be set.':
    'Jivverifika jekk jistgħux jitqiegħdu cookies, u kif.',
  'Lets the makers of the website test it.':
    'Jippermetti lill-iżviluppaturi tas-sit web jittestjawh.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Ikejjel iż-żjarat u x’jagħmlu l-viżitaturi fuq il-paġni, u jirrapporta dan lis-sit web.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Ikejjel iż-żjarat u r-riżultati tar-reklami, u jirrapporta dan lis-sit web.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Ikejjel iż-żjarat u x’jagħmlu l-viżitaturi fuq il-paġni, u jista’ jirrekordja ż-żjarat.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Jgħodd iż-żjarat mingħajr ma jaħżen xejn fil-browser, u jirrapportahom lis-sit web.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Ikejjel kemm huma veloċi l-paġni u liema żbalji jseħħu, u jista’ jirrekordja ż-żjarat.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Jirrekordja x’jagħmlu l-viżitaturi fuq il-paġni, bħala mapep tas-sħana jew żjarat li jistgħu jerġgħu jintwerew.',
  'Shows variants of pages and measures which one works better.':
    'Juri varjanti ta’ paġni u jkejjel liema wieħed jaħdem aħjar.',
  'Shows variants of pages and records what visitors do on them.':
    'Juri varjanti ta’ paġni u jirrekordja x’jagħmlu l-viżitaturi fuqhom.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Jgħabbi servizzi oħra li juża s-sit web, bħall-kejl u r-reklamar.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Jiġbor data dwar x’jagħmlu l-viżitaturi u jgħaddiha lil servizzi oħra li juża s-sit web.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Jirrapporta ż-żjarat u x-xiri lill-fornitur tas-servizz, biex ikejjel u jippersonalizza r-reklamar.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Jirrapporta ż-żjarat u x-xiri, u jagħraf il-browser band’oħra għal skopijiet ta’ reklamar.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Jirrapporta l-prodotti li l-viżitaturi raw jew xtraw, biex jirreklamahom fuq siti web oħra.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Juri reklami, u jagħżilhom u jkejjilhom skont dak li żar il-browser.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Juri kontenut irrakkomandat, u jagħraf il-browser band’oħra għal skopijiet ta’ reklamar.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Jorbot iż-żjarat mal-kuntatti tas-sit web, biex jippersonalizza l-emails u r-reklamar.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Jagħraf lill-viżitaturi u dak li jagħmlu, biex jippersonalizza l-messaġġi u r-reklamar.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Juri vidjos, jagħraf il-browser u jista’ juża għar-reklamar dak li jaraw il-viżitaturi.',
  'Shows videos and counts how they are watched.':
    'Juri vidjos u jżomm kont ta’ kif jarawhom il-viżitaturi.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Idoqq l-awdjo, jagħraf il-browser u jista’ juża għar-reklamar dak li jindaqq.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Juri posts jew buttuni, jagħraf il-browser u jista’ juża ż-żjara għar-reklamar.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Juri kummenti, jagħraf il-browser u jista’ juża ż-żjara għar-reklamar.',
  'Shows reviews of the website and counts how often they are seen.':
    'Juri reċensjonijiet tas-sit web u jgħodd kemm-il darba jarawhom il-viżitaturi.',
  'Shows maps and lets the provider know on which page.':
    'Juri mapep u jgħarraf lill-fornitur tas-servizz fuq liema paġna jidhru.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Jgħabbi fonts u jgħarraf lill-fornitur tas-servizz bl-indirizz IP tal-browser.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Jippermetti lill-viżitaturi jikkomunikaw permezz ta’ chat mas-sit web, u jagħrafhom meta jerġgħu lura.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Jippermetti lill-viżitaturi jikkomunikaw permezz ta’ chat mas-sit web, li jara l-paġni li jżuru.',
  'Lets visitors book appointments.': 'Jippermetti lill-viżitaturi jibbukkjaw appuntamenti.',
  'Shows forms or surveys and reports the answers to the website.':
    'Juri formoli jew stħarriġiet u jirrapporta t-tweġibiet lis-sit web.',
  'Protects forms by telling people from automated visits.':
    'Jipproteġi l-formoli billi jiddistingwi lin-nies minn żjarat awtomatizzati.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Jippermetti lill-viżitaturi jagħmlu login b’kont li l-fornitur tiegħu jsir jaf fuq liema sit web qegħdin.',
  'Takes payments and prevents fraud.': 'Jipproċessa l-pagamenti u jipprevjeni l-frodi.',
  session: 'sessjoni',
  'until erased': 'sakemm jitħassar',
  'removed at once': 'jitneħħa minnufih',
  'less than a second': 'inqas minn sekonda',
  'less than a minute': 'inqas minn minuta',
  '{a} or {b}': '{a} jew {b}',
};
