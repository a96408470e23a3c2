import type { SentenceTexts } from '../sentences.js';

/** Latvian. */
export const lvServices: SentenceTexts = {
  'Tells one browser from another.': 'Atšķir vienu pārlūku no cita.',
  'Tells one browser from another on this website.': 'Šajā vietnē atšķir vienu pārlūku no cita.',
  'Tells one browser from another across websites.':
    'Dažādās vietnēs atšķir vienu pārlūku no cita.',
  'Tells one browser from another for advertising.':
    'Reklāmas nolūkos atšķir vienu pārlūku no cita.',
  'Tells one browser from another for advertising, across websites.':
    'Reklāmas nolūkos dažādās vietnēs atšķir vienu pārlūku no cita.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Atšķir vienu pārlūku no cita, lai pirkumus saistītu ar reklāmām.',
  'Tells one browser from another for statistics.':
    'Statistikas nolūkos atšķir vienu pārlūku no cita.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Atšķir vienu pārlūku no cita, lai novērstu krāpšanu un ļaunprātīgu izmantošanu.',
  'Tells one browser from another and keeps the state of a visit.':
    'Atšķir vienu pārlūku no cita un glabā apmeklējuma stāvokli.',
  'Tells one browser from another and keeps its settings.':
    'Atšķir vienu pārlūku no cita un glabā tā iestatījumus.',
  'Tells one browser from another and links it with a contact of the website.':
    'Atšķir vienu pārlūku no cita un saista to ar kādu personu vietnes kontaktu sarakstā.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Atšķir vienu pārlūku no cita un iegaumē tam rādītos variantus.',
  'Tells one tab or window from another.': 'Atšķir vienu pārlūka cilni vai logu no citiem.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reklāmas nolūkos dažādās vietnēs atpazīst pārlūkus un personas, kurām ir konts.',
  'Recognises visitors by the identifier that the website gives them.':
    'Atpazīst apmeklētājus pēc identifikatora, ko viņiem piešķir vietne.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Iegaumē, vai apmeklētājs ir pieteicies un ar kuru kontu.',
  'Remembers the e-mail address that the visitor entered.':
    'Iegaumē apmeklētāja ievadīto e-pasta adresi.',
  'Keeps what is known of the visitor or the visit.':
    'Glabā to, kas zināms par apmeklētāju vai apmeklējumu.',
  'Remembers earlier visits to the website.': 'Iegaumē iepriekšējos vietnes apmeklējumus.',
  'Remembers the advertisement that was clicked.': 'Iegaumē reklāmu, uz kuras noklikšķināts.',
  'Remembers the campaign, website or message that led here.':
    'Iegaumē, kura kampaņa, vietne vai ziņa atveda šurp.',
  'Helps to link the identifiers that different services have for a browser.':
    'Palīdz sasaistīt identifikatorus, ko dažādi pakalpojumi piešķīruši vienam pārlūkam.',
  'Limits how often an advertisement or recommendation is shown.':
    'Ierobežo, cik bieži rāda kādu reklāmu vai ieteikumu.',
  'Measures what advertisements and recommendations lead to.':
    'Mēra reklāmu un ieteikumu rezultātus.',
  'Keeps the state of a visit.': 'Glabā apmeklējuma stāvokli.',
  'Keeps the pages seen and the actions of a visit.':
    'Glabā apmeklējuma laikā skatītās lapas un veiktās darbības.',
  'Keeps what was done on the pages until it is sent.':
    'Glabā lapās veiktās darbības, līdz tās tiek nosūtītas.',
  'Helps to record visits, so that the website can replay them.':
    'Palīdz ierakstīt apmeklējumus, lai vietne varētu tos atskaņot.',
  'Decides whether the visit is measured.': 'Nosaka, vai apmeklējums tiek mērīts.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Iegaumē, kurš lapas variants tika rādīts vai kāds bija rezultāts.',
  'Remembers what the visitor agreed to or refused.':
    'Iegaumē, kam apmeklētājs piekrita vai no kā atteicās.',
  'Keeps settings of the service.': 'Glabā pakalpojuma iestatījumus.',
  'Recognises the visitor in chats.': 'Atpazīst apmeklētāju tērzēšanas sarunās.',
  'Keeps the state of chats and messages.': 'Glabā tērzēšanas sarunu un ziņu stāvokli.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Iegaumē, kuras aptaujas, veidlapas vai ziņas tika rādītas vai saņēma atbildi.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Palīdz izlemt, vai lūgt apmeklētāju izteikt viedokli.',
  'Tells people from automated visits.': 'Atšķir cilvēkus no automatizētiem apmeklējumiem.',
  'Protects against forged requests, fraud and misuse.':
    'Aizsargā pret viltotiem pieprasījumiem, krāpšanu un ļaunprātīgu izmantošanu.',
  'Limits the number of requests.': 'Ierobežo pieprasījumu skaitu.',
  'Chooses the server that answers.': 'Izvēlas serveri, kas atbild.',
  'Checks whether and how cookies can be set.': 'Pārbauda, vai un kā var saglabāt sīkdatnes.',
  'Lets the makers of the website test it.': 'Ļauj vietnes veidotājiem to testēt.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mēra apmeklējumus un apmeklētāju darbības lapās un ziņo par to vietnei.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mēra apmeklējumus un reklāmu rezultātus un ziņo par to vietnei.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mēra apmeklējumus un apmeklētāju darbības lapās un var ierakstīt apmeklējumus.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Skaita apmeklējumus, neko nesaglabājot pārlūkā, un ziņo par tiem vietnei.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mēra lapu ātrumu un kļūdas, kas rodas, un var ierakstīt apmeklējumus.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Ieraksta apmeklētāju darbības lapās kā siltumkartes vai atskaņojamus apmeklējumu ierakstus.',
  'Shows variants of pages and measures which one works better.':
    'Rāda lapu variantus un mēra, kurš darbojas labāk.',
  'Shows variants of pages and records what visitors do on them.':
    'Rāda lapu variantus un ieraksta apmeklētāju darbības tajos.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Ielādē citus vietnes izmantotos pakalpojumus, piemēram, mērīšanas un reklāmas pakalpojumus.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Vāc datus par apmeklētāju darbībām un nodod tos citiem vietnes izmantotajiem pakalpojumiem.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Ziņo pakalpojuma nodrošinātājam par apmeklējumiem un pirkumiem, lai mērītu un personalizētu reklāmu.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Ziņo par apmeklējumiem un pirkumiem, kā arī reklāmas nolūkos atpazīst pārlūku citviet.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Ziņo par skatītajām un pirktajām precēm, lai tās reklamētu citās vietnēs.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Rāda reklāmas, izvēloties un mērot tās pēc tā, kas pārlūkā apmeklēts.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Rāda ieteiktu saturu un reklāmas nolūkos atpazīst pārlūku citviet.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Saista apmeklējumus ar personām vietnes kontaktu sarakstā, lai personalizētu e-pasta vēstules un reklāmu.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Atpazīst apmeklētājus un viņu darbības, lai personalizētu ziņas un reklāmu.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Rāda video, atpazīst pārlūku un var izmantot skatīto reklāmas nolūkos.',
  'Shows videos and counts how they are watched.': 'Rāda video un uzskaita, kā tos skatās.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Atskaņo audio, atpazīst pārlūku un var izmantot atskaņoto reklāmas nolūkos.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Rāda ierakstus vai pogas, atpazīst pārlūku un var izmantot apmeklējumu reklāmas nolūkos.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Rāda komentārus, atpazīst pārlūku un var izmantot apmeklējumu reklāmas nolūkos.',
  'Shows reviews of the website and counts how often they are seen.':
    'Rāda atsauksmes par vietni un uzskaita, cik bieži tās redz.',
  'Shows maps and lets the provider know on which page.':
    'Rāda kartes un paziņo pakalpojuma nodrošinātājam, kurā lapā tās tiek rādītas.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Ielādē fontus un paziņo pakalpojuma nodrošinātājam pārlūka IP adresi.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Ļauj apmeklētājiem tērzēt ar vietni un atpazīst viņus, kad viņi atgriežas.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Ļauj apmeklētājiem tērzēt ar vietni, kas redz viņu apmeklētās lapas.',
  'Lets visitors book appointments.': 'Ļauj apmeklētājiem rezervēt tikšanās laiku.',
  'Shows forms or surveys and reports the answers to the website.':
    'Rāda veidlapas vai aptaujas un nodod atbildes vietnei.',
  'Protects forms by telling people from automated visits.':
    'Aizsargā veidlapas, atšķirot cilvēkus no automatizētiem apmeklējumiem.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Ļauj apmeklētājiem pieteikties ar kontu, kura nodrošinātājs uzzina, kurā vietnē viņi ir.',
  'Takes payments and prevents fraud.': 'Pieņem maksājumus un novērš krāpšanu.',
  session: 'sesija',
  'until erased': 'līdz dzēšanai',
  'removed at once': 'tūlītēja dzēšana',
  'less than a second': 'mazāk par sekundi',
  'less than a minute': 'mazāk par minūti',
  '{a} or {b}': '{a} vai {b}',
};
