import type { Messages } from '../core/messages.js';

/** Icelandic. */
export const is: Messages = {
  'notice.label': 'Tilkynning um vafrakökur',
  'notice.title': 'Þessi vefur notar vafrakökur',
  'notice.text':
    'Við notum vafrakökur til að vefurinn virki. Með þínu samþykki notum við og óháðir þriðju aðilar þær einnig til að mæla heimsóknir og persónusníða auglýsingar. Þú getur breytt vali þínu hvenær sem er.',
  'notice.optOutText':
    'Við notum vafrakökur til að vefurinn virki. Ef þú andmælir því ekki notum við og óháðir þriðju aðilar þær einnig til að mæla heimsóknir og persónusníða auglýsingar. Þú getur breytt vali þínu hvenær sem er.',
  'notice.policyChanged': 'Stefna okkar um vafrakökur hefur breyst frá síðasta vali þínu.',
  'notice.news': 'Nýtt frá síðasta vali þínu: {names}.',
  'notice.learnMore': 'Nánari upplýsingar',
  'action.acceptAll': 'Samþykkja allt',
  'action.rejectAll': 'Hafna öllu',
  'action.choose': 'Velja',
  'survey.dismiss': 'Nei, takk',
  'signal.honoured': 'Andmæli þín eru virt',
  'action.save': 'Vista val',
  'action.close': 'Loka',
  'preferences.title': 'Vafrakökustillingar',
  'preferences.intro':
    'Veldu hvað þú leyfir á þessum vef. Þú getur komið aftur og breytt vali þínu hvenær sem er.',
  'preferences.policy': 'Stefna um vafrakökur',
  'preferences.contact': 'Hafa samband',
  'preferences.alwaysOn': 'Alltaf kveikt',
  'preferences.services': 'Þjónusta (kveikt á {on} af {count})',
  'preferences.hosts': 'Sendir gögn til',
  'preferences.cookies': 'Vafrakökur',
  'preferences.storage': 'Geymsla í vafra',
  'preferences.vendorPolicy': 'Persónuverndarstefna: {name}',
  'preferences.record': 'Val þitt var skráð {date}. Tilvísunarnúmer: {id}',
  'preferences.download': 'Sækja upplýsingar um val mitt',
  'preferences.delete': 'Eyða upplýsingum um val mitt',
  'preferences.erased':
    'Val þitt hefur verið vistað. Þjónusta sem þú slökktir á hefur verið stöðvuð og gögnum hennar í vafranum eytt.',
  'preferences.residue':
    'Þessi síða getur ekki fjarlægt: {names}. Þú getur gert það í stillingum vafrans.',
  'preferences.reload': 'Hlaða síðunni aftur',
  'preferences.deleted':
    'Upplýsingum um val þitt hefur verið eytt. Aðeins það sem krefst ekki vals er leyft.',
  'preferences.doNotTrackStatement':
    'Merkið „Do Not Track“ frá vafranum þínum breytir ekki virkni þessa vefs. Notaðu valkostina hér að ofan í staðinn.',
  'preferences.language': 'Tungumál',
  'preferences.complaint': 'Senda kvörtun: {name}',
  'preferences.minor': 'Vegna aldurs þíns verður áfram slökkt á auglýsingum.',
  'regime.opt-in': 'Valkvæð þjónusta er ekki notuð fyrr en þú leyfir hana.',
  'regime.opt-out': 'Valkvæð þjónusta er notuð þar til þú andmælir.',
  'regime.notice': 'Valkvæð þjónusta er notuð. Þú getur andmælt hvenær sem er.',
  'category.necessary.name': 'Nauðsynlegar',
  'category.necessary.description':
    'Nauðsynlegar til að vefurinn virki, til dæmis fyrir innskráningu og innkaupakörfu og til að muna þetta val.',
  'category.functional.name': 'Virkni',
  'category.functional.description':
    'Býður upp á viðbótareiginleika á borð við myndbönd, kort og spjall og man stillingar þínar.',
  'category.analytics.name': 'Greining',
  'category.analytics.description': 'Mælir heimsóknir og notkun á síðum svo að bæta megi vefinn.',
  'category.advertising.name': 'Auglýsingar',
  'category.advertising.description':
    'Býr til persónusnið út frá áhugasviði þínu til að birta þér persónusniðnar auglýsingar hér og á öðrum vefjum.',
  'settings.label': 'Vafrakökustillingar',
  'settings.privacyChoices': 'Persónuverndarval þitt',
  'embed.text':
    'Þetta efni kemur frá {name}. Ef þú hleður því inn fær {name} gögn á borð við IP-tölu þína og kann að nota vafrakökur.',
  'embed.once': 'Hlaða inn einu sinni',
  'embed.always': 'Hlaða alltaf inn {name}',
  'embed.open': 'Opna hjá {name}',
  'declaration.name': 'Heiti',
  'declaration.type': 'Tegund',
  'declaration.purpose': 'Tilgangur',
  'declaration.lifetime': 'Geymslutími',
  'declaration.provider': 'Þjónustuaðili',
  'declaration.cookie': 'Vafrakaka',
  'declaration.storageKey': 'Geymsla í vafra',
  'declaration.allowed': 'Leyft',
  'declaration.denied': 'Ekki leyft',
  'declaration.change': 'Breyta vali mínu',
  'declaration.version': 'Útgáfa {version}',
  'declaration.export': 'Vista sem {format}',
  'declaration.doNotTrackLink': 'Um Do Not Track',
  'declaration.gpcHonoured':
    'Ef vafrinn þinn sendir „Global Privacy Control“ lítur þessi vefur svo á að þú andmælir auglýsingum og sölu gagna og slekkur á hvoru tveggja.',
  'declaration.gpcIgnored':
    'Á þínu svæði breytir „Global Privacy Control“ engu á þessum vef: valkvæð þjónusta er ekki notuð fyrr en þú leyfir hana.',
};
