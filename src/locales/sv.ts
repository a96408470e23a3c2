import type { Messages } from '../core/messages.js';

/** Swedish. */
export const sv: Messages = {
  'notice.label': 'Information om cookies',
  'notice.title': 'Den här webbplatsen använder cookies',
  'notice.text':
    'Vi använder cookies för att webbplatsen ska fungera. Med ditt samtycke använder vi och oberoende tredje parter dem även för att mäta besök och personanpassa annonser. Du kan ändra ditt val när som helst.',
  'notice.optOutText':
    'Vi använder cookies för att webbplatsen ska fungera. Om du inte invänder använder vi och oberoende tredje parter dem även för att mäta besök och personanpassa annonser. Du kan ändra ditt val när som helst.',
  'notice.policyChanged': 'Vår cookiepolicy har ändrats sedan ditt senaste val.',
  'notice.news': 'Nytt sedan ditt senaste val: {names}.',
  'notice.learnMore': 'Läs mer',
  'action.acceptAll': 'Godkänn alla',
  'action.rejectAll': 'Avvisa alla',
  'action.choose': 'Välj själv',
  'survey.dismiss': 'Nej tack',
  'signal.honoured': 'Din invändning respekteras',
  'action.save': 'Spara val',
  'action.close': 'Stäng',
  'preferences.title': 'Cookieinställningar',
  'preferences.intro':
    'Bestäm vad du tillåter på webbplatsen. Du kan komma tillbaka och ändra ditt val när som helst.',
  'preferences.policy': 'Cookiepolicy',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Alltid på',
  'preferences.services': 'Tjänster ({on} av {count} på)',
  'preferences.hosts': 'Skickar data till',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Lagring i webbläsaren',
  'preferences.vendorPolicy': 'Integritetspolicy för {name}',
  'preferences.record': 'Du gjorde ditt val den {date}. Referensnummer: {id}',
  'preferences.download': 'Ladda ner uppgifter om mitt val',
  'preferences.delete': 'Radera uppgifter om mitt val',
  'preferences.erased':
    'Ditt val har sparats. Tjänster som du har stängt av har stoppats och deras data i webbläsaren har tagits bort.',
  'preferences.residue':
    'Sidan kan inte ta bort: {names}. Det gör du i webbläsarens inställningar.',
  'preferences.reload': 'Läs in sidan igen',
  'preferences.deleted':
    'Uppgifterna om ditt val har raderats. Bara det som inte kräver något val är tillåtet.',
  'preferences.doNotTrackStatement':
    'Signalen ”Do Not Track” från din webbläsare ändrar inte hur webbplatsen fungerar. Använd i stället valen ovan.',
  'preferences.language': 'Språk',
  'preferences.complaint': 'Klaga hos {name}',
  'preferences.minor': 'På grund av din ålder förblir annonser avstängda.',
  'regime.opt-in': 'Valfria tjänster används inte förrän du tillåter dem.',
  'regime.opt-out': 'Valfria tjänster används tills du invänder.',
  'regime.notice': 'Valfria tjänster används. Du kan invända när som helst.',
  'category.necessary.name': 'Nödvändiga',
  'category.necessary.description':
    'Behövs för att webbplatsen ska fungera, till exempel för inloggning, varukorg och för att komma ihåg ditt val.',
  'category.functional.name': 'Funktionella',
  'category.functional.description':
    'Ger extra funktioner som video, kartor och chatt, och kommer ihåg dina inställningar.',
  'category.analytics.name': 'Analys',
  'category.analytics.description':
    'Mäter besök och hur sidorna används, så att webbplatsen kan förbättras.',
  'category.advertising.name': 'Annonser',
  'category.advertising.description':
    'Skapar en profil av dina intressen för att visa personanpassade annonser här och på andra webbplatser.',
  'settings.label': 'Cookieinställningar',
  'settings.privacyChoices': 'Dina integritetsval',
  'embed.text':
    'Det här innehållet kommer från {name}. Om du läser in det får {name} uppgifter, till exempel din IP-adress, och kan använda cookies.',
  'embed.once': 'Läs in en gång',
  'embed.always': 'Läs alltid in {name}',
  'embed.open': 'Öppna hos {name}',
  'declaration.name': 'Namn',
  'declaration.type': 'Typ',
  'declaration.purpose': 'Ändamål',
  'declaration.lifetime': 'Lagringstid',
  'declaration.provider': 'Leverantör',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Lagring i webbläsaren',
  'declaration.allowed': 'Tillåts',
  'declaration.denied': 'Tillåts inte',
  'declaration.change': 'Ändra mitt val',
  'declaration.version': 'Version {version}',
  'declaration.export': 'Spara som {format}',
  'declaration.doNotTrackLink': 'Om Do Not Track',
  'declaration.gpcHonoured':
    'Om din webbläsare skickar ”Global Privacy Control” tolkar webbplatsen det som att du invänder mot annonser och försäljning av data, och stänger av båda delarna.',
  'declaration.gpcIgnored':
    'Där du befinner dig ändrar ”Global Privacy Control” ingenting på webbplatsen: valfria tjänster används inte förrän du tillåter dem.',
};
