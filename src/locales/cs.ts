import type { Messages } from '../core/messages.js';

/** Czech. */
export const cs: Messages = {
  'notice.label': 'Informace o cookies',
  'notice.title': 'Tyto stránky používají cookies',
  'notice.text':
    'Cookies používáme, aby tyto stránky fungovaly. S vaším souhlasem je my a nezávislé třetí strany používáme také k měření návštěvnosti a k personalizaci reklamy. Svou volbu můžete kdykoli změnit.',
  'notice.optOutText':
    'Cookies používáme, aby tyto stránky fungovaly. Pokud nevznesete námitku, my a nezávislé třetí strany je používáme také k měření návštěvnosti a k personalizaci reklamy. Svou volbu můžete kdykoli změnit.',
  'notice.policyChanged': 'Naše zásady používání cookies se od vaší poslední volby změnily.',
  'notice.news': 'Nové od vaší poslední volby: {names}.',
  'notice.learnMore': 'Více informací',
  'action.acceptAll': 'Přijmout vše',
  'action.rejectAll': 'Odmítnout vše',
  'action.choose': 'Nastavit',
  'survey.dismiss': 'Ne, děkuji',
  'signal.honoured': 'Námitce bylo vyhověno',
  'action.save': 'Uložit volbu',
  'action.close': 'Zavřít',
  'preferences.title': 'Nastavení cookies',
  'preferences.intro':
    'Rozhodněte, co na těchto stránkách povolíte. Kdykoli se můžete vrátit a svou volbu změnit.',
  'preferences.policy': 'Zásady používání cookies',
  'preferences.contact': 'Kontakt',
  'preferences.alwaysOn': 'Vždy zapnuto',
  'preferences.services': 'Služby (zapnuto {on}/{count})',
  'preferences.hosts': 'Odesílá data na',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Úložiště prohlížeče',
  'preferences.vendorPolicy': 'Zásady ochrany osobních údajů: {name}',
  'preferences.record': 'Datum volby: {date}. Číslo záznamu: {id}',
  'preferences.download': 'Stáhnout záznam',
  'preferences.delete': 'Smazat záznam',
  'preferences.erased':
    'Vaše volba je uložena. Vypnuté služby jsou zastaveny a data, která uložily, jsou odstraněna.',
  'preferences.residue':
    'Tato stránka nemůže odstranit: {names}. Můžete to udělat v nastavení prohlížeče.',
  'preferences.reload': 'Znovu načíst stránku',
  'preferences.deleted': 'Váš záznam je smazán a nic, co vyžaduje volbu, není povoleno.',
  'preferences.doNotTrackStatement':
    'Signál „Do Not Track“ vašeho prohlížeče fungování těchto stránek nemění. Použijte prosím místo něj volby výše.',
  'preferences.language': 'Jazyk',
  'preferences.complaint': 'Podat stížnost: {name}',
  'preferences.minor': 'Vzhledem k vašemu věku zůstává reklama vypnutá.',
  'regime.opt-in': 'Nic volitelného se nepoužije, dokud to nepovolíte.',
  'regime.opt-out': 'Volitelné služby se používají, dokud nevznesete námitku.',
  'regime.notice': 'Volitelné služby se používají. Námitku můžete kdykoli vznést.',
  'category.necessary.name': 'Nezbytné',
  'category.necessary.description':
    'Nutné pro fungování stránek, například aby si pamatovaly vaše přihlášení, obsah košíku a tuto volbu.',
  'category.functional.name': 'Funkční',
  'category.functional.description':
    'Doplňkové funkce, jako jsou videa, mapy a chat, a zapamatování vašich nastavení.',
  'category.analytics.name': 'Analytické',
  'category.analytics.description':
    'Měří návštěvnost a způsob používání stránek, aby je bylo možné vylepšovat.',
  'category.advertising.name': 'Reklamní',
  'category.advertising.description':
    'Vytvářejí profil vašich zájmů, aby vám zde i na jiných stránkách zobrazovaly personalizovanou reklamu.',
  'settings.label': 'Nastavení cookies',
  'settings.privacyChoices': 'Vaše volby ochrany soukromí',
  'embed.text':
    'Tento obsah poskytuje {name}. Pokud jej načtete, {name} získá údaje, jako je vaše IP adresa, a může používat cookies.',
  'embed.once': 'Načíst jednou',
  'embed.always': 'Vždy načítat: {name}',
  'embed.open': 'Otevřít na webu {name}',
  'declaration.name': 'Název',
  'declaration.type': 'Typ',
  'declaration.purpose': 'Účel',
  'declaration.lifetime': 'Doba uložení',
  'declaration.provider': 'Poskytovatel',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Úložiště prohlížeče',
  'declaration.allowed': 'Povoleno',
  'declaration.denied': 'Nepovoleno',
  'declaration.change': 'Změnit volbu',
  'declaration.version': 'Verze {version}',
  'declaration.export': 'Uložit jako {format}',
  'declaration.doNotTrackLink': 'O signálu Do Not Track',
  'declaration.gpcHonoured':
    'Pokud váš prohlížeč vysílá signál „Global Privacy Control“, tyto stránky jej považují za vaši námitku proti reklamě a prodeji dat a obojí vypnou.',
  'declaration.gpcIgnored':
    'Tam, kde se nacházíte, signál „Global Privacy Control“ na těchto stránkách nic nemění: nic volitelného se nepoužije, dokud to nepovolíte.',
};
