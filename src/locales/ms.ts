import type { Messages } from '../core/messages.js';

/** Malay. */
export const ms: Messages = {
  'notice.label': 'Notis kuki',
  'notice.title': 'Laman web ini menggunakan kuki',
  'notice.text':
    'Kami menggunakan kuki supaya laman web ini dapat berfungsi. Dengan persetujuan anda, kami dan pihak ketiga bebas turut menggunakan kuki untuk mengukur lawatan dan memperibadikan iklan. Anda boleh mengubah pilihan anda pada bila-bila masa.',
  'notice.optOutText':
    'Kami menggunakan kuki supaya laman web ini dapat berfungsi. Kami dan pihak ketiga bebas turut menggunakan kuki untuk mengukur lawatan dan memperibadikan iklan, melainkan anda membantah. Anda boleh mengubah pilihan anda pada bila-bila masa.',
  'notice.policyChanged': 'Dasar kuki kami telah berubah sejak pilihan terakhir anda.',
  'notice.news': 'Baharu sejak pilihan terakhir anda: {names}.',
  'notice.learnMore': 'Ketahui lebih lanjut',
  'action.acceptAll': 'Terima semua',
  'action.rejectAll': 'Tolak semua',
  'action.choose': 'Buat pilihan',
  'survey.dismiss': 'Tidak, terima kasih',
  'signal.honoured': 'Permintaan menarik diri dipatuhi',
  'action.save': 'Simpan pilihan',
  'action.close': 'Tutup',
  'preferences.title': 'Tetapan kuki',
  'preferences.intro':
    'Tentukan perkara yang anda benarkan di laman web ini. Anda boleh kembali untuk mengubah pilihan anda pada bila-bila masa.',
  'preferences.policy': 'Dasar kuki',
  'preferences.contact': 'Hubungi kami',
  'preferences.alwaysOn': 'Sentiasa aktif',
  'preferences.services': 'Perkhidmatan ({on} daripada {count} aktif)',
  'preferences.hosts': 'Menghantar data kepada',
  'preferences.cookies': 'Kuki',
  'preferences.storage': 'Storan pelayar',
  'preferences.vendorPolicy': 'Dasar privasi {name}',
  'preferences.record': 'Masa pilihan anda: {date}. Nombor rekod: {id}',
  'preferences.download': 'Muat turun rekod saya',
  'preferences.delete': 'Padamkan rekod saya',
  'preferences.erased':
    'Pilihan anda telah disimpan. Perkhidmatan yang anda matikan telah dihentikan dan data yang disimpannya telah dipadamkan.',
  'preferences.residue':
    'Tidak dapat dipadamkan dari halaman ini: {names}. Sila padamkan melalui tetapan pelayar anda.',
  'preferences.reload': 'Muat semula halaman',
  'preferences.deleted':
    'Rekod anda telah dipadamkan. Apa-apa yang memerlukan pilihan anda kini tidak dibenarkan.',
  'preferences.doNotTrackStatement':
    'Isyarat “Do Not Track” (Jangan Jejak) daripada pelayar anda tidak mengubah cara laman web ini berfungsi. Sebaliknya, sila gunakan pilihan di atas.',
  'preferences.language': 'Bahasa',
  'preferences.complaint': 'Buat aduan kepada {name}',
  'preferences.minor': 'Disebabkan umur anda, iklan kekal dimatikan.',
  'regime.opt-in': 'Tiada perkara pilihan yang digunakan sebelum anda membenarkannya.',
  'regime.opt-out': 'Perkhidmatan pilihan digunakan sehingga anda membantah.',
  'regime.notice': 'Perkhidmatan pilihan digunakan. Anda boleh membantah pada bila-bila masa.',
  'category.necessary.name': 'Perlu',
  'category.necessary.description':
    'Diperlukan supaya laman web dapat berfungsi, contohnya untuk mengekalkan log masuk anda, menyimpan isi troli dan mengingati pilihan ini.',
  'category.functional.name': 'Fungsian',
  'category.functional.description':
    'Ciri tambahan seperti video, peta dan sembang, serta mengingati tetapan anda.',
  'category.analytics.name': 'Analitik',
  'category.analytics.description':
    'Mengukur lawatan dan penggunaan halaman supaya laman web dapat ditambah baik.',
  'category.advertising.name': 'Pengiklanan',
  'category.advertising.description':
    'Membina profil minat anda untuk memaparkan iklan diperibadikan di sini dan di laman web lain.',
  'settings.label': 'Tetapan kuki',
  'settings.privacyChoices': 'Pilihan Privasi Anda',
  'embed.text':
    'Kandungan ini daripada {name}. Jika anda memuatkannya, {name} menerima data seperti alamat IP anda dan mungkin menggunakan kuki.',
  'embed.once': 'Muatkan sekali',
  'embed.always': 'Sentiasa muatkan {name}',
  'embed.open': 'Buka di {name}',
  'declaration.name': 'Nama',
  'declaration.type': 'Jenis',
  'declaration.purpose': 'Tujuan',
  'declaration.lifetime': 'Tempoh simpanan',
  'declaration.provider': 'Penyedia',
  'declaration.cookie': 'Kuki',
  'declaration.storageKey': 'Storan pelayar',
  'declaration.allowed': 'Dibenarkan',
  'declaration.denied': 'Tidak dibenarkan',
  'declaration.change': 'Ubah pilihan saya',
  'declaration.version': 'Versi {version}',
  'declaration.export': 'Simpan sebagai {format}',
  'declaration.doNotTrackLink': 'Perihal Do Not Track',
  'declaration.gpcHonoured':
    'Jika pelayar anda menghantar “Global Privacy Control”, laman web ini menganggapnya sebagai bantahan anda terhadap pengiklanan dan penjualan data, lalu mematikan kedua-duanya.',
  'declaration.gpcIgnored':
    'Di tempat anda, “Global Privacy Control” tidak mengubah cara laman web ini berfungsi: tiada perkara pilihan yang digunakan sebelum anda membenarkannya.',
};
