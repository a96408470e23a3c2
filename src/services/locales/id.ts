import type { SentenceTexts } from '../sentences.js';

/** Indonesian. */
export const idServices: SentenceTexts = {
  'Tells one browser from another.': 'Membedakan satu browser dari browser lain.',
  'Tells one browser from another on this website.':
    'Membedakan satu browser dari browser lain di situs web ini.',
  'Tells one browser from another across websites.':
    'Membedakan satu browser dari browser lain, lintas situs web.',
  'Tells one browser from another for advertising.':
    'Membedakan satu browser dari browser lain untuk keperluan iklan.',
  'Tells one browser from another for advertising, across websites.':
    'Membedakan satu browser dari browser lain untuk keperluan iklan, lintas situs web.',
  'Tells one browser from another, to relate purchases to advertisements.':
    'Membedakan satu browser dari browser lain untuk mengaitkan pembelian dengan iklan.',
  'Tells one browser from another for statistics.':
    'Membedakan satu browser dari browser lain untuk keperluan statistik.',
  'Tells one browser from another, to prevent fraud and misuse.':
    'Membedakan satu browser dari browser lain untuk mencegah penipuan dan penyalahgunaan.',
  'Tells one browser from another and keeps the state of a visit.':
    'Membedakan satu browser dari browser lain dan menyimpan status kunjungan.',
  'Tells one browser from another and keeps its settings.':
    'Membedakan satu browser dari browser lain dan menyimpan pengaturannya.',
  'Tells one browser from another and links it with a contact of the website.':
    'Membedakan satu browser dari browser lain dan mengaitkannya dengan seseorang di daftar kontak situs web.',
  'Tells one browser from another and remembers the variants it is shown.':
    'Membedakan satu browser dari browser lain dan mengingat varian yang ditampilkan di browser tersebut.',
  'Tells one tab or window from another.': 'Membedakan satu tab atau jendela dari yang lain.',
  'Recognises browsers and people with an account for advertising, across websites.':
    'Mengenali browser dan orang yang memiliki akun, lintas situs web, untuk keperluan iklan.',
  'Recognises visitors by the identifier that the website gives them.':
    'Mengenali pengunjung melalui pengenal yang diberikan situs web kepada mereka.',
  'Remembers whether the visitor is signed in, and with which account.':
    'Mengingat apakah pengunjung sudah masuk, dan dengan akun mana.',
  'Remembers the e-mail address that the visitor entered.':
    'Mengingat alamat email yang dimasukkan pengunjung.',
  'Keeps what is known of the visitor or the visit.':
    'Menyimpan apa yang diketahui tentang pengunjung atau kunjungannya.',
  'Remembers earlier visits to the website.': 'Mengingat kunjungan sebelumnya ke situs web ini.',
  'Remembers the advertisement that was clicked.': 'Mengingat iklan yang diklik.',
  'Remembers the campaign, website or message that led here.':
    'Mengingat kampanye, situs web, atau pesan yang membawa pengunjung ke sini.',
  'Helps to link the identifiers that different services have for a browser.':
    'Membantu mengaitkan pengenal yang digunakan berbagai layanan untuk satu browser.',
  'Limits how often an advertisement or recommendation is shown.':
    'Membatasi seberapa sering suatu iklan atau rekomendasi ditampilkan.',
  'Measures what advertisements and recommendations lead to.':
    'Mengukur hasil dari iklan dan rekomendasi.',
  'Keeps the state of a visit.': 'Menyimpan status kunjungan.',
  'Keeps the pages seen and the actions of a visit.':
    'Menyimpan halaman yang dilihat dan tindakan yang dilakukan selama kunjungan.',
  'Keeps what was done on the pages until it is sent.':
    'Menyimpan catatan tindakan di halaman hingga dikirim.',
  'Helps to record visits, so that the website can replay them.':
    'Membantu merekam kunjungan agar situs web dapat memutarnya ulang.',
  'Decides whether the visit is measured.': 'Menentukan apakah kunjungan diukur.',
  'Remembers which variant of a page was shown, or what came of it.':
    'Mengingat varian halaman yang ditampilkan, atau hasilnya.',
  'Remembers what the visitor agreed to or refused.':
    'Mengingat apa yang disetujui atau ditolak pengunjung.',
  'Keeps settings of the service.': 'Menyimpan pengaturan layanan.',
  'Recognises the visitor in chats.': 'Mengenali pengunjung dalam obrolan.',
  'Keeps the state of chats and messages.': 'Menyimpan status obrolan dan pesan.',
  'Remembers which surveys, forms or messages were shown or answered.':
    'Mengingat survei, formulir, atau pesan mana yang telah ditampilkan atau dijawab.',
  'Helps to decide whether the visitor is asked for an opinion.':
    'Membantu menentukan apakah pengunjung dimintai pendapat.',
  'Tells people from automated visits.': 'Membedakan manusia dari kunjungan otomatis.',
  'Protects against forged requests, fraud and misuse.':
    'Memberikan perlindungan dari permintaan palsu, penipuan, dan penyalahgunaan.',
  'Limits the number of requests.': 'Membatasi jumlah permintaan.',
  'Chooses the server that answers.': 'Memilih server yang merespons.',
  'Checks whether and how cookies can be set.':
    'Memeriksa apakah dan bagaimana cookie dapat disimpan.',
  'Lets the makers of the website test it.': 'Memungkinkan pembuat situs web mengujinya.',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'Mengukur kunjungan dan tindakan pengunjung di halaman, lalu melaporkannya kepada situs web.',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'Mengukur kunjungan dan hasil dari iklan, lalu melaporkannya kepada situs web.',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'Mengukur kunjungan dan tindakan pengunjung di halaman, serta mungkin merekam kunjungan.',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'Menghitung kunjungan tanpa menyimpan apa pun di browser, lalu melaporkannya kepada situs web.',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'Mengukur kecepatan halaman dan kesalahan yang terjadi, serta mungkin merekam kunjungan.',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'Merekam tindakan pengunjung di halaman, sebagai peta panas atau tayangan ulang kunjungan.',
  'Shows variants of pages and measures which one works better.':
    'Menampilkan varian halaman dan mengukur varian mana yang lebih efektif.',
  'Shows variants of pages and records what visitors do on them.':
    'Menampilkan varian halaman dan merekam tindakan pengunjung di varian tersebut.',
  'Loads other services that the website uses, such as measurement and advertising.':
    'Memuat layanan lain yang digunakan situs web, seperti pengukuran dan iklan.',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'Mengumpulkan data tentang tindakan pengunjung dan meneruskannya ke layanan lain yang digunakan situs web.',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'Melaporkan kunjungan dan pembelian kepada penyedia untuk mengukur dan mempersonalisasi iklan.',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'Melaporkan kunjungan dan pembelian, serta mengenali browser di luar situs web ini untuk keperluan iklan.',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'Melaporkan produk yang dilihat dan dibeli untuk mengiklankannya di situs web lain.',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'Menampilkan iklan, serta memilih dan mengukurnya berdasarkan apa yang telah dikunjungi browser.',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'Menampilkan konten yang direkomendasikan, serta mengenali browser di luar situs web ini untuk keperluan iklan.',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'Mengaitkan kunjungan dengan orang di daftar kontak situs web untuk mempersonalisasi email dan iklan.',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'Mengenali pengunjung dan tindakan mereka untuk mempersonalisasi pesan dan iklan.',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'Menampilkan video, mengenali browser, dan mungkin menggunakan apa yang ditonton untuk keperluan iklan.',
  'Shows videos and counts how they are watched.':
    'Menampilkan video dan mengukur bagaimana video tersebut ditonton.',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'Memutar audio, mengenali browser, dan mungkin menggunakan apa yang diputar untuk keperluan iklan.',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'Menampilkan postingan atau tombol, mengenali browser, dan mungkin menggunakan data kunjungan untuk keperluan iklan.',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'Menampilkan komentar, mengenali browser, dan mungkin menggunakan data kunjungan untuk keperluan iklan.',
  'Shows reviews of the website and counts how often they are seen.':
    'Menampilkan ulasan tentang situs web dan menghitung seberapa sering ulasan tersebut dilihat.',
  'Shows maps and lets the provider know on which page.':
    'Menampilkan peta dan memberi tahu penyedia di halaman mana peta tersebut ditampilkan.',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'Memuat jenis huruf dan memberitahukan alamat IP browser kepada penyedia.',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'Memungkinkan pengunjung mengobrol dengan pihak situs web, dan mengenali mereka saat kembali.',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'Memungkinkan pengunjung mengobrol dengan pihak situs web, yang melihat halaman yang mereka kunjungi.',
  'Lets visitors book appointments.': 'Memungkinkan pengunjung membuat janji temu.',
  'Shows forms or surveys and reports the answers to the website.':
    'Menampilkan formulir atau survei dan melaporkan jawabannya kepada situs web.',
  'Protects forms by telling people from automated visits.':
    'Melindungi formulir dengan membedakan manusia dari kunjungan otomatis.',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'Memungkinkan pengunjung masuk dengan akun, dan penyedia akun itu mengetahui di situs web mana mereka berada.',
  'Takes payments and prevents fraud.': 'Menerima pembayaran dan mencegah penipuan.',
  session: 'sesi',
  'until erased': 'hingga dihapus',
  'removed at once': 'langsung dihapus',
  'less than a second': 'kurang dari satu detik',
  'less than a minute': 'kurang dari satu menit',
  '{a} or {b}': '{a} atau {b}',
};
