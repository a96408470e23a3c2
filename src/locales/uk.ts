import type { Messages } from '../core/messages.js';

/** Ukrainian. */
export const uk: Messages = {
  'notice.label': 'Повідомлення про файли cookie',
  'notice.title': 'Цей вебсайт використовує файли cookie',
  'notice.text':
    'Ми використовуємо файли cookie, щоб цей вебсайт працював. З вашої згоди ми та незалежні треті сторони також використовуємо їх для вимірювання відвідуваності й персоналізації реклами. Ви можете змінити свій вибір будь-коли.',
  'notice.optOutText':
    'Ми використовуємо файли cookie, щоб цей вебсайт працював. Якщо ви не заперечуєте, ми та незалежні треті сторони також використовуємо їх для вимірювання відвідуваності й персоналізації реклами. Ви можете змінити свій вибір будь-коли.',
  'notice.policyChanged':
    'Наша політика щодо файлів cookie змінилася після вашого останнього вибору.',
  'notice.news': 'Нове після вашого останнього вибору: {names}.',
  'notice.learnMore': 'Докладніше',
  'action.acceptAll': 'Прийняти всі',
  'action.rejectAll': 'Відхилити всі',
  'action.choose': 'Налаштувати',
  'survey.dismiss': 'Ні, дякую',
  'signal.honoured': 'Заперечення враховано',
  'action.save': 'Зберегти вибір',
  'action.close': 'Закрити',
  'preferences.title': 'Налаштування файлів cookie',
  'preferences.intro':
    'Вирішіть, що дозволити на цьому вебсайті. Ви можете повернутися й змінити свій вибір будь-коли.',
  'preferences.policy': 'Політика щодо файлів cookie',
  'preferences.contact': 'Контакти',
  'preferences.alwaysOn': 'Завжди ввімкнено',
  'preferences.services': 'Сервіси (увімкнено: {on} з {count})',
  'preferences.hosts': 'Надсилає дані на',
  'preferences.cookies': 'Файли cookie',
  'preferences.storage': 'Сховище браузера',
  'preferences.vendorPolicy': 'Політика конфіденційності: {name}',
  'preferences.record': 'Дата вибору: {date}. Номер запису: {id}',
  'preferences.download': 'Завантажити запис',
  'preferences.delete': 'Видалити запис',
  'preferences.erased':
    'Ваш вибір збережено. Вимкнені сервіси зупинено, а збережені ними дані видалено.',
  'preferences.residue':
    'Ця сторінка не може видалити: {names}. Зробити це можна в налаштуваннях браузера.',
  'preferences.reload': 'Перезавантажити сторінку',
  'preferences.deleted': 'Ваш запис видалено. Ніщо з того, що потребує вибору, не дозволено.',
  'preferences.doNotTrackStatement':
    'Сигнал «Do Not Track» вашого браузера не змінює роботу цього вебсайту. Натомість скористайтеся параметрами вище.',
  'preferences.language': 'Мова',
  'preferences.complaint': 'Подати скаргу: {name}',
  'preferences.minor': 'З огляду на ваш вік реклама залишається вимкненою.',
  'regime.opt-in': 'Необов’язкові сервіси не використовуються, доки ви їх не дозволите.',
  'regime.opt-out': 'Необов’язкові сервіси використовуються, доки ви не заперечите.',
  'regime.notice': 'Використовуються необов’язкові сервіси. Ви можете заперечити будь-коли.',
  'category.necessary.name': 'Необхідні',
  'category.necessary.description':
    'Потрібні для роботи вебсайту, наприклад для входу в обліковий запис, кошика та запам’ятовування цього вибору.',
  'category.functional.name': 'Функціональні',
  'category.functional.description':
    'Додаткові функції, як-от відео, карти й чат, а також запам’ятовування ваших налаштувань.',
  'category.analytics.name': 'Аналітичні',
  'category.analytics.description':
    'Вимірюють відвідуваність і використання сторінок, щоб вебсайт можна було вдосконалювати.',
  'category.advertising.name': 'Рекламні',
  'category.advertising.description':
    'Створюють профіль ваших інтересів, щоб показувати вам персоналізовану рекламу тут і на інших вебсайтах.',
  'settings.label': 'Налаштування файлів cookie',
  'settings.privacyChoices': 'Ваш вибір щодо конфіденційності',
  'embed.text':
    'Цей вміст надає {name}. Якщо ви його завантажите, {name} отримає дані, як-от вашу IP-адресу, і може використовувати файли cookie.',
  'embed.once': 'Завантажити один раз',
  'embed.always': 'Завжди завантажувати: {name}',
  'embed.open': 'Відкрити на вебсайті {name}',
  'declaration.name': 'Назва',
  'declaration.type': 'Тип',
  'declaration.purpose': 'Мета',
  'declaration.lifetime': 'Строк зберігання',
  'declaration.provider': 'Постачальник',
  'declaration.cookie': 'Файл cookie',
  'declaration.storageKey': 'Сховище браузера',
  'declaration.allowed': 'Дозволено',
  'declaration.denied': 'Не дозволено',
  'declaration.change': 'Змінити вибір',
  'declaration.version': 'Версія {version}',
  'declaration.export': 'Зберегти як {format}',
  'declaration.doNotTrackLink': 'Про сигнал Do Not Track',
  'declaration.gpcHonoured':
    'Якщо ваш браузер надсилає сигнал «Global Privacy Control», цей вебсайт вважає його вашим запереченням проти реклами та продажу даних і вимикає їх.',
  'declaration.gpcIgnored':
    'Там, де ви перебуваєте, сигнал «Global Privacy Control» нічого не змінює на цьому вебсайті: необов’язкові сервіси не використовуються, доки ви їх не дозволите.',
};
