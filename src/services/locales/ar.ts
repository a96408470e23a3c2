import type { SentenceTexts } from '../sentences.js';

/** Arabic. */
export const arServices: SentenceTexts = {
  'Tells one browser from another.': 'يميّز متصفحًا عن آخر.',
  'Tells one browser from another on this website.': 'يميّز متصفحًا عن آخر على هذا الموقع.',
  'Tells one browser from another across websites.': 'يميّز متصفحًا عن آخر عبر مواقع مختلفة.',
  'Tells one browser from another for advertising.': 'يميّز متصفحًا عن آخر لأغراض إعلانية.',
  'Tells one browser from another for advertising, across websites.':
    'يميّز متصفحًا عن آخر لأغراض إعلانية، عبر مواقع مختلفة.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'يميّز متصفحًا عن آخر لربط عمليات الشراء بالإعلانات.',
  'Tells one browser from another for statistics.': 'يميّز متصفحًا عن آخر لأغراض إحصائية.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'يميّز متصفحًا عن آخر لمنع الاحتيال وإساءة الاستخدام.',
  'Tells one browser from another and keeps the state of a visit.':
    'يميّز متصفحًا عن آخر ويحفظ حالة الزيارة.',
  'Tells one browser from another and keeps its settings.': 'يميّز متصفحًا عن آخر ويحفظ إعداداته.',
  'Tells one browser from another and links it with a contact of the website.':
    'يميّز متصفحًا عن آخر ويربطه بإحدى جهات الاتصال لدى الموقع.',
  'Tells one browser from another and remembers the variants it is shown.':
    'يميّز متصفحًا عن آخر ويتذكّر النسخ البديلة التي تُعرض فيه.',
  'Tells one tab or window from another.': 'يميّز علامة تبويب أو نافذة عن أخرى.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'يتعرّف لأغراض إعلانية على المتصفحات وأصحاب الحسابات، عبر مواقع مختلفة.',
  'Recognises visitors by the identifier that the website gives them.':
    'يتعرّف على الزوار من خلال المعرّف الذي يمنحهم إياه الموقع.',
  'Remembers whether the visitor is signed in, and with which account.':
    'يتذكّر ما إذا كان الزائر قد سجّل الدخول، وبأي حساب.',
  'Remembers the e-mail address that the visitor entered.':
    'يتذكّر عنوان البريد الإلكتروني الذي أدخله الزائر.',
  'Keeps what is known of the visitor or the visit.': 'يحفظ ما هو معروف عن الزائر أو الزيارة.',
  'Remembers earlier visits to the website.': 'يتذكّر الزيارات السابقة للموقع.',
  'Remembers the advertisement that was clicked.': 'يتذكّر الإعلان الذي تم النقر عليه.',
  'Remembers the campaign, website or message that led here.':
    'يتذكّر ما قاد إلى هنا من حملة أو موقع أو رسالة.',
  'Helps to link the identifiers that different services have for a browser.':
    'يساعد على الربط بين المعرّفات التي تستخدمها خدمات مختلفة لمتصفح واحد.',
  'Limits how often an advertisement or recommendation is shown.':
    'يحدّ من عدد مرات عرض الإعلان أو التوصية.',
  'Measures what advertisements and recommendations lead to.':
    'يقيس ما تؤدي إليه الإعلانات والتوصيات.',
  'Keeps the state of a visit.': 'يحفظ حالة الزيارة.',
  'Keeps the pages seen and the actions of a visit.':
    'يحفظ الصفحات التي شوهدت والإجراءات التي تمت أثناء الزيارة.',
  'Keeps what was done on the pages until it is sent.': 'يحفظ ما تم على الصفحات إلى حين إرساله.',
  'Helps to record visits, so that the website can replay them.':
    'يساعد على تسجيل الزيارات حتى يتمكن الموقع من إعادة عرضها.',
  'Decides whether the visit is measured.': 'يحدّد ما إذا كانت الزيارة ستُقاس.',
  'Remembers which variant of a page was shown, or what came of it.':
    'يتذكّر النسخة البديلة التي عُرضت من الصفحة، أو ما نتج عن ذلك.',
  'Remembers what the visitor agreed to or refused.': 'يتذكّر ما وافق عليه الزائر أو رفضه.',
  'Keeps settings of the service.': 'يحفظ إعدادات الخدمة.',
  'Recognises the visitor in chats.': 'يتعرّف على الزائر في الدردشات.',
  'Keeps the state of chats and messages.': 'يحفظ حالة الدردشات والرسائل.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'يتذكّر الاستبيانات أو النماذج أو الرسائل التي عُرضت أو تمت الإجابة عنها.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'يساعد على تحديد ما إذا كان سيُطلب رأي الزائر.',
  'Tells people from automated visits.': 'يميّز البشر عن الزيارات الآلية.',
  'Protects against forged requests, fraud and misuse.':
    'يحمي من الطلبات المزوّرة والاحتيال وإساءة الاستخدام.',
  'Limits the number of requests.': 'يحدّ من عدد الطلبات.',
  'Chooses the server that answers.': 'يختار الخادم الذي يستجيب.',
  'Checks whether and how cookies can be set.':
    'يتحقق من إمكانية حفظ ملفات تعريف الارتباط وكيفية ذلك.',
  'Lets the makers of the website test it.': 'يتيح لمطوّري الموقع اختباره.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'تقيس الزيارات وما يفعله الزوار على الصفحات، وتُبلغ الموقع بذلك.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'تقيس الزيارات وما تؤدي إليه الإعلانات، وتُبلغ الموقع بذلك.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'تقيس الزيارات وما يفعله الزوار على الصفحات، وقد تسجّل الزيارات.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'تعدّ الزيارات من دون تخزين أي شيء في المتصفح، وتُبلغ الموقع بها.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'تقيس سرعة الصفحات والأخطاء التي تحدث، وقد تسجّل الزيارات.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'تسجّل ما يفعله الزوار على الصفحات، في شكل خرائط حرارية أو إعادة عرض للزيارات.',
  'Shows variants of pages and measures which one works better.':
    'تعرض نسخًا بديلة من الصفحات وتقيس أيها أفضل أداءً.',
  'Shows variants of pages and records what visitors do on them.':
    'تعرض نسخًا بديلة من الصفحات وتسجّل ما يفعله الزوار عليها.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'تُحمّل خدمات أخرى يستخدمها الموقع، مثل خدمات القياس والإعلانات.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'تجمع بيانات عمّا يفعله الزوار وتنقلها إلى خدمات أخرى يستخدمها الموقع.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'تُبلغ مقدّم الخدمة بالزيارات وعمليات الشراء، لقياس الإعلانات وتخصيصها.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'ترسل تقارير عن الزيارات وعمليات الشراء، وتتعرّف على المتصفح خارج هذا الموقع لأغراض إعلانية.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'ترسل تقارير عن المنتجات التي شوهدت والتي تم شراؤها، للإعلان عنها على مواقع أخرى.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'تعرض إعلانات، وتختارها وتقيسها بحسب ما زاره المتصفح.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'تعرض محتوى موصى به، وتتعرّف على المتصفح خارج هذا الموقع لأغراض إعلانية.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'تربط الزيارات بجهات الاتصال لدى الموقع، لتخصيص رسائل البريد الإلكتروني والإعلانات.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'تتعرّف على الزوار وعلى ما يفعلونه، لتخصيص الرسائل والإعلانات.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'تعرض مقاطع فيديو، وتتعرّف على المتصفح، وقد تستخدم لأغراض إعلانية ما تتم مشاهدته.',
  'Shows videos and counts how they are watched.': 'تعرض مقاطع فيديو وتقيس كيفية مشاهدتها.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'تشغّل مقاطع صوتية، وتتعرّف على المتصفح، وقد تستخدم لأغراض إعلانية ما يتم تشغيله.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'تعرض منشورات أو أزرارًا، وتتعرّف على المتصفح، وقد تستخدم الزيارة لأغراض إعلانية.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'تعرض تعليقات، وتتعرّف على المتصفح، وقد تستخدم الزيارة لأغراض إعلانية.',
  'Shows reviews of the website and counts how often they are seen.':
    'تعرض تقييمات للموقع وتحصي عدد مرات مشاهدتها.',
  'Shows maps and lets the provider know on which page.':
    'تعرض خرائط وتُعلم مقدّم الخدمة بالصفحة التي تُعرض عليها.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'تُحمّل خطوطًا وتُعلم مقدّم الخدمة بعنوان IP الخاص بالمتصفح.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'تتيح للزوار الدردشة مع الموقع، وتتعرّف عليهم عند عودتهم.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'تتيح للزوار الدردشة مع الموقع، ويرى الموقع الصفحات التي يزورونها.',
  'Lets visitors book appointments.': 'تتيح للزوار حجز المواعيد.',
  'Shows forms or surveys and reports the answers to the website.':
    'تعرض نماذج أو استبيانات وتُبلغ الموقع بالإجابات.',
  'Protects forms by telling people from automated visits.':
    'تحمي النماذج بتمييز البشر عن الزيارات الآلية.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'تتيح للزوار تسجيل الدخول بحساب، ويعرف مقدّم هذا الحساب أي موقع يتصفحونه.',
  'Takes payments and prevents fraud.': 'تتلقى المدفوعات وتمنع الاحتيال.',
  session: 'الجلسة',
  'until erased': 'حتى الحذف',
  'removed at once': 'يُحذف فورًا',
  'less than a second': 'أقل من ثانية',
  'less than a minute': 'أقل من دقيقة',
  '{a} or {b}': '{a} أو {b}',
};
