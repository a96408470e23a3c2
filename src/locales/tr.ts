import type { Messages } from '../core/messages.js';

/** Turkish. */
export const tr: Messages = {
  'notice.label': 'Çerez bildirimi',
  'notice.title': 'Bu web sitesi çerez kullanmaktadır',
  'notice.text':
    'Bu web sitesinin çalışması için çerez kullanıyoruz. Açık rızanızla biz ve bağımsız üçüncü taraflar çerezleri ziyaretleri ölçmek ve reklamları kişiselleştirmek için de kullanıyoruz. Tercihinizi istediğiniz zaman değiştirebilirsiniz.',
  'notice.optOutText':
    'Bu web sitesinin çalışması için çerez kullanıyoruz. İtiraz etmediğiniz sürece, biz ve bağımsız üçüncü taraflar çerezleri ziyaretleri ölçmek ve reklamları kişiselleştirmek için de kullanıyoruz. Tercihinizi istediğiniz zaman değiştirebilirsiniz.',
  'notice.policyChanged': 'Son tercihinizden bu yana çerez politikamız değişti.',
  'notice.news': 'Son tercihinizden bu yana eklenenler: {names}.',
  'notice.learnMore': 'Daha fazla bilgi',
  'action.acceptAll': 'Tümünü kabul et',
  'action.rejectAll': 'Tümünü reddet',
  'action.choose': 'Tercih yap',
  'survey.dismiss': 'Hayır, teşekkürler',
  'signal.honoured': 'İtiraz talebiniz uygulandı',
  'action.save': 'Tercihleri kaydet',
  'action.close': 'Kapat',
  'preferences.title': 'Çerez ayarları',
  'preferences.intro':
    'Bu web sitesinde nelere izin vereceğinizi belirleyin. İstediğiniz zaman geri dönüp tercihinizi değiştirebilirsiniz.',
  'preferences.policy': 'Çerez politikası',
  'preferences.contact': 'İletişim',
  'preferences.alwaysOn': 'Her zaman açık',
  'preferences.services': 'Hizmetler ({on}/{count} açık)',
  'preferences.hosts': 'Verilerin gönderildiği yerler',
  'preferences.cookies': 'Çerezler',
  'preferences.storage': 'Tarayıcı depolama alanı',
  'preferences.vendorPolicy': '{name} gizlilik politikası',
  'preferences.record': 'Tercih tarihiniz: {date}. Kayıt numarası: {id}',
  'preferences.download': 'Kaydımı indir',
  'preferences.delete': 'Kaydımı sil',
  'preferences.erased':
    'Tercihiniz kaydedildi. Kapattıklarınız durduruldu ve sakladıkları veriler silindi.',
  'preferences.residue':
    'Bu sayfadan silinemeyenler: {names}. Bunları tarayıcınızın ayarlarından silebilirsiniz.',
  'preferences.reload': 'Sayfayı yenile',
  'preferences.deleted':
    'Kaydınız silindi. Tercihinizi gerektiren hiçbir şeye artık izin verilmiyor.',
  'preferences.doNotTrackStatement':
    'Tarayıcınızın “Do Not Track” sinyali bu web sitesinin işleyişini değiştirmez. Lütfen bunun yerine yukarıdaki seçenekleri kullanın.',
  'preferences.language': 'Dil',
  'preferences.complaint': 'Şikâyet başvurusu: {name}',
  'preferences.minor': 'Yaşınız nedeniyle reklamlar kapalı kalır.',
  'regime.opt-in': 'Siz izin vermeden isteğe bağlı hiçbir şey kullanılmaz.',
  'regime.opt-out': 'İsteğe bağlı hizmetler siz itiraz edene kadar kullanılır.',
  'regime.notice': 'İsteğe bağlı hizmetler kullanılır. İstediğiniz zaman itiraz edebilirsiniz.',
  'category.necessary.name': 'Zorunlu',
  'category.necessary.description':
    'Web sitesinin çalışması için gereklidir; örneğin oturumunuzu açık tutmak, sepetinizi saklamak ve bu tercihi hatırlamak için.',
  'category.functional.name': 'İşlevsel',
  'category.functional.description':
    'Video, harita ve sohbet gibi ek özellikler sağlar ve ayarlarınızı hatırlar.',
  'category.analytics.name': 'Analitik',
  'category.analytics.description':
    'Web sitesini geliştirmek için ziyaretleri ve sayfaların nasıl kullanıldığını ölçer.',
  'category.advertising.name': 'Reklam',
  'category.advertising.description':
    'Burada ve diğer web sitelerinde size kişiselleştirilmiş reklamlar göstermek için ilgi alanlarınızın profilini oluşturur.',
  'settings.label': 'Çerez ayarları',
  'settings.privacyChoices': 'Gizlilik Tercihleriniz',
  'embed.text':
    'Bu içerik {name} tarafından sağlanır. Yüklerseniz {name}, IP adresiniz gibi verileri alır ve çerez kullanabilir.',
  'embed.once': 'Bir kez yükle',
  'embed.always': '{name} için her zaman yükle',
  'embed.open': '{name} sitesinde aç',
  'declaration.name': 'Ad',
  'declaration.type': 'Tür',
  'declaration.purpose': 'Amaç',
  'declaration.lifetime': 'Saklama süresi',
  'declaration.provider': 'Sağlayıcı',
  'declaration.cookie': 'Çerez',
  'declaration.storageKey': 'Tarayıcı depolama alanı',
  'declaration.allowed': 'İzin verildi',
  'declaration.denied': 'İzin verilmedi',
  'declaration.change': 'Tercihimi değiştir',
  'declaration.version': 'Sürüm {version}',
  'declaration.export': '{format} olarak kaydet',
  'declaration.doNotTrackLink': 'Do Not Track hakkında',
  'declaration.gpcHonoured':
    'Tarayıcınız “Global Privacy Control” sinyali gönderirse bu web sitesi bunu reklamlara ve verilerin satışına itirazınız olarak kabul eder ve bunları kapatır.',
  'declaration.gpcIgnored':
    'Bulunduğunuz yerde “Global Privacy Control” sinyali bu web sitesinin işleyişini değiştirmez: Siz izin vermeden isteğe bağlı hiçbir şey kullanılmaz.',
};
