import type { Messages } from '../core/messages.js';

/** Japanese. */
export const ja: Messages = {
  'notice.label': 'Cookieに関するお知らせ',
  'notice.title': '当サイトではCookieを使用しています',
  'notice.text':
    '当サイトでは、サイトを正しく動作させるためにCookieを使用しています。また、お客様の同意を得たうえで、当社および独立した第三者が、アクセス状況の測定と広告のパーソナライズにもCookieを使用します。選択はいつでも変更できます。',
  'notice.optOutText':
    '当サイトでは、サイトを正しく動作させるためにCookieを使用しています。また、お客様が拒否しない限り、当社および独立した第三者が、アクセス状況の測定と広告のパーソナライズにもCookieを使用します。選択はいつでも変更できます。',
  'notice.policyChanged': '前回の選択以降、Cookieポリシーが変更されました。',
  'notice.news': '前回の選択以降に追加された項目：{names}。',
  'notice.learnMore': '詳しく見る',
  'action.acceptAll': 'すべて許可',
  'action.rejectAll': 'すべて拒否',
  'action.choose': '個別に選択',
  'survey.dismiss': '回答しない',
  'signal.honoured': 'オプトアウト要求を適用しました',
  'action.save': '選択を保存',
  'action.close': '閉じる',
  'preferences.title': 'Cookieの設定',
  'preferences.intro':
    '当サイトで許可する項目をお選びください。選択はいつでもこの画面で変更できます。',
  'preferences.policy': 'Cookieポリシー',
  'preferences.contact': 'お問い合わせ',
  'preferences.alwaysOn': '常に有効',
  'preferences.services': 'サービス（{count}件中{on}件が有効）',
  'preferences.hosts': 'データの送信先',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'ブラウザストレージ',
  'preferences.vendorPolicy': '{name}のプライバシーポリシー',
  'preferences.record': '選択日時：{date}、記録番号：{id}',
  'preferences.download': '記録をダウンロード',
  'preferences.delete': '記録を削除',
  'preferences.erased':
    '選択を保存しました。無効にした項目は停止し、その項目が保存したデータは削除しました。',
  'preferences.residue':
    'このページから削除できないもの：{names}。ブラウザの設定から削除してください。',
  'preferences.reload': 'ページを再読み込み',
  'preferences.deleted': '記録を削除しました。選択が必要な項目は、一切許可されていません。',
  'preferences.doNotTrackStatement':
    'ブラウザの「Do Not Track」（トラッキング拒否）信号によって、当サイトの動作が変わることはありません。代わりに上の設定をご利用ください。',
  'preferences.language': '言語',
  'preferences.complaint': '{name}に苦情を申し立てる',
  'preferences.minor': 'ご年齢により、広告は無効のままとなります。',
  'regime.opt-in': '必須以外の項目は、お客様が許可するまで一切使用しません。',
  'regime.opt-out': '必須以外のサービスは、お客様が拒否するまで使用します。',
  'regime.notice': '必須以外のサービスを使用しています。いつでも拒否できます。',
  'category.necessary.name': '必須',
  'category.necessary.description':
    'サイトの動作に必要です。ログイン状態の維持、カートの内容や今回の選択の保存などに使用します。',
  'category.functional.name': '機能',
  'category.functional.description':
    '動画、地図、チャットなどの追加機能を提供し、お客様の設定を保存します。',
  'category.analytics.name': '分析',
  'category.analytics.description':
    'アクセス状況やページの利用状況を測定し、サイトの改善に役立てます。',
  'category.advertising.name': '広告',
  'category.advertising.description':
    'お客様の興味・関心のプロファイルを作成し、当サイトや他のサイトでパーソナライズ広告を表示します。',
  'settings.label': 'Cookieの設定',
  'settings.privacyChoices': 'お客様のプライバシーの選択',
  'embed.text':
    'このコンテンツは{name}が提供しています。読み込むと、IPアドレスなどのデータが{name}に送信され、Cookieが使用されることがあります。',
  'embed.once': '今回のみ読み込む',
  'embed.always': '{name}を常に読み込む',
  'embed.open': '{name}で開く',
  'declaration.name': '名称',
  'declaration.type': '種類',
  'declaration.purpose': '使用目的',
  'declaration.lifetime': '保存期間',
  'declaration.provider': '提供元',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'ブラウザストレージ',
  'declaration.allowed': '許可',
  'declaration.denied': '不許可',
  'declaration.change': '選択を変更',
  'declaration.version': 'バージョン{version}',
  'declaration.export': '{format}で保存',
  'declaration.doNotTrackLink': 'Do Not Trackについて',
  'declaration.gpcHonoured':
    'お使いのブラウザが「Global Privacy Control」信号を送信している場合、当サイトはこれを広告およびデータの販売に対する拒否とみなし、いずれも停止します。',
  'declaration.gpcIgnored':
    'お客様の地域では、「Global Privacy Control」信号によって当サイトの動作が変わることはありません。必須以外の項目は、お客様が許可するまで一切使用しません。',
};
