import type { SentenceTexts } from '../sentences.js';

/** Filipino. */
export const filServices: SentenceTexts = {
  'Tells one browser from another.': 'Pinagkakaiba ang mga browser sa isa’t isa.',
  'Tells one browser from another on this website.':
    'Pinagkakaiba ang mga browser sa isa’t isa sa loob ng website na ito.',
  'Tells one browser from another across websites.':
    'Pinagkakaiba ang mga browser sa isa’t isa, sa iba’t ibang website.',
  'Tells one browser from another for advertising.':
    'Pinagkakaiba ang mga browser sa isa’t isa para sa mga ad.',
  'Tells one browser from another for advertising, across websites.':
    'Pinagkakaiba ang mga browser sa isa’t isa para sa mga ad, sa iba’t ibang website.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Pinagkakaiba ang mga browser sa isa’t isa upang maiugnay ang mga pagbili sa mga ad.',
  'Tells one browser from another for statistics.':
    'Pinagkakaiba ang mga browser sa isa’t isa para sa estadistika.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Pinagkakaiba ang mga browser sa isa’t isa upang maiwasan ang panloloko at maling paggamit.',
  'Tells one browser from another and keeps the state of a visit.':
    'Pinagkakaiba ang mga browser sa isa’t isa at iniimbak ang estado ng pagbisita.',
  'Tells one browser from another and keeps its settings.':
    'Pinagkakaiba ang mga browser sa isa’t isa at iniimbak ang mga setting ng bawat isa.',
  'Tells one browser from another and links it with a contact of the website.':
    'Pinagkakaiba ang mga browser sa isa’t isa at iniuugnay ang mga ito sa mga contact ng website.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Pinagkakaiba ang mga browser sa isa’t isa at tinatandaan ang mga variant na ipinapakita sa bawat isa.',
  'Tells one tab or window from another.': 'Pinagkakaiba ang mga tab o window sa isa’t isa.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Kinikilala para sa mga ad ang mga browser at mga taong may account, sa iba’t ibang website.',
  'Recognises visitors by the identifier that the website gives them.':
    'Kinikilala ang mga bisita sa pamamagitan ng identifier na ibinibigay sa kanila ng website.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Tinatandaan kung naka-sign in ang bisita, at sa aling account.',
  'Remembers the e-mail address that the visitor entered.':
    'Tinatandaan ang e-mail address na inilagay ng bisita.',
  'Keeps what is known of the visitor or the visit.':
    'Iniimbak ang nalalaman tungkol sa bisita o sa pagbisita.',
  'Remembers earlier visits to the website.': 'Tinatandaan ang mga naunang pagbisita sa website.',
  'Remembers the advertisement that was clicked.': 'Tinatandaan ang ad na na-click.',
  'Remembers the campaign, website or message that led here.':
    'Tinatandaan ang campaign, website o mensaheng naghatid sa bisita rito.',
  'Helps to link the identifiers that different services have for a browser.':
    'Tumutulong na pag-ugnayin ang mga identifier ng iba’t ibang serbisyo para sa isang browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Nililimitahan kung gaano kadalas ipinapakita ang isang ad o rekomendasyon.',
  'Measures what advertisements and recommendations lead to.':
    'Sinusukat kung ano ang ibinubunga ng mga ad at rekomendasyon.',
  'Keeps the state of a visit.': 'Iniimbak ang estado ng pagbisita.',
  'Keeps the pages seen and the actions of a visit.':
    'Iniimbak ang mga pahinang tiningnan at mga ginawa sa isang pagbisita.',
  'Keeps what was done on the pages until it is sent.':
    'Iniimbak ang mga ginawa sa mga pahina hanggang sa maipadala ang mga ito.',
  'Helps to record visits, so that the website can replay them.':
    'Tumutulong na i-record ang mga pagbisita upang mai-replay ng website ang mga ito.',
  'Decides whether the visit is measured.': 'Nagpapasya kung susukatin ang pagbisita.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Tinatandaan kung aling variant ng pahina ang ipinakita, o kung ano ang ibinunga nito.',
  'Remembers what the visitor agreed to or refused.':
    'Tinatandaan kung ano ang sinang-ayunan o tinanggihan ng bisita.',
  'Keeps settings of the service.': 'Iniimbak ang mga setting ng serbisyo.',
  'Recognises the visitor in chats.': 'Kinikilala ang bisita sa mga chat.',
  'Keeps the state of chats and messages.': 'Iniimbak ang estado ng mga chat at mensahe.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Tinatandaan kung aling mga survey, form o mensahe ang ipinakita o sinagot.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Tumutulong na magpasya kung hihingan ng opinyon ang bisita.',
  'Tells people from automated visits.':
    'Tinutukoy kung tao ang bumibisita o awtomatiko ang pagbisita.',
  'Protects against forged requests, fraud and misuse.':
    'Nagpoprotekta laban sa mga pekeng request, panloloko at maling paggamit.',
  'Limits the number of requests.': 'Nililimitahan ang bilang ng mga request.',
  'Chooses the server that answers.': 'Pinipili ang server na sasagot.',
  'Checks whether and how cookies can be set.':
    'Sinusuri kung makapaglalagay ng cookies at kung paano.',
  'Lets the makers of the website test it.':
    'Nagbibigay-daan sa mga gumawa ng website na subukan ito.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Sinusukat ang mga pagbisita at ang ginagawa ng mga bisita sa mga pahina, at iniuulat ang mga ito sa website.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Sinusukat ang mga pagbisita at ang ibinubunga ng mga ad, at iniuulat ang mga ito sa website.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Sinusukat ang mga pagbisita at ang ginagawa ng mga bisita sa mga pahina, at maaaring i-record ang mga pagbisita.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Binibilang ang mga pagbisita nang walang iniimbak sa browser, at iniuulat ang mga ito sa website.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Sinusukat ang bilis ng mga pahina at ang mga error na nangyayari, at maaaring i-record ang mga pagbisita.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Nire-record ang ginagawa ng mga bisita sa mga pahina, bilang mga heat map o replay ng mga pagbisita.',
  'Shows variants of pages and measures which one works better.':
    'Nagpapakita ng mga variant ng mga pahina at sinusukat kung alin ang mas mabisa.',
  'Shows variants of pages and records what visitors do on them.':
    'Nagpapakita ng mga variant ng mga pahina at nire-record ang ginagawa ng mga bisita sa mga ito.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Nilo-load ang iba pang serbisyong ginagamit ng website, gaya ng para sa pagsukat at mga ad.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Kinokolekta ang data tungkol sa ginagawa ng mga bisita at ipinapasa ito sa iba pang serbisyong ginagamit ng website.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Iniuulat ang mga pagbisita at pagbili sa provider upang sukatin at i-personalize ang mga ad.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Iniuulat ang mga pagbisita at pagbili, at kinikilala ang browser sa labas ng website na ito para sa mga ad.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Iniuulat ang mga produktong tiningnan at binili upang i-advertise ang mga ito sa ibang website.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Nagpapakita ng mga ad, at pinipili at sinusukat ang mga ito batay sa mga binisita ng browser.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Nagpapakita ng inirerekomendang content, at kinikilala ang browser sa labas ng website na ito para sa mga ad.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Iniuugnay ang mga pagbisita sa mga contact ng website upang i-personalize ang mga e-mail at ad.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Kinikilala ang mga bisita at ang ginagawa nila upang i-personalize ang mga mensahe at ad.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Nagpapakita ng mga video, kinikilala ang browser at maaaring gamitin para sa mga ad ang pinapanood.',
  'Shows videos and counts how they are watched.':
    'Nagpapakita ng mga video at sinusukat kung paano pinapanood ang mga ito.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Nagpapatugtog ng audio, kinikilala ang browser at maaaring gamitin para sa mga ad ang pinatutugtog.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Nagpapakita ng mga post o button, kinikilala ang browser at maaaring gamitin ang pagbisita para sa mga ad.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Nagpapakita ng mga komento, kinikilala ang browser at maaaring gamitin ang pagbisita para sa mga ad.',
  'Shows reviews of the website and counts how often they are seen.':
    'Nagpapakita ng mga review ng website at binibilang kung gaano kadalas nakikita ang mga ito.',
  'Shows maps and lets the provider know on which page.':
    'Nagpapakita ng mga mapa at ipinaaalam sa provider kung saang pahina ipinapakita ang mga ito.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Naglo-load ng mga font at ipinaaalam sa provider ang IP address ng browser.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Nagbibigay-daan sa mga bisita na makipag-chat sa website, at kinikilala sila kapag bumalik sila.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Nagbibigay-daan sa mga bisita na makipag-chat sa website, at nakikita ng website ang mga pahinang binibisita nila.',
  'Lets visitors book appointments.':
    'Nagbibigay-daan sa mga bisita na mag-book ng mga appointment.',
  'Shows forms or surveys and reports the answers to the website.':
    'Nagpapakita ng mga form o survey at iniuulat ang mga sagot sa website.',
  'Protects forms by telling people from automated visits.':
    'Pinoprotektahan ang mga form sa pagtukoy kung tao ang bumibisita o awtomatiko ang pagbisita.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Nagbibigay-daan sa mga bisita na mag-sign in gamit ang isang account, at nalalaman ng provider nito kung nasaang website sila.',
  'Takes payments and prevents fraud.': 'Tumatanggap ng mga bayad at pumipigil sa panloloko.',
  session: 'sesyon',
  'until erased': 'hanggang sa burahin',
  'removed at once': 'binubura agad',
  'less than a second': 'wala pang isang segundo',
  'less than a minute': 'wala pang isang minuto',
  '{a} or {b}': '{a} o {b}',
};
