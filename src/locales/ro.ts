import type { Messages } from '../core/messages.js';

/** Romanian. */
export const ro: Messages = {
  'notice.label': 'Informare privind cookie-urile',
  'notice.title': 'Acest site utilizează cookie-uri',
  'notice.text':
    'Utilizăm cookie-uri pentru funcționarea acestui site. Cu consimțământul dvs., noi și terți independenți le utilizăm și pentru a măsura vizitele și a personaliza publicitatea. Vă puteți modifica alegerea oricând.',
  'notice.optOutText':
    'Utilizăm cookie-uri pentru funcționarea acestui site. Dacă nu vă opuneți, noi și terți independenți le utilizăm și pentru a măsura vizitele și a personaliza publicitatea. Vă puteți modifica alegerea oricând.',
  'notice.policyChanged':
    'Politica noastră privind cookie-urile s-a modificat de la ultima dvs. alegere.',
  'notice.news': 'Noutăți de la ultima dvs. alegere: {names}.',
  'notice.learnMore': 'Aflați mai multe',
  'action.acceptAll': 'Acceptați tot',
  'action.rejectAll': 'Respingeți tot',
  'action.choose': 'Alegeți',
  'survey.dismiss': 'Nu, mulțumesc',
  'signal.honoured': 'Opoziția a fost respectată',
  'action.save': 'Salvați alegerea',
  'action.close': 'Închideți',
  'preferences.title': 'Setări cookie-uri',
  'preferences.intro':
    'Decideți ce permiteți pe acest site. Puteți reveni oricând pentru a vă modifica alegerea.',
  'preferences.policy': 'Politica privind cookie-urile',
  'preferences.contact': 'Contact',
  'preferences.alwaysOn': 'Întotdeauna activ',
  'preferences.services': 'Servicii (active: {on} din {count})',
  'preferences.hosts': 'Trimite date către',
  'preferences.cookies': 'Cookie-uri',
  'preferences.storage': 'Stocare în browser',
  'preferences.vendorPolicy': 'Politica de confidențialitate: {name}',
  'preferences.record': 'Data alegerii: {date}. Numărul înregistrării: {id}',
  'preferences.download': 'Descărcați înregistrarea',
  'preferences.delete': 'Ștergeți înregistrarea',
  'preferences.erased':
    'Alegerea a fost salvată. Ceea ce ați dezactivat a fost oprit, iar datele stocate astfel au fost șterse.',
  'preferences.residue':
    'Această pagină nu poate șterge: {names}. Puteți face acest lucru din setările browserului.',
  'preferences.reload': 'Reîncărcați pagina',
  'preferences.deleted':
    'Înregistrarea a fost ștearsă și nu este permis nimic din ce necesită o alegere.',
  'preferences.doNotTrackStatement':
    'Semnalul „Do Not Track” al browserului nu schimbă funcționarea acestui site. Utilizați în schimb opțiunile de mai sus.',
  'preferences.language': 'Limba',
  'preferences.complaint': 'Depuneți o plângere: {name}',
  'preferences.minor': 'Având în vedere vârsta dvs., publicitatea rămâne dezactivată.',
  'regime.opt-in': 'Nimic opțional nu este utilizat fără acordul dvs. prealabil.',
  'regime.opt-out': 'Serviciile opționale sunt utilizate până când vă opuneți.',
  'regime.notice': 'Sunt utilizate servicii opționale. Vă puteți opune oricând.',
  'category.necessary.name': 'Necesare',
  'category.necessary.description':
    'Asigură funcționarea site-ului, de exemplu menținerea autentificării, coșul de cumpărături și memorarea acestei alegeri.',
  'category.functional.name': 'Funcționale',
  'category.functional.description':
    'Funcții suplimentare, precum videoclipuri, hărți și chat, și memorarea setărilor dvs.',
  'category.analytics.name': 'Analitice',
  'category.analytics.description':
    'Măsoară vizitele și modul de utilizare a paginilor, pentru îmbunătățirea site-ului.',
  'category.advertising.name': 'Publicitare',
  'category.advertising.description':
    'Creează un profil al intereselor dvs., pentru a vă afișa publicitate personalizată aici și pe alte site-uri.',
  'settings.label': 'Setări cookie-uri',
  'settings.privacyChoices': 'Opțiunile dvs. de confidențialitate',
  'embed.text':
    'Acest conținut este furnizat de {name}. Dacă îl încărcați, {name} primește date precum adresa dvs. IP și poate utiliza cookie-uri.',
  'embed.once': 'Încărcați o dată',
  'embed.always': 'Încărcați mereu {name}',
  'embed.open': 'Deschideți pe site-ul {name}',
  'declaration.name': 'Nume',
  'declaration.type': 'Tip',
  'declaration.purpose': 'Scop',
  'declaration.lifetime': 'Perioada de păstrare',
  'declaration.provider': 'Furnizor',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Stocare în browser',
  'declaration.allowed': 'Permis',
  'declaration.denied': 'Nepermis',
  'declaration.change': 'Modificați alegerea',
  'declaration.version': 'Versiunea {version}',
  'declaration.export': 'Salvați ca {format}',
  'declaration.doNotTrackLink': 'Despre Do Not Track',
  'declaration.gpcHonoured':
    'Dacă browserul dvs. trimite semnalul „Global Privacy Control”, acest site îl consideră o opoziție la publicitate și la vânzarea datelor și le dezactivează.',
  'declaration.gpcIgnored':
    'În locul în care vă aflați, „Global Privacy Control” nu schimbă nimic pe acest site: nimic opțional nu este utilizat fără acordul dvs. prealabil.',
};
