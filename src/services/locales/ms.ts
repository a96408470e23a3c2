import type { SentenceTexts } from '../sentences.js';

/** Malay. */
export const msServices: SentenceTexts = {
  'Tells one browser from another.': 'Membezakan satu pelayar daripada pelayar lain.',
  'Tells one browser from another on this website.':
    'Membezakan satu pelayar daripada pelayar lain di laman web ini.',
  'Tells one browser from another across websites.':
    'Membezakan satu pelayar daripada pelayar lain, merentas laman web.',
  'Tells one browser from another for advertising.':
    'Membezakan satu pelayar daripada pelayar lain untuk pengiklanan.',
  'Tells one browser from another for advertising, across websites.':
    'Membezakan satu pelayar daripada pelayar lain untuk pengiklanan, merentas laman web.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Membezakan satu pelayar daripada pelayar lain untuk mengaitkan pembelian dengan iklan.',
  'Tells one browser from another for statistics.':
    'Membezakan satu pelayar daripada pelayar lain untuk statistik.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Membezakan satu pelayar daripada pelayar lain untuk mencegah penipuan dan penyalahgunaan.',
  'Tells one browser from another and keeps the state of a visit.':
    'Membezakan satu pelayar daripada pelayar lain dan menyimpan status lawatan.',
  'Tells one browser from another and keeps its settings.':
    'Membezakan satu pelayar daripada pelayar lain dan menyimpan tetapannya.',
  'Tells one browser from another and links it with a contact of the website.':
    'Membezakan satu pelayar daripada pelayar lain dan mengaitkannya dengan seseorang dalam senarai kenalan laman web.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Membezakan satu pelayar daripada pelayar lain dan mengingati varian yang dipaparkan padanya.',
  'Tells one tab or window from another.': 'Membezakan satu tab atau tetingkap daripada yang lain.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Mengenali pelayar dan orang yang mempunyai akaun, merentas laman web, untuk pengiklanan.',
  'Recognises visitors by the identifier that the website gives them.':
    'Mengenali pelawat melalui pengecam yang diberikan oleh laman web kepada mereka.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Mengingati sama ada pelawat telah log masuk, dan dengan akaun yang mana.',
  'Remembers the e-mail address that the visitor entered.':
    'Mengingati alamat e-mel yang dimasukkan oleh pelawat.',
  'Keeps what is known of the visitor or the visit.':
    'Menyimpan perkara yang diketahui tentang pelawat atau lawatannya.',
  'Remembers earlier visits to the website.': 'Mengingati lawatan terdahulu ke laman web ini.',
  'Remembers the advertisement that was clicked.': 'Mengingati iklan yang diklik.',
  'Remembers the campaign, website or message that led here.':
    'Mengingati kempen, laman web atau mesej yang membawa pelawat ke sini.',
  'Helps to link the identifiers that different services have for a browser.':
    'Membantu mengaitkan pengecam yang digunakan oleh pelbagai perkhidmatan bagi satu pelayar.',
  'Limits how often an advertisement or recommendation is shown.':
    'Mengehadkan kekerapan sesuatu iklan atau cadangan dipaparkan.',
  'Measures what advertisements and recommendations lead to.':
    'Mengukur hasil daripada iklan dan cadangan.',
  'Keeps the state of a visit.': 'Menyimpan status lawatan.',
  'Keeps the pages seen and the actions of a visit.':
    'Menyimpan halaman yang dilihat dan tindakan yang dilakukan semasa lawatan.',
  'Keeps what was done on the pages until it is sent.':
    'Menyimpan rekod tindakan di halaman sehingga dihantar.',
  'Helps to record visits, so that the website can replay them.':
    'Membantu merakam lawatan supaya laman web dapat memainkannya semula.',
  'Decides whether the visit is measured.': 'Menentukan sama ada lawatan diukur.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Mengingati varian halaman yang dipaparkan, atau hasilnya.',
  'Remembers what the visitor agreed to or refused.':
    'Mengingati perkara yang dipersetujui atau ditolak oleh pelawat.',
  'Keeps settings of the service.': 'Menyimpan tetapan perkhidmatan.',
  'Recognises the visitor in chats.': 'Mengenali pelawat dalam sembang.',
  'Keeps the state of chats and messages.': 'Menyimpan status sembang dan mesej.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Mengingati tinjauan, borang atau mesej yang telah dipaparkan atau dijawab.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Membantu menentukan sama ada pelawat diminta memberikan pendapat.',
  'Tells people from automated visits.': 'Membezakan manusia daripada lawatan automatik.',
  'Protects against forged requests, fraud and misuse.':
    'Memberikan perlindungan daripada permintaan palsu, penipuan dan penyalahgunaan.',
  'Limits the number of requests.': 'Mengehadkan bilangan permintaan.',
  'Chooses the server that answers.': 'Memilih pelayan yang memberikan respons.',
  'Checks whether and how cookies can be set.':
    'Memeriksa sama ada kuki dapat disimpan dan bagaimana caranya.',
  'Lets the makers of the website test it.': 'Membolehkan pembangun laman web mengujinya.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mengukur lawatan dan tindakan pelawat di halaman, lalu melaporkannya kepada laman web.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mengukur lawatan dan hasil daripada iklan, lalu melaporkannya kepada laman web.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mengukur lawatan dan tindakan pelawat di halaman, serta mungkin merakam lawatan.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Mengira lawatan tanpa menyimpan apa-apa dalam pelayar, lalu melaporkannya kepada laman web.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mengukur kelajuan halaman dan ralat yang berlaku, serta mungkin merakam lawatan.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Merakam tindakan pelawat di halaman, sebagai peta haba atau ulang tayang lawatan.',
  'Shows variants of pages and measures which one works better.':
    'Memaparkan varian halaman dan mengukur varian mana yang lebih berkesan.',
  'Shows variants of pages and records what visitors do on them.':
    'Memaparkan varian halaman dan merakam tindakan pelawat padanya.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Memuatkan perkhidmatan lain yang digunakan oleh laman web, seperti pengukuran dan pengiklanan.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Mengumpulkan data tentang tindakan pelawat dan menyampaikannya kepada perkhidmatan lain yang digunakan oleh laman web.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Melaporkan lawatan dan pembelian kepada penyedia untuk mengukur dan memperibadikan iklan.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Melaporkan lawatan dan pembelian, serta mengenali pelayar di luar laman web ini untuk pengiklanan.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Melaporkan produk yang dilihat dan dibeli untuk mengiklankannya di laman web lain.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Memaparkan iklan, serta memilih dan mengukurnya berdasarkan laman yang telah dilawati oleh pelayar.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Memaparkan kandungan yang dicadangkan, serta mengenali pelayar di luar laman web ini untuk pengiklanan.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Mengaitkan lawatan dengan orang dalam senarai kenalan laman web untuk memperibadikan e-mel dan iklan.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Mengenali pelawat dan tindakan mereka untuk memperibadikan mesej dan iklan.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Memaparkan video, mengenali pelayar dan mungkin menggunakan apa yang ditonton untuk pengiklanan.',
  'Shows videos and counts how they are watched.':
    'Memaparkan video dan mengukur cara video tersebut ditonton.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Memainkan audio, mengenali pelayar dan mungkin menggunakan apa yang dimainkan untuk pengiklanan.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Memaparkan hantaran atau butang, mengenali pelayar dan mungkin menggunakan data lawatan untuk pengiklanan.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Memaparkan komen, mengenali pelayar dan mungkin menggunakan data lawatan untuk pengiklanan.',
  'Shows reviews of the website and counts how often they are seen.':
    'Memaparkan ulasan tentang laman web dan mengira kekerapan ulasan tersebut dilihat.',
  'Shows maps and lets the provider know on which page.':
    'Memaparkan peta dan memaklumkan kepada penyedia tentang halaman tempat peta itu dipaparkan.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Memuatkan fon dan memaklumkan alamat IP pelayar kepada penyedia.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Membolehkan pelawat bersembang dengan pihak laman web, dan mengenali mereka apabila mereka kembali.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Membolehkan pelawat bersembang dengan pihak laman web, yang melihat halaman yang mereka lawati.',
  'Lets visitors book appointments.': 'Membolehkan pelawat menempah janji temu.',
  'Shows forms or surveys and reports the answers to the website.':
    'Memaparkan borang atau tinjauan dan melaporkan jawapan kepada laman web.',
  'Protects forms by telling people from automated visits.':
    'Melindungi borang dengan membezakan manusia daripada lawatan automatik.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Membolehkan pelawat log masuk dengan akaun, dan penyedia akaun itu mengetahui mereka berada di laman web yang mana.',
  'Takes payments and prevents fraud.': 'Menerima bayaran dan mencegah penipuan.',
  session: 'sesi',
  'until erased': 'sehingga dipadamkan',
  'removed at once': 'dipadamkan serta-merta',
  'less than a second': 'kurang daripada satu saat',
  'less than a minute': 'kurang daripada satu minit',
  '{a} or {b}': '{a} atau {b}',
};
