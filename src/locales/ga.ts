import type { Messages } from '../core/messages.js';

/** Irish. */
export const ga: Messages = {
  'notice.label': 'Fógra faoi fhianáin',
  'notice.title': 'Úsáideann an suíomh gréasáin seo fianáin',
  'notice.text':
    'Úsáidimid fianáin chun go n-oibreoidh an suíomh gréasáin seo. Le do thoiliú, úsáidimid féin agus tríú páirtithe neamhspleácha iad freisin chun cuairteanna a thomhas agus chun fógraíocht a phearsantú. Is féidir leat do rogha a athrú am ar bith.',
  'notice.optOutText':
    'Úsáidimid fianáin chun go n-oibreoidh an suíomh gréasáin seo. Mura ndéanann tú agóid, úsáidimid féin agus tríú páirtithe neamhspleácha iad freisin chun cuairteanna a thomhas agus chun fógraíocht a phearsantú. Is féidir leat do rogha a athrú am ar bith.',
  'notice.policyChanged': 'Tá ár mbeartas fianán athraithe ón rogha dheireanach a rinne tú.',
  'notice.news': 'Nua ón rogha dheireanach a rinne tú: {names}.',
  'notice.learnMore': 'Tuilleadh eolais',
  'action.acceptAll': 'Glac le gach rud',
  'action.rejectAll': 'Diúltaigh do gach rud',
  'action.choose': 'Roghnaigh',
  'survey.dismiss': 'Níor mhaith, go raibh maith agat',
  'signal.honoured': 'Urramaíodh d’agóid',
  'action.save': 'Sábháil mo rogha',
  'action.close': 'Dún',
  'preferences.title': 'Socruithe fianán',
  'preferences.intro':
    'Socraigh cad a cheadóidh tú ar an suíomh gréasáin seo. Is féidir leat filleadh agus do rogha a athrú am ar bith.',
  'preferences.policy': 'Beartas fianán',
  'preferences.contact': 'Teagmháil',
  'preferences.alwaysOn': 'Gníomhach i gcónaí',
  'preferences.services': 'Seirbhísí ({on} as {count} gníomhach)',
  'preferences.hosts': 'Seoltar sonraí chuig',
  'preferences.cookies': 'Fianáin',
  'preferences.storage': 'Stóras an bhrabhsálaí',
  'preferences.vendorPolicy': 'Beartas príobháideachais: {name}',
  'preferences.record': 'Dáta na rogha: {date}. Uimhir an taifid: {id}',
  'preferences.download': 'Íoslódáil mo thaifead',
  'preferences.delete': 'Scrios mo thaifead',
  'preferences.erased':
    'Sábháladh do rogha. Stopadh na seirbhísí a mhúch tú, agus scriosadh na sonraí a bhí stóráilte acu.',
  'preferences.residue':
    'Ní féidir leis an leathanach seo iad seo a scriosadh: {names}. Is féidir leat é sin a dhéanamh i socruithe an bhrabhsálaí.',
  'preferences.reload': 'Athlódáil an leathanach',
  'preferences.deleted': 'Scriosadh do thaifead, agus níl aon rud a éilíonn rogha ceadaithe.',
  'preferences.doNotTrackStatement':
    'Ní athraíonn comhartha “Do Not Track” do bhrabhsálaí an chaoi a n-oibríonn an suíomh gréasáin seo. Úsáid na roghanna thuas ina ionad.',
  'preferences.language': 'Teanga',
  'preferences.complaint': 'Déan gearán: {name}',
  'preferences.minor': 'Mar gheall ar d’aois, fanann an fhógraíocht múchta.',
  'regime.opt-in': 'Ní úsáidtear aon rud roghnach sula gceadaíonn tú é.',
  'regime.opt-out': 'Úsáidtear seirbhísí roghnacha go dtí go ndéanann tú agóid.',
  'regime.notice': 'Úsáidtear seirbhísí roghnacha. Is féidir leat agóid a dhéanamh am ar bith.',
  'category.necessary.name': 'Riachtanach',
  'category.necessary.description':
    'De dhíth chun go n-oibreoidh an suíomh gréasáin, mar shampla chun tú a choinneáil logáilte isteach, do chiseán a líonadh agus an rogha seo a choinneáil i gcuimhne.',
  'category.functional.name': 'Feidhmiúil',
  'category.functional.description':
    'Gnéithe breise amhail físeáin, léarscáileanna agus comhrá, agus do shocruithe a choinneáil i gcuimhne.',
  'category.analytics.name': 'Anailísíocht',
  'category.analytics.description':
    'Tomhaistear cuairteanna agus an úsáid a bhaintear as leathanaigh, ionas gur féidir an suíomh gréasáin a fheabhsú.',
  'category.advertising.name': 'Fógraíocht',
  'category.advertising.description':
    'Cruthaítear próifíl de do spéiseanna, chun fógraíocht phearsantaithe a thaispeáint duit anseo agus ar shuíomhanna gréasáin eile.',
  'settings.label': 'Socruithe fianán',
  'settings.privacyChoices': 'Do roghanna príobháideachais',
  'embed.text':
    'Tagann an t-ábhar seo ó {name}. Má lódálann tú é, faigheann {name} sonraí amhail do sheoladh IP agus féadfar fianáin a úsáid.',
  'embed.once': 'Lódáil uair amháin',
  'embed.always': 'Lódáil {name} i gcónaí',
  'embed.open': 'Oscail ar {name}',
  'declaration.name': 'Ainm',
  'declaration.type': 'Cineál',
  'declaration.purpose': 'Cuspóir',
  'declaration.lifetime': 'Tréimhse choinneála',
  'declaration.provider': 'Soláthraí',
  'declaration.cookie': 'Fianán',
  'declaration.storageKey': 'Stóras an bhrabhsálaí',
  'declaration.allowed': 'Ceadaítear',
  'declaration.denied': 'Ní cheadaítear',
  'declaration.change': 'Athraigh mo rogha',
  'declaration.version': 'Leagan {version}',
  'declaration.export': 'Sábháil mar {format}',
  'declaration.doNotTrackLink': 'Maidir le Do Not Track',
  'declaration.gpcHonoured':
    'Má sheolann do bhrabhsálaí “Global Privacy Control”, glacann an suíomh gréasáin seo leis mar agóid uait maidir le fógraíocht agus le díol sonraí, agus múchann sé iad.',
  'declaration.gpcIgnored':
    'San áit a bhfuil tú, ní athraíonn “Global Privacy Control” aon rud ar an suíomh gréasáin seo: ní úsáidtear aon rud roghnach sula gceadaíonn tú é.',
};
