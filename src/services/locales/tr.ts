import type { SentenceTexts } from '../sentences.js';

/** Turkish. */
export const trServices: SentenceTexts = {
  'Tells one browser from another.': 'Bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another on this website.':
    'Bu web sitesinde bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another across websites.':
    'Web siteleri genelinde bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another for advertising.':
    'Reklam amacıyla bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another for advertising, across websites.':
    'Reklam amacıyla, web siteleri genelinde bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Satın alma işlemlerini reklamlarla ilişkilendirmek için bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another for statistics.':
    'İstatistik amacıyla bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Dolandırıcılığı ve kötüye kullanımı önlemek için bir tarayıcıyı diğerlerinden ayırt eder.',
  'Tells one browser from another and keeps the state of a visit.':
    'Bir tarayıcıyı diğerlerinden ayırt eder ve ziyaretin durumunu saklar.',
  'Tells one browser from another and keeps its settings.':
    'Bir tarayıcıyı diğerlerinden ayırt eder ve tarayıcıya ait ayarları saklar.',
  'Tells one browser from another and links it with a contact of the website.':
    'Bir tarayıcıyı diğerlerinden ayırt eder ve web sitesinin iletişim listesindeki bir kişiyle ilişkilendirir.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Bir tarayıcıyı diğerlerinden ayırt eder ve bu tarayıcıda gösterilen varyantları hatırlar.',
  'Tells one tab or window from another.': 'Bir sekmeyi veya pencereyi diğerlerinden ayırt eder.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Reklam amacıyla, web siteleri genelinde tarayıcıları ve hesabı olan kişileri tanır.',
  'Recognises visitors by the identifier that the website gives them.':
    'Ziyaretçileri, web sitesinin onlara verdiği tanımlayıcıyla tanır.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Ziyaretçinin oturum açıp açmadığını ve hangi hesapla açtığını hatırlar.',
  'Remembers the e-mail address that the visitor entered.':
    'Ziyaretçinin girdiği e-posta adresini hatırlar.',
  'Keeps what is known of the visitor or the visit.':
    'Ziyaretçi veya ziyaret hakkında bilinenleri saklar.',
  'Remembers earlier visits to the website.': 'Web sitesine yapılan önceki ziyaretleri hatırlar.',
  'Remembers the advertisement that was clicked.': 'Tıklanan reklamı hatırlar.',
  'Remembers the campaign, website or message that led here.':
    'Ziyaretçiyi buraya getiren kampanyayı, web sitesini veya mesajı hatırlar.',
  'Helps to link the identifiers that different services have for a browser.':
    'Farklı hizmetlerin bir tarayıcı için kullandığı tanımlayıcıların ilişkilendirilmesine yardımcı olur.',
  'Limits how often an advertisement or recommendation is shown.':
    'Bir reklamın veya önerinin ne sıklıkta gösterileceğini sınırlar.',
  'Measures what advertisements and recommendations lead to.':
    'Reklamların ve önerilerin sonuçlarını ölçer.',
  'Keeps the state of a visit.': 'Ziyaretin durumunu saklar.',
  'Keeps the pages seen and the actions of a visit.':
    'Bir ziyarette görüntülenen sayfaları ve yapılan işlemleri saklar.',
  'Keeps what was done on the pages until it is sent.':
    'Sayfalarda yapılanları gönderilene kadar saklar.',
  'Helps to record visits, so that the website can replay them.':
    'Web sitesinin yeniden oynatabilmesi için ziyaretlerin kaydedilmesine yardımcı olur.',
  'Decides whether the visit is measured.': 'Ziyaretin ölçülüp ölçülmeyeceğini belirler.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Bir sayfanın hangi varyantının gösterildiğini veya bunun sonucunu hatırlar.',
  'Remembers what the visitor agreed to or refused.':
    'Ziyaretçinin neyi kabul ettiğini veya reddettiğini hatırlar.',
  'Keeps settings of the service.': 'Hizmetin ayarlarını saklar.',
  'Recognises the visitor in chats.': 'Ziyaretçiyi sohbetlerde tanır.',
  'Keeps the state of chats and messages.': 'Sohbetlerin ve mesajların durumunu saklar.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Hangi anketlerin, formların veya mesajların gösterildiğini ya da yanıtlandığını hatırlar.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Ziyaretçiye görüşünün sorulup sorulmayacağını belirlemeye yardımcı olur.',
  'Tells people from automated visits.': 'İnsanları otomatik ziyaretlerden ayırt eder.',
  'Protects against forged requests, fraud and misuse.':
    'Sahte isteklere, dolandırıcılığa ve kötüye kullanıma karşı korur.',
  'Limits the number of requests.': 'İstek sayısını sınırlar.',
  'Chooses the server that answers.': 'Yanıt verecek sunucuyu seçer.',
  'Checks whether and how cookies can be set.':
    'Çerezlerin kaydedilip kaydedilemeyeceğini ve nasıl kaydedilebileceğini denetler.',
  'Lets the makers of the website test it.':
    'Web sitesini geliştirenlerin onu test etmesini sağlar.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Ziyaretleri ve ziyaretçilerin sayfalarda yaptıklarını ölçer ve bunları web sitesine bildirir.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Ziyaretleri ve reklamların sonuçlarını ölçer ve bunları web sitesine bildirir.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Ziyaretleri ve ziyaretçilerin sayfalarda yaptıklarını ölçer, ayrıca ziyaretleri kaydedebilir.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Ziyaretleri tarayıcıda hiçbir şey saklamadan sayar ve web sitesine bildirir.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Sayfaların ne kadar hızlı olduğunu ve hangi hataların oluştuğunu ölçer, ayrıca ziyaretleri kaydedebilir.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Ziyaretçilerin sayfalarda yaptıklarını, ısı haritaları veya yeniden oynatılabilir ziyaretler olarak kaydeder.',
  'Shows variants of pages and measures which one works better.':
    'Sayfaların varyantlarını gösterir ve hangisinin daha iyi sonuç verdiğini ölçer.',
  'Shows variants of pages and records what visitors do on them.':
    'Sayfaların varyantlarını gösterir ve ziyaretçilerin bunlarda yaptıklarını kaydeder.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Web sitesinin kullandığı ölçüm ve reklam gibi diğer hizmetleri yükler.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Ziyaretçilerin yaptıklarına ilişkin verileri toplar ve web sitesinin kullandığı diğer hizmetlere aktarır.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Reklamları ölçmek ve kişiselleştirmek için ziyaretleri ve satın alma işlemlerini sağlayıcıya bildirir.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Ziyaretleri ve satın alma işlemlerini bildirir ve reklam amacıyla tarayıcıyı başka yerlerde tanır.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Bakılan ve satın alınan ürünleri, diğer web sitelerinde reklamlarını göstermek için bildirir.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Reklam gösterir, reklamları tarayıcının ziyaret ettiklerine göre seçer ve ölçer.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Önerilen içerikleri gösterir ve reklam amacıyla tarayıcıyı başka yerlerde tanır.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'E-postaları ve reklamları kişiselleştirmek için ziyaretleri web sitesinin iletişim listesindeki kişilerle ilişkilendirir.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Mesajları ve reklamları kişiselleştirmek için ziyaretçileri tanır ve ne yaptıklarını belirler.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Video gösterir, tarayıcıyı tanır ve izlenenleri reklam amacıyla kullanabilir.',
  'Shows videos and counts how they are watched.':
    'Video gösterir ve videoların nasıl izlendiğini ölçer.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Ses içeriği oynatır, tarayıcıyı tanır ve oynatılanları reklam amacıyla kullanabilir.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Gönderi veya düğme gösterir, tarayıcıyı tanır ve ziyareti reklam amacıyla kullanabilir.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Yorumları gösterir, tarayıcıyı tanır ve ziyareti reklam amacıyla kullanabilir.',
  'Shows reviews of the website and counts how often they are seen.':
    'Web sitesi hakkındaki değerlendirmeleri gösterir ve kaç kez görüldüklerini sayar.',
  'Shows maps and lets the provider know on which page.':
    'Harita gösterir ve hangi sayfada gösterdiğini sağlayıcıya bildirir.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Yazı tiplerini yükler ve tarayıcının IP adresini sağlayıcıya bildirir.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Ziyaretçilerin web sitesiyle sohbet etmesini sağlar ve geri döndüklerinde onları tanır.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Ziyaretçilerin web sitesiyle sohbet etmesini sağlar; web sitesi, ziyaret ettikleri sayfaları görür.',
  'Lets visitors book appointments.': 'Ziyaretçilerin randevu almasını sağlar.',
  'Shows forms or surveys and reports the answers to the website.':
    'Form veya anket gösterir ve yanıtları web sitesine bildirir.',
  'Protects forms by telling people from automated visits.':
    'İnsanları otomatik ziyaretlerden ayırt ederek formları korur.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Ziyaretçilerin bir hesapla oturum açmasını sağlar; hesabın sağlayıcısı, hangi web sitesinde olduklarını öğrenir.',
  'Takes payments and prevents fraud.': 'Ödeme alır ve dolandırıcılığı önler.',
  session: 'oturum',
  'until erased': 'silinene kadar',
  'removed at once': 'hemen silinir',
  'less than a second': 'bir saniyeden kısa',
  'less than a minute': 'bir dakikadan kısa',
  '{a} or {b}': '{a} veya {b}',
};
