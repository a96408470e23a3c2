import type { Messages } from '../core/messages.js';

/** Filipino. */
export const fil: Messages = {
  'notice.label': 'Abiso tungkol sa cookies',
  'notice.title': 'Gumagamit ng cookies ang website na ito',
  'notice.text':
    'Gumagamit kami ng cookies upang gumana ang website na ito. Kung may pahintulot ninyo, ginagamit din namin at ng mga independiyenteng third party ang mga ito upang sukatin ang mga pagbisita at i-personalize ang mga ad. Maaari ninyong baguhin ang inyong pinili anumang oras.',
  'notice.optOutText':
    'Gumagamit kami ng cookies upang gumana ang website na ito. Maliban kung tututol kayo, ginagamit din namin at ng mga independiyenteng third party ang mga ito upang sukatin ang mga pagbisita at i-personalize ang mga ad. Maaari ninyong baguhin ang inyong pinili anumang oras.',
  'notice.policyChanged': 'Nagbago ang aming patakaran sa cookies mula noong huli kayong pumili.',
  'notice.news': 'Bago mula noong huli kayong pumili: {names}.',
  'notice.learnMore': 'Matuto pa',
  'action.acceptAll': 'Tanggapin lahat',
  'action.rejectAll': 'Tanggihan lahat',
  'action.choose': 'Pumili',
  'survey.dismiss': 'Hindi, salamat',
  'signal.honoured': 'Tinupad ang hiling na mag-opt out',
  'action.save': 'I-save ang pinili',
  'action.close': 'Isara',
  'preferences.title': 'Mga setting ng cookies',
  'preferences.intro':
    'Piliin ang papayagan ninyo sa website na ito. Maaari kayong bumalik at baguhin ang inyong pinili anumang oras.',
  'preferences.policy': 'Patakaran sa cookies',
  'preferences.contact': 'Makipag-ugnayan',
  'preferences.alwaysOn': 'Laging naka-on',
  'preferences.services': 'Mga serbisyo ({on} sa {count} ang naka-on)',
  'preferences.hosts': 'Nagpapadala ng data sa',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Storage ng browser',
  'preferences.vendorPolicy': 'Patakaran sa privacy ng {name}',
  'preferences.record': 'Petsa ng inyong pagpili: {date}. Numero ng rekord: {id}',
  'preferences.download': 'I-download ang aking rekord',
  'preferences.delete': 'Burahin ang aking rekord',
  'preferences.erased':
    'Na-save ang inyong pinili. Inihinto ang mga in-off ninyo at binura ang data na inimbak ng mga ito.',
  'preferences.residue':
    'Hindi mabubura mula sa pahinang ito: {names}. Mabubura ito sa mga setting ng inyong browser.',
  'preferences.reload': 'I-reload ang pahina',
  'preferences.deleted':
    'Nabura ang inyong rekord. Hindi na pinapayagan ang anumang nangangailangan ng inyong pagpili.',
  'preferences.doNotTrackStatement':
    'Hindi binabago ng signal na “Do Not Track” ng inyong browser ang paggana ng website na ito. Gamitin na lamang po ang mga pagpipilian sa itaas.',
  'preferences.language': 'Wika',
  'preferences.complaint': 'Magreklamo sa {name}',
  'preferences.minor': 'Dahil sa inyong edad, mananatiling naka-off ang mga ad.',
  'regime.opt-in': 'Walang opsiyonal na ginagamit hangga’t hindi ninyo pinapayagan.',
  'regime.opt-out': 'Ginagamit ang mga opsiyonal na serbisyo hangga’t hindi kayo tumututol.',
  'regime.notice': 'Ginagamit ang mga opsiyonal na serbisyo. Maaari kayong tumutol anumang oras.',
  'category.necessary.name': 'Kinakailangan',
  'category.necessary.description':
    'Kailangan upang gumana ang website, halimbawa upang manatili kayong naka-sign in, mapanatili ang laman ng inyong cart at maalala ang pinili ninyo.',
  'category.functional.name': 'Functional',
  'category.functional.description':
    'Mga karagdagang feature gaya ng mga video, mapa at chat, at pag-alala sa inyong mga setting.',
  'category.analytics.name': 'Analytics',
  'category.analytics.description':
    'Sinusukat ang mga pagbisita at paggamit ng mga pahina upang mapahusay ang website.',
  'category.advertising.name': 'Mga ad',
  'category.advertising.description':
    'Bumubuo ng profile ng inyong mga interes upang magpakita ng mga naka-personalize na ad dito at sa ibang website.',
  'settings.label': 'Mga setting ng cookies',
  'settings.privacyChoices': 'Mga Pagpili Ninyo sa Privacy',
  'embed.text':
    'Mula sa {name} ang content na ito. Kung ilo-load ninyo ito, makatatanggap ang {name} ng data gaya ng inyong IP address at maaaring gumamit ng cookies.',
  'embed.once': 'I-load nang isang beses',
  'embed.always': 'Laging i-load ang {name}',
  'embed.open': 'Buksan sa {name}',
  'declaration.name': 'Pangalan',
  'declaration.type': 'Uri',
  'declaration.purpose': 'Layunin',
  'declaration.lifetime': 'Tagal ng pag-iimbak',
  'declaration.provider': 'Provider',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Storage ng browser',
  'declaration.allowed': 'Pinapayagan',
  'declaration.denied': 'Hindi pinapayagan',
  'declaration.change': 'Baguhin ang pinili ko',
  'declaration.version': 'Bersiyon {version}',
  'declaration.export': 'I-save bilang {format}',
  'declaration.doNotTrackLink': 'Tungkol sa Do Not Track',
  'declaration.gpcHonoured':
    'Kung nagpapadala ang inyong browser ng “Global Privacy Control”, itinuturing ito ng website na ito na pagtutol ninyo sa mga ad at sa pagbebenta ng data, at ino-off ang mga ito.',
  'declaration.gpcIgnored':
    'Sa inyong lugar, hindi binabago ng “Global Privacy Control” ang paggana ng website na ito: walang opsiyonal na ginagamit hangga’t hindi ninyo pinapayagan.',
};
