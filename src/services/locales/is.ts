import type { SentenceTexts } from '../sentences.js';

/** Icelandic. */
export const isServices: SentenceTexts = {
  'Tells one browser from another.': 'Greinir einn vafra frá öðrum.',
  'Tells one browser from another on this website.': 'Greinir einn vafra frá öðrum á þessum vef.',
  'Tells one browser from another across websites.': 'Greinir einn vafra frá öðrum þvert á vefi.',
  'Tells one browser from another for advertising.':
    'Greinir einn vafra frá öðrum í auglýsingaskyni.',
  'Tells one browser from another for advertising, across websites.':
    'Greinir einn vafra frá öðrum þvert á vefi í auglýsingaskyni.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Greinir einn vafra frá öðrum til að tengja kaup við auglýsingar.',
  'Tells one browser from another for statistics.':
    'Greinir einn vafra frá öðrum í tölfræðilegum tilgangi.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Greinir einn vafra frá öðrum til að koma í veg fyrir svik og misnotkun.',
  'Tells one browser from another and keeps the state of a visit.':
    'Greinir einn vafra frá öðrum og geymir stöðu heimsóknar.',
  'Tells one browser from another and keeps its settings.':
    'Greinir einn vafra frá öðrum og geymir stillingar hans.',
  'Tells one browser from another and links it with a contact of the website.':
    'Greinir einn vafra frá öðrum og tengir hann við einn af tengiliðum vefsins.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Greinir einn vafra frá öðrum og man hvaða útgáfur eru birtar í honum.',
  'Tells one tab or window from another.': 'Greinir einn flipa eða glugga frá öðrum.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Ber kennsl á vafra og fólk með notandareikning, þvert á vefi og í auglýsingaskyni.',
  'Recognises visitors by the identifier that the website gives them.':
    'Ber kennsl á gesti út frá auðkenninu sem vefurinn gefur þeim.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Man hvort gesturinn er innskráður og með hvaða notandareikningi.',
  'Remembers the e-mail address that the visitor entered.': 'Man netfangið sem gesturinn sló inn.',
  'Keeps what is known of the visitor or the visit.':
    'Geymir það sem vitað er um gestinn eða heimsóknina.',
  'Remembers earlier visits to the website.': 'Man fyrri heimsóknir á vefinn.',
  'Remembers the advertisement that was clicked.': 'Man hvaða auglýsingu var smellt á.',
  'Remembers the campaign, website or message that led here.':
    'Man hvaða herferð, vefur eða skilaboð vísuðu hingað.',
  'Helps to link the identifiers that different services have for a browser.':
    'Hjálpar til við að tengja saman auðkenni sem hver þjónusta um sig hefur fyrir vafra.',
  'Limits how often an advertisement or recommendation is shown.':
    'Takmarkar hversu oft auglýsing eða meðmæli eru birt.',
  'Measures what advertisements and recommendations lead to.':
    'Mælir hverju auglýsingar og meðmæli skila.',
  'Keeps the state of a visit.': 'Geymir stöðu heimsóknar.',
  'Keeps the pages seen and the actions of a visit.':
    'Geymir hvaða síður eru skoðaðar og hvað er gert meðan á heimsókn stendur.',
  'Keeps what was done on the pages until it is sent.':
    'Geymir það sem gert var á síðunum þar til það er sent.',
  'Helps to record visits, so that the website can replay them.':
    'Hjálpar til við að taka upp heimsóknir svo að vefurinn geti spilað þær aftur.',
  'Decides whether the visit is measured.': 'Ræður því hvort heimsóknin er mæld.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Man hvaða útgáfa síðu var sýnd eða hverju hún skilaði.',
  'Remembers what the visitor agreed to or refused.':
    'Man hvað gesturinn samþykkti eða hverju hann hafnaði.',
  'Keeps settings of the service.': 'Geymir stillingar þjónustunnar.',
  'Recognises the visitor in chats.': 'Ber kennsl á gestinn í spjalli.',
  'Keeps the state of chats and messages.': 'Geymir stöðu spjalls og skilaboða.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Man hvaða kannanir, eyðublöð eða skilaboð voru sýnd eða hverju var svarað.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Hjálpar til við að ákveða hvort gesturinn verði spurður álits.',
  'Tells people from automated visits.': 'Greinir fólk frá sjálfvirkum heimsóknum.',
  'Protects against forged requests, fraud and misuse.':
    'Veitir vörn gegn fölsuðum beiðnum, svikum og misnotkun.',
  'Limits the number of requests.': 'Takmarkar fjölda beiðna.',
  'Chooses the server that answers.': 'Velur netþjóninn sem svarar.',
  'Checks whether and how cookies can be set.':
    'Athugar hvort og hvernig hægt er að vista vafrakökur.',
  'Lets the makers of the website test it.': 'Gerir þeim sem búa til vefinn kleift að prófa hann.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mælir heimsóknir og hvað gestir gera á síðunum og sendir vefnum skýrslu um það.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mælir heimsóknir og hverju auglýsingar skila og sendir vefnum skýrslu um það.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mælir heimsóknir og hvað gestir gera á síðunum og kann að taka upp heimsóknir.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Telur heimsóknir án þess að geyma neitt í vafranum og sendir vefnum skýrslu um þær.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mælir hversu hraðvirkar síðurnar eru og hvaða villur koma upp og kann að taka upp heimsóknir.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Skráir hvað gestir gera á síðunum, sem hitakort eða upptökur af heimsóknum.',
  'Shows variants of pages and measures which one works better.':
    'Sýnir mismunandi útgáfur af síðum og mælir hver þeirra virkar best.',
  'Shows variants of pages and records what visitors do on them.':
    'Sýnir mismunandi útgáfur af síðum og skráir hvað gestir gera á þeim.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Hleður inn annarri þjónustu sem vefurinn notar, til dæmis fyrir mælingar og auglýsingar.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Safnar upplýsingum um hvað gestir gera og miðlar þeim til annarrar þjónustu sem vefurinn notar.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Tilkynnir þjónustuaðilanum um heimsóknir og kaup til að mæla og persónusníða auglýsingar.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Tilkynnir um heimsóknir og kaup og ber kennsl á vafrann annars staðar í auglýsingaskyni.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Tilkynnir um vörur sem eru skoðaðar og keyptar, til að auglýsa þær á öðrum vefjum.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Birtir auglýsingar og velur þær og mælir út frá því sem vafrinn hefur heimsótt.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Birtir efni sem mælt er með og ber kennsl á vafrann annars staðar í auglýsingaskyni.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Tengir heimsóknir við tengiliði vefsins til að persónusníða tölvupóst og auglýsingar.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Ber kennsl á gesti og það sem þeir gera, til að persónusníða skilaboð og auglýsingar.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Sýnir myndbönd, ber kennsl á vafrann og kann að nota í auglýsingaskyni það sem horft er á.',
  'Shows videos and counts how they are watched.':
    'Sýnir myndbönd og tekur saman tölur um áhorf á þau.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Spilar hljóðefni, ber kennsl á vafrann og kann að nota í auglýsingaskyni það sem er spilað.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Birtir færslur eða hnappa, ber kennsl á vafrann og kann að nota heimsóknina í auglýsingaskyni.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Birtir athugasemdir, ber kennsl á vafrann og kann að nota heimsóknina í auglýsingaskyni.',
  'Shows reviews of the website and counts how often they are seen.':
    'Birtir umsagnir um vefinn og telur hversu oft þær sjást.',
  'Shows maps and lets the provider know on which page.':
    'Birtir kort og lætur þjónustuaðilann vita á hvaða síðu þau eru.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Hleður inn leturgerðum og upplýsir þjónustuaðilann um IP-tölu vafrans.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Gerir gestum kleift að spjalla við vefinn og ber kennsl á þá þegar þeir koma aftur.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Gerir gestum kleift að spjalla við vefinn, sem sér hvaða síður þeir skoða.',
  'Lets visitors book appointments.': 'Gerir gestum kleift að bóka tíma.',
  'Shows forms or surveys and reports the answers to the website.':
    'Birtir eyðublöð eða kannanir og sendir vefnum svörin.',
  'Protects forms by telling people from automated visits.':
    'Verndar eyðublöð með því að greina fólk frá sjálfvirkum heimsóknum.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Gerir gestum kleift að skrá sig inn með notandareikningi hjá þjónustuaðila sem fær að vita á hvaða vef þeir eru.',
  'Takes payments and prevents fraud.': 'Tekur við greiðslum og kemur í veg fyrir svik.',
  session: 'lota',
  'until erased': 'þar til henni er eytt',
  'removed at once': 'eytt strax',
  'less than a second': 'minna en ein sekúnda',
  'less than a minute': 'minna en ein mínúta',
  '{a} or {b}': '{a} eða {b}',
};
