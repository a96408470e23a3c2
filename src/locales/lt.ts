import type { Messages } from '../core/messages.js';

/** Lithuanian. */
export const lt: Messages = {
  'notice.label': 'Pranešimas apie slapukus',
  'notice.title': 'Šioje svetainėje naudojami slapukai',
  'notice.text':
    'Slapukus naudojame, kad ši svetainė veiktų. Jums sutikus, mes ir nepriklausomos trečiosios šalys juos naudojame ir apsilankymams matuoti bei reklamai suasmeninti. Savo pasirinkimą galite bet kada pakeisti.',
  'notice.optOutText':
    'Slapukus naudojame, kad ši svetainė veiktų. Jei neprieštaraujate, mes ir nepriklausomos trečiosios šalys juos naudojame ir apsilankymams matuoti bei reklamai suasmeninti. Savo pasirinkimą galite bet kada pakeisti.',
  'notice.policyChanged': 'Po paskutinio jūsų pasirinkimo mūsų slapukų politika pasikeitė.',
  'notice.news': 'Nauja po paskutinio jūsų pasirinkimo: {names}.',
  'notice.learnMore': 'Sužinoti daugiau',
  'action.acceptAll': 'Priimti visus',
  'action.rejectAll': 'Atmesti visus',
  'action.choose': 'Pasirinkti',
  'survey.dismiss': 'Ne, ačiū',
  'signal.honoured': 'Į prieštaravimą atsižvelgta',
  'action.save': 'Išsaugoti pasirinkimą',
  'action.close': 'Uždaryti',
  'preferences.title': 'Slapukų nustatymai',
  'preferences.intro':
    'Nuspręskite, ką leidžiate šioje svetainėje. Bet kada galite grįžti ir pakeisti savo pasirinkimą.',
  'preferences.policy': 'Slapukų politika',
  'preferences.contact': 'Kontaktai',
  'preferences.alwaysOn': 'Visada įjungta',
  'preferences.services': 'Paslaugos (įjungta {on} iš {count})',
  'preferences.hosts': 'Siunčia duomenis į',
  'preferences.cookies': 'Slapukai',
  'preferences.storage': 'Naršyklės saugykla',
  'preferences.vendorPolicy': 'Privatumo politika: {name}',
  'preferences.record': 'Pasirinkimo data: {date}. Įrašo numeris: {id}',
  'preferences.download': 'Atsisiųsti įrašą',
  'preferences.delete': 'Ištrinti įrašą',
  'preferences.erased':
    'Jūsų pasirinkimas išsaugotas. Išjungtos paslaugos sustabdytos, o jų įrašyti duomenys pašalinti.',
  'preferences.residue':
    'Šis puslapis negali pašalinti: {names}. Tai galite padaryti naršyklės nustatymuose.',
  'preferences.reload': 'Įkelti puslapį iš naujo',
  'preferences.deleted': 'Jūsų įrašas ištrintas, ir neleidžiama nieko, kam reikia pasirinkimo.',
  'preferences.doNotTrackStatement':
    'Jūsų naršyklės signalas „Do Not Track“ nekeičia šios svetainės veikimo. Vietoj jo naudokitės pirmiau pateiktomis parinktimis.',
  'preferences.language': 'Kalba',
  'preferences.complaint': 'Pateikti skundą: {name}',
  'preferences.minor': 'Dėl jūsų amžiaus reklama lieka išjungta.',
  'regime.opt-in': 'Neprivalomos paslaugos nenaudojamos, kol jų neleidžiate.',
  'regime.opt-out': 'Neprivalomos paslaugos naudojamos, kol nepaprieštaraujate.',
  'regime.notice': 'Naudojamos neprivalomos paslaugos. Bet kada galite paprieštarauti.',
  'category.necessary.name': 'Būtinieji',
  'category.necessary.description':
    'Reikalingi, kad svetainė veiktų, pavyzdžiui, išsaugo prisijungimą, krepšelį ir šį pasirinkimą.',
  'category.functional.name': 'Funkciniai',
  'category.functional.description':
    'Papildomos funkcijos, pavyzdžiui, vaizdo įrašai, žemėlapiai ir pokalbiai, bei jūsų nustatymų įsiminimas.',
  'category.analytics.name': 'Analitiniai',
  'category.analytics.description':
    'Matuoja apsilankymus ir puslapių naudojimą, kad svetainę būtų galima tobulinti.',
  'category.advertising.name': 'Reklaminiai',
  'category.advertising.description':
    'Sudaro jūsų pomėgių profilį, kad čia ir kitose svetainėse būtų rodoma suasmeninta reklama.',
  'settings.label': 'Slapukų nustatymai',
  'settings.privacyChoices': 'Jūsų privatumo pasirinkimai',
  'embed.text':
    'Šį turinį teikia {name}. Jei jį įkelsite, {name} gaus duomenų, pavyzdžiui, jūsų IP adresą, ir galės naudoti slapukus.',
  'embed.once': 'Įkelti vieną kartą',
  'embed.always': 'Visada įkelti: {name}',
  'embed.open': 'Atverti svetainėje {name}',
  'declaration.name': 'Pavadinimas',
  'declaration.type': 'Tipas',
  'declaration.purpose': 'Paskirtis',
  'declaration.lifetime': 'Saugojimo trukmė',
  'declaration.provider': 'Teikėjas',
  'declaration.cookie': 'Slapukas',
  'declaration.storageKey': 'Naršyklės saugykla',
  'declaration.allowed': 'Leidžiama',
  'declaration.denied': 'Neleidžiama',
  'declaration.change': 'Keisti pasirinkimą',
  'declaration.version': 'Versija {version}',
  'declaration.export': 'Išsaugoti {format} formatu',
  'declaration.doNotTrackLink': 'Apie signalą Do Not Track',
  'declaration.gpcHonoured':
    'Jei jūsų naršyklė siunčia signalą „Global Privacy Control“, ši svetainė jį laiko jūsų prieštaravimu dėl reklamos bei duomenų pardavimo ir juos išjungia.',
  'declaration.gpcIgnored':
    'Ten, kur esate, signalas „Global Privacy Control“ šioje svetainėje nieko nekeičia: neprivalomos paslaugos nenaudojamos, kol jų neleidžiate.',
};
