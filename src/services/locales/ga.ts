import type { SentenceTexts } from '../sentences.js';

/** Irish. */
export const gaServices: SentenceTexts = {
  'Tells one browser from another.': 'Aithnítear brabhsálaí thar chinn eile.',
  'Tells one browser from another on this website.':
    'Aithnítear brabhsálaí thar chinn eile ar an suíomh gréasáin seo.',
  'Tells one browser from another across websites.':
    'Aithnítear brabhsálaí thar chinn eile ar shuíomhanna gréasáin éagsúla.',
  'Tells one browser from another for advertising.':
    'Aithnítear brabhsálaí thar chinn eile le haghaidh fógraíochta.',
  'Tells one browser from another for advertising, across websites.':
    'Aithnítear brabhsálaí thar chinn eile ar shuíomhanna gréasáin éagsúla, le haghaidh fógraíochta.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Aithnítear brabhsálaí thar chinn eile chun ceannacháin a nascadh le fógraí.',
  'Tells one browser from another for statistics.':
    'Aithnítear brabhsálaí thar chinn eile le haghaidh staidrimh.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Aithnítear brabhsálaí thar chinn eile chun calaois agus mí-úsáid a chosc.',
  'Tells one browser from another and keeps the state of a visit.':
    'Aithnítear brabhsálaí thar chinn eile agus coinnítear staid na cuairte.',
  'Tells one browser from another and keeps its settings.':
    'Aithnítear brabhsálaí thar chinn eile agus coinnítear a shocruithe.',
  'Tells one browser from another and links it with a contact of the website.':
    'Aithnítear brabhsálaí thar chinn eile agus nasctar é le teagmhálaí de chuid an tsuímh ghréasáin.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Aithnítear brabhsálaí thar chinn eile agus coinnítear i gcuimhne na leaganacha a thaispeántar dó.',
  'Tells one tab or window from another.': 'Aithnítear cluaisín nó fuinneog thar chinn eile.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Aithnítear brabhsálaithe agus daoine a bhfuil cuntas acu, ar shuíomhanna gréasáin éagsúla agus le haghaidh fógraíochta.',
  'Recognises visitors by the identifier that the website gives them.':
    'Aithnítear cuairteoirí leis an aitheantóir a thugann an suíomh gréasáin dóibh.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Coinnítear i gcuimhne an bhfuil an cuairteoir logáilte isteach, agus cén cuntas atá in úsáid.',
  'Remembers the e-mail address that the visitor entered.':
    'Coinnítear i gcuimhne an seoladh ríomhphoist a chuir an cuairteoir isteach.',
  'Keeps what is known of the visitor or the visit.':
    'Coinnítear a bhfuil ar eolas faoin gcuairteoir nó faoin gcuairt.',
  'Remembers earlier visits to the website.':
    'Coinnítear i gcuimhne cuairteanna a tugadh ar an suíomh gréasáin roimhe seo.',
  'Remembers the advertisement that was clicked.':
    'Coinnítear i gcuimhne an fógra ar cliceáladh air.',
  'Remembers the campaign, website or message that led here.':
    'Coinnítear i gcuimhne an feachtas, an suíomh gréasáin nó an teachtaireacht trínar tháinig an cuairteoir anseo.',
  'Helps to link the identifiers that different services have for a browser.':
    'Cuidítear le nascadh na n-aitheantóirí atá ag seirbhísí éagsúla do bhrabhsálaí.',
  'Limits how often an advertisement or recommendation is shown.':
    'Cuirtear teorainn lena mhinice a thaispeántar fógra nó moladh.',
  'Measures what advertisements and recommendations lead to.':
    'Tomhaistear an toradh a bhíonn ar fhógraí agus ar mholtaí.',
  'Keeps the state of a visit.': 'Coinnítear staid na cuairte.',
  'Keeps the pages seen and the actions of a visit.':
    'Coinnítear na leathanaigh a fheictear agus na gníomhartha a dhéantar le linn cuairte.',
  'Keeps what was done on the pages until it is sent.':
    'Coinnítear a ndearnadh ar na leathanaigh go dtí go seoltar é.',
  'Helps to record visits, so that the website can replay them.':
    'Cuidítear le taifeadadh cuairteanna, ionas gur féidir leis an suíomh gréasáin iad a athsheinm.',
  'Decides whether the visit is measured.': 'Socraítear an dtomhaistear an chuairt.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Coinnítear i gcuimhne cén leagan de leathanach a taispeánadh, nó cén toradh a bhí air.',
  'Remembers what the visitor agreed to or refused.':
    'Coinnítear i gcuimhne na rudaí ar ghlac an cuairteoir leo nó ar dhiúltaigh sé dóibh.',
  'Keeps settings of the service.': 'Coinnítear socruithe na seirbhíse.',
  'Recognises the visitor in chats.': 'Aithnítear an cuairteoir i gcomhráite.',
  'Keeps the state of chats and messages.':
    'Coinnítear staid na gcomhráite agus na dteachtaireachtaí.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Coinnítear i gcuimhne na suirbhéanna, na foirmeacha nó na teachtaireachtaí a taispeánadh nó a freagraíodh.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Cuidítear lena chinneadh an iarrfar tuairim ar an gcuairteoir.',
  'Tells people from automated visits.': 'Aithnítear daoine thar chuairteanna uathoibrithe.',
  'Protects against forged requests, fraud and misuse.':
    'Tugtar cosaint ar iarratais bhrionnaithe, ar chalaois agus ar mhí-úsáid.',
  'Limits the number of requests.': 'Cuirtear teorainn le líon na n-iarratas.',
  'Chooses the server that answers.': 'Roghnaítear an freastalaí a fhreagraíonn.',
  'Checks whether and how cookies can be set.':
    'Seiceáiltear an féidir fianáin a stóráil, agus conas.',
  'Lets the makers of the website test it.':
    'Ligtear do lucht déanta an tsuímh ghréasáin é a thástáil.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Tomhaistear cuairteanna agus a ndéanann cuairteoirí ar na leathanaigh, agus tuairiscítear é sin don suíomh gréasáin.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Tomhaistear cuairteanna agus an toradh a bhíonn ar fhógraí, agus tuairiscítear é sin don suíomh gréasáin.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Tomhaistear cuairteanna agus a ndéanann cuairteoirí ar na leathanaigh, agus féadfar cuairteanna a thaifeadadh.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Comhairtear cuairteanna gan aon rud a stóráil sa bhrabhsálaí, agus tuairiscítear don suíomh gréasáin iad.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Tomhaistear luas na leathanach agus na hearráidí a tharlaíonn, agus féadfar cuairteanna a thaifeadadh.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Taifeadtar a ndéanann cuairteoirí ar na leathanaigh, mar theasléarscáileanna nó mar athsheinm ar chuairteanna.',
  'Shows variants of pages and measures which one works better.':
    'Taispeántar leaganacha éagsúla de leathanaigh agus tomhaistear cé acu is fearr a oibríonn.',
  'Shows variants of pages and records what visitors do on them.':
    'Taispeántar leaganacha éagsúla de leathanaigh agus taifeadtar a ndéanann cuairteoirí orthu.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Lódáiltear seirbhísí eile a úsáideann an suíomh gréasáin, amhail tomhas agus fógraíocht.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Bailítear sonraí faoina ndéanann cuairteoirí agus cuirtear ar aghaidh iad chuig seirbhísí eile a úsáideann an suíomh gréasáin.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Tuairiscítear cuairteanna agus ceannacháin don soláthraí, chun fógraíocht a thomhas agus a phearsantú.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Tuairiscítear cuairteanna agus ceannacháin, agus aithnítear an brabhsálaí in áiteanna eile le haghaidh fógraíochta.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Tuairiscítear na táirgí ar breathnaíodh orthu agus a ceannaíodh, chun iad a fhógairt ar shuíomhanna gréasáin eile.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Taispeántar fógraí, agus roghnaítear agus tomhaistear iad de réir na leathanach ar thug an brabhsálaí cuairt orthu.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Taispeántar ábhar molta, agus aithnítear an brabhsálaí in áiteanna eile le haghaidh fógraíochta.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Nasctar cuairteanna le teagmhálaithe an tsuímh ghréasáin, chun ríomhphoist agus fógraíocht a phearsantú.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Aithnítear cuairteoirí agus a ndéanann siad, chun teachtaireachtaí agus fógraíocht a phearsantú.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Taispeántar físeáin, aithnítear an brabhsálaí agus féadfar a bhfeictear a úsáid le haghaidh fógraíochta.',
  'Shows videos and counts how they are watched.':
    'Taispeántar físeáin agus coinnítear staidreamh ar an gcaoi a bhféachtar orthu.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Seinntear fuaim, aithnítear an brabhsálaí agus féadfar a seinntear a úsáid le haghaidh fógraíochta.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Taispeántar postálacha nó cnaipí, aithnítear an brabhsálaí agus féadfar an chuairt a úsáid le haghaidh fógraíochta.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Taispeántar tráchtanna, aithnítear an brabhsálaí agus féadfar an chuairt a úsáid le haghaidh fógraíochta.',
  'Shows reviews of the website and counts how often they are seen.':
    'Taispeántar léirmheasanna ar an suíomh gréasáin agus comhairtear a mhinice a fheictear iad.',
  'Shows maps and lets the provider know on which page.':
    'Taispeántar léarscáileanna agus cuirtear in iúl don soláthraí cén leathanach ar a bhfuil siad.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Lódáiltear clófhoirne agus cuirtear seoladh IP an bhrabhsálaí in iúl don soláthraí.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Ligtear do chuairteoirí comhrá a dhéanamh leis an suíomh gréasáin, agus aithnítear iad nuair a fhilleann siad.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Ligtear do chuairteoirí comhrá a dhéanamh leis an suíomh gréasáin, a fheiceann na leathanaigh a dtugann siad cuairt orthu.',
  'Lets visitors book appointments.': 'Ligtear do chuairteoirí coinní a chur in áirithe.',
  'Shows forms or surveys and reports the answers to the website.':
    'Taispeántar foirmeacha nó suirbhéanna agus tuairiscítear na freagraí don suíomh gréasáin.',
  'Protects forms by telling people from automated visits.':
    'Cosnaítear foirmeacha trí dhaoine a aithint thar chuairteanna uathoibrithe.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Ligtear do chuairteoirí logáil isteach le cuntas, agus faigheann soláthraí an chuntais amach cén suíomh gréasáin a bhfuil siad air.',
  'Takes payments and prevents fraud.': 'Glactar le híocaíochtaí agus cosctar calaois.',
  session: 'seisiún',
  'until erased': 'go dtí go scriostar é',
  'removed at once': 'scriostar láithreach',
  'less than a second': 'níos lú ná soicind',
  'less than a minute': 'níos lú ná nóiméad',
  '{a} or {b}': '{a} nó {b}',
};
