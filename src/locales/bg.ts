import type { Messages } from '../core/messages.js';

/** Bulgarian. */
export const bg: Messages = {
  'notice.label': 'Известие за бисквитки',
  'notice.title': 'Този уебсайт използва бисквитки',
  'notice.text':
    'Използваме бисквитки, за да работи този уебсайт. С Вашето съгласие ние и независими трети страни ги използваме и за измерване на посещенията и персонализиране на рекламите. Можете да промените избора си по всяко време.',
  'notice.optOutText':
    'Използваме бисквитки, за да работи този уебсайт. Ако не възразите, ние и независими трети страни ги използваме и за измерване на посещенията и персонализиране на рекламите. Можете да промените избора си по всяко време.',
  'notice.policyChanged': 'Политиката ни за бисквитките е променена след последния Ви избор.',
  'notice.news': 'Ново след последния Ви избор: {names}.',
  'notice.learnMore': 'Научете повече',
  'action.acceptAll': 'Приемам всички',
  'action.rejectAll': 'Отхвърлям всички',
  'action.choose': 'Избирам',
  'survey.dismiss': 'Не, благодаря',
  'signal.honoured': 'Възражението е уважено',
  'action.save': 'Запазвам избора',
  'action.close': 'Затваряне',
  'preferences.title': 'Настройки за бисквитките',
  'preferences.intro':
    'Решете какво да разрешите на този уебсайт. Можете да се върнете и да промените избора си по всяко време.',
  'preferences.policy': 'Политика за бисквитките',
  'preferences.contact': 'Контакт',
  'preferences.alwaysOn': 'Винаги включено',
  'preferences.services': 'Услуги (включени: {on} от {count})',
  'preferences.hosts': 'Изпраща данни до',
  'preferences.cookies': 'Бисквитки',
  'preferences.storage': 'Хранилище на браузъра',
  'preferences.vendorPolicy': 'Политика за поверителност: {name}',
  'preferences.record': 'Номер на записа: {id}. Дата на избора: {date}',
  'preferences.download': 'Изтегляне на записа',
  'preferences.delete': 'Изтриване на записа',
  'preferences.erased':
    'Изборът Ви е запазен. Изключените услуги са спрени, а съхранените от тях данни са премахнати.',
  'preferences.residue':
    'Тази страница не може да премахне: {names}. Можете да го направите от настройките на браузъра.',
  'preferences.reload': 'Презареждане на страницата',
  'preferences.deleted': 'Записът Ви е изтрит и нищо, което изисква избор, не е разрешено.',
  'preferences.doNotTrackStatement':
    'Сигналът „Do Not Track“ на браузъра Ви не променя работата на този уебсайт. Вместо него използвайте възможностите по-горе.',
  'preferences.language': 'Език',
  'preferences.complaint': 'Подаване на жалба: {name}',
  'preferences.minor': 'Поради възрастта Ви рекламите остават изключени.',
  'regime.opt-in': 'Незадължителните услуги не се използват, преди да ги разрешите.',
  'regime.opt-out': 'Незадължителните услуги се използват, докато не възразите.',
  'regime.notice': 'Използват се незадължителни услуги. Можете да възразите по всяко време.',
  'category.necessary.name': 'Необходими',
  'category.necessary.description':
    'Нужни за работата на уебсайта, например за вход в профила, кошницата и запомняне на този избор.',
  'category.functional.name': 'Функционални',
  'category.functional.description':
    'Допълнителни функции като видео, карти и чат, както и запомняне на настройките Ви.',
  'category.analytics.name': 'Аналитични',
  'category.analytics.description':
    'Измерват посещенията и използването на страниците, за да може уебсайтът да се подобрява.',
  'category.advertising.name': 'Рекламни',
  'category.advertising.description':
    'Създават профил на интересите Ви, за да Ви показват персонализирани реклами тук и на други уебсайтове.',
  'settings.label': 'Настройки за бисквитките',
  'settings.privacyChoices': 'Вашият избор за поверителност',
  'embed.text':
    'Това съдържание се предоставя от {name}. Ако го заредите, {name} получава данни като IP адреса Ви и може да използва бисквитки.',
  'embed.once': 'Еднократно зареждане',
  'embed.always': 'Винаги да се зарежда {name}',
  'embed.open': 'Отваряне в {name}',
  'declaration.name': 'Име',
  'declaration.type': 'Вид',
  'declaration.purpose': 'Цел',
  'declaration.lifetime': 'Срок на съхранение',
  'declaration.provider': 'Доставчик',
  'declaration.cookie': 'Бисквитка',
  'declaration.storageKey': 'Хранилище на браузъра',
  'declaration.allowed': 'Разрешено',
  'declaration.denied': 'Неразрешено',
  'declaration.change': 'Промяна на избора',
  'declaration.version': 'Версия {version}',
  'declaration.export': 'Запазване като {format}',
  'declaration.doNotTrackLink': 'Относно Do Not Track',
  'declaration.gpcHonoured':
    'Ако браузърът Ви изпраща сигнал „Global Privacy Control“, този уебсайт го приема като възражение срещу рекламите и продажбата на данни и ги изключва.',
  'declaration.gpcIgnored':
    'Там, където се намирате, „Global Privacy Control“ не променя нищо на този уебсайт: незадължителните услуги не се използват, преди да ги разрешите.',
};
