import type { Messages } from '../core/messages.js';

/** Indonesian. */
export const id: Messages = {
  'notice.label': 'Pemberitahuan cookie',
  'notice.title': 'Situs web ini menggunakan cookie',
  'notice.text':
    'Kami menggunakan cookie agar situs web ini dapat berfungsi. Dengan persetujuan Anda, kami dan pihak ketiga independen juga menggunakannya untuk mengukur kunjungan dan mempersonalisasi iklan. Anda dapat mengubah pilihan kapan saja.',
  'notice.optOutText':
    'Kami menggunakan cookie agar situs web ini dapat berfungsi. Kami dan pihak ketiga independen juga menggunakannya untuk mengukur kunjungan dan mempersonalisasi iklan, kecuali jika Anda keberatan. Anda dapat mengubah pilihan kapan saja.',
  'notice.policyChanged': 'Kebijakan cookie kami telah berubah sejak pilihan terakhir Anda.',
  'notice.news': 'Baru sejak pilihan terakhir Anda: {names}.',
  'notice.learnMore': 'Pelajari selengkapnya',
  'action.acceptAll': 'Terima semua',
  'action.rejectAll': 'Tolak semua',
  'action.choose': 'Pilih sendiri',
  'survey.dismiss': 'Tidak, terima kasih',
  'signal.honoured': 'Permintaan opt-out dipenuhi',
  'action.save': 'Simpan pilihan',
  'action.close': 'Tutup',
  'preferences.title': 'Pengaturan cookie',
  'preferences.intro':
    'Tentukan apa yang Anda izinkan di situs web ini. Anda dapat kembali dan mengubah pilihan kapan saja.',
  'preferences.policy': 'Kebijakan cookie',
  'preferences.contact': 'Hubungi kami',
  'preferences.alwaysOn': 'Selalu aktif',
  'preferences.services': 'Layanan ({on} dari {count} aktif)',
  'preferences.hosts': 'Mengirim data ke',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'Penyimpanan browser',
  'preferences.vendorPolicy': 'Kebijakan privasi {name}',
  'preferences.record': 'Waktu pilihan Anda: {date}. Nomor catatan: {id}',
  'preferences.download': 'Unduh catatan saya',
  'preferences.delete': 'Hapus catatan saya',
  'preferences.erased':
    'Pilihan Anda telah disimpan. Layanan yang Anda nonaktifkan telah dihentikan, dan data yang disimpannya telah dihapus.',
  'preferences.residue':
    'Tidak dapat dihapus dari halaman ini: {names}. Hapus melalui pengaturan browser Anda.',
  'preferences.reload': 'Muat ulang halaman',
  'preferences.deleted':
    'Catatan Anda telah dihapus. Semua yang memerlukan pilihan Anda kini tidak diizinkan.',
  'preferences.doNotTrackStatement':
    'Sinyal “Do Not Track” (Jangan Lacak) dari browser Anda tidak mengubah cara kerja situs web ini. Sebagai gantinya, silakan gunakan pilihan di atas.',
  'preferences.language': 'Bahasa',
  'preferences.complaint': 'Ajukan pengaduan ke {name}',
  'preferences.minor': 'Karena usia Anda, iklan tetap dinonaktifkan.',
  'regime.opt-in': 'Tidak ada hal opsional yang digunakan sebelum Anda mengizinkannya.',
  'regime.opt-out': 'Layanan opsional digunakan sampai Anda menyatakan keberatan.',
  'regime.notice': 'Layanan opsional digunakan. Anda dapat menyatakan keberatan kapan saja.',
  'category.necessary.name': 'Diperlukan',
  'category.necessary.description':
    'Diperlukan agar situs web berfungsi, misalnya agar Anda tetap masuk, isi keranjang tersimpan, dan pilihan ini diingat.',
  'category.functional.name': 'Fungsional',
  'category.functional.description':
    'Fitur tambahan seperti video, peta, dan obrolan, serta mengingat pengaturan Anda.',
  'category.analytics.name': 'Analitik',
  'category.analytics.description':
    'Mengukur kunjungan dan penggunaan halaman agar situs web dapat ditingkatkan.',
  'category.advertising.name': 'Iklan',
  'category.advertising.description':
    'Membuat profil minat Anda untuk menampilkan iklan yang dipersonalisasi di sini dan di situs web lain.',
  'settings.label': 'Pengaturan cookie',
  'settings.privacyChoices': 'Pilihan Privasi Anda',
  'embed.text':
    'Konten ini berasal dari {name}. Jika Anda memuatnya, {name} menerima data seperti alamat IP Anda dan mungkin menggunakan cookie.',
  'embed.once': 'Muat sekali',
  'embed.always': 'Selalu muat {name}',
  'embed.open': 'Buka di {name}',
  'declaration.name': 'Nama',
  'declaration.type': 'Jenis',
  'declaration.purpose': 'Tujuan',
  'declaration.lifetime': 'Masa simpan',
  'declaration.provider': 'Penyedia',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Penyimpanan browser',
  'declaration.allowed': 'Diizinkan',
  'declaration.denied': 'Tidak diizinkan',
  'declaration.change': 'Ubah pilihan saya',
  'declaration.version': 'Versi {version}',
  'declaration.export': 'Simpan sebagai {format}',
  'declaration.doNotTrackLink': 'Tentang Do Not Track',
  'declaration.gpcHonoured':
    'Jika browser Anda mengirim “Global Privacy Control”, situs web ini menganggapnya sebagai keberatan Anda atas iklan dan penjualan data, lalu menonaktifkan keduanya.',
  'declaration.gpcIgnored':
    'Di wilayah Anda, “Global Privacy Control” tidak mengubah cara kerja situs web ini: tidak ada hal opsional yang digunakan sebelum Anda mengizinkannya.',
};
