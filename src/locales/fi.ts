import type { Messages } from '../core/messages.js';

/** Finnish. */
export const fi: Messages = {
  'notice.label': 'Evästeilmoitus',
  'notice.title': 'Tämä sivusto käyttää evästeitä',
  'notice.text':
    'Käytämme evästeitä, jotta sivusto toimii. Suostumuksellasi me ja riippumattomat kolmannet osapuolet käytämme niitä myös käyntien mittaamiseen ja mainonnan kohdentamiseen. Voit muuttaa valintaasi milloin tahansa.',
  'notice.optOutText':
    'Käytämme evästeitä, jotta sivusto toimii. Ellet kiellä sitä, me ja riippumattomat kolmannet osapuolet käytämme niitä myös käyntien mittaamiseen ja mainonnan kohdentamiseen. Voit muuttaa valintaasi milloin tahansa.',
  'notice.policyChanged': 'Evästekäytäntömme on muuttunut edellisen valintasi jälkeen.',
  'notice.news': 'Uutta edellisen valintasi jälkeen: {names}.',
  'notice.learnMore': 'Lue lisää',
  'action.acceptAll': 'Hyväksy kaikki',
  'action.rejectAll': 'Hylkää kaikki',
  'action.choose': 'Valitse itse',
  'survey.dismiss': 'Ei kiitos',
  'signal.honoured': 'Kieltosi on otettu huomioon',
  'action.save': 'Tallenna valinnat',
  'action.close': 'Sulje',
  'preferences.title': 'Evästeasetukset',
  'preferences.intro':
    'Päätä, mitä sallit tällä sivustolla. Voit palata muuttamaan valintaasi milloin tahansa.',
  'preferences.policy': 'Evästekäytäntö',
  'preferences.contact': 'Yhteystiedot',
  'preferences.alwaysOn': 'Aina käytössä',
  'preferences.services': 'Palvelut (käytössä {on}/{count})',
  'preferences.hosts': 'Lähettää tietoja osoitteisiin',
  'preferences.cookies': 'Evästeet',
  'preferences.storage': 'Selaimen tallennustila',
  'preferences.vendorPolicy': 'Tietosuojaseloste: {name}',
  'preferences.record': 'Teit valintasi {date}. Viitenumero: {id}',
  'preferences.download': 'Lataa valintani tiedot',
  'preferences.delete': 'Poista valintani tiedot',
  'preferences.erased':
    'Valintasi on tallennettu. Käytöstä poistamasi palvelut on pysäytetty, ja niiden selaimeen tallentamat tiedot on poistettu.',
  'preferences.residue':
    'Tämä sivu ei voi poistaa näitä: {names}. Voit poistaa ne selaimen asetuksista.',
  'preferences.reload': 'Lataa sivu uudelleen',
  'preferences.deleted':
    'Valintasi tiedot on poistettu. Sallittua on vain se, mikä ei vaadi valintaa.',
  'preferences.doNotTrackStatement':
    'Selaimesi ”Do Not Track” -signaali ei vaikuta tämän sivuston toimintaan. Käytä sen sijaan yllä olevia valintoja.',
  'preferences.language': 'Kieli',
  'preferences.complaint': 'Tee kantelu: {name}',
  'preferences.minor': 'Ikäsi vuoksi mainonta pysyy poissa käytöstä.',
  'regime.opt-in': 'Valinnaisia palveluja ei käytetä, ennen kuin sallit ne.',
  'regime.opt-out': 'Valinnaisia palveluja käytetään, kunnes kiellät ne.',
  'regime.notice': 'Valinnaisia palveluja käytetään. Voit kieltää ne milloin tahansa.',
  'category.necessary.name': 'Välttämättömät',
  'category.necessary.description':
    'Tarvitaan sivuston toimintaan, esimerkiksi kirjautumiseen, ostoskoriin ja tämän valinnan muistamiseen.',
  'category.functional.name': 'Toiminnalliset',
  'category.functional.description':
    'Lisätoiminnot, kuten videot, kartat ja chat, sekä asetustesi muistaminen.',
  'category.analytics.name': 'Analytiikka',
  'category.analytics.description': 'Mittaa käyntejä ja sivujen käyttöä sivuston parantamiseksi.',
  'category.advertising.name': 'Mainonta',
  'category.advertising.description':
    'Luo profiilin kiinnostuksesi kohteista, jotta sinulle voidaan näyttää kohdennettua mainontaa täällä ja muilla sivustoilla.',
  'settings.label': 'Evästeasetukset',
  'settings.privacyChoices': 'Tietosuojavalintasi',
  'embed.text':
    'Tämän sisällön tarjoaa {name}. Jos lataat sen, {name} saa tietoja, kuten IP-osoitteesi, ja voi käyttää evästeitä.',
  'embed.once': 'Lataa kerran',
  'embed.always': 'Lataa aina {name}',
  'embed.open': 'Avaa palvelussa {name}',
  'declaration.name': 'Nimi',
  'declaration.type': 'Tyyppi',
  'declaration.purpose': 'Käyttötarkoitus',
  'declaration.lifetime': 'Säilytysaika',
  'declaration.provider': 'Palveluntarjoaja',
  'declaration.cookie': 'Eväste',
  'declaration.storageKey': 'Selaimen tallennustila',
  'declaration.allowed': 'Sallittu',
  'declaration.denied': 'Ei sallittu',
  'declaration.change': 'Muuta valintaani',
  'declaration.version': 'Versio {version}',
  'declaration.export': 'Tallenna {format}-muodossa',
  'declaration.doNotTrackLink': 'Tietoa Do Not Track -signaalista',
  'declaration.gpcHonoured':
    'Jos selaimesi lähettää ”Global Privacy Control” -signaalin, sivusto tulkitsee sen niin, että kiellät mainonnan ja tietojen myynnin, ja poistaa ne käytöstä.',
  'declaration.gpcIgnored':
    'Alueellasi ”Global Privacy Control” ei muuta mitään tällä sivustolla: valinnaisia palveluja ei käytetä, ennen kuin sallit ne.',
};
