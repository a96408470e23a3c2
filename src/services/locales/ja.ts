import type { SentenceTexts } from '../sentences.js';

/** Japanese. */
export const jaServices: SentenceTexts = {
  'Tells one browser from another.': 'ブラウザを他のブラウザと区別します。',
  'Tells one browser from another on this website.':
    '当サイト内で、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another across websites.':
    '複数のサイトにわたり、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another for advertising.':
    '広告のために、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another for advertising, across websites.':
    '広告のために、複数のサイトにわたり、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another, to relate purchases to advertisements.':
    '購入と広告を関連付けるために、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another for statistics.':
    '統計のために、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another, to prevent fraud and misuse.':
    '不正行為や悪用を防ぐために、ブラウザを他のブラウザと区別します。',
  'Tells one browser from another and keeps the state of a visit.':
    'ブラウザを他のブラウザと区別し、訪問の状態を保存します。',
  'Tells one browser from another and keeps its settings.':
    'ブラウザを他のブラウザと区別し、そのブラウザでの設定を保存します。',
  'Tells one browser from another and links it with a contact of the website.':
    'ブラウザを他のブラウザと区別し、当サイトが管理する連絡先と関連付けます。',
  'Tells one browser from another and remembers the variants it is shown.':
    'ブラウザを他のブラウザと区別し、そのブラウザに表示されたバリエーションを記憶します。',
  'Tells one tab or window from another.': 'タブまたはウィンドウを互いに区別します。',
  'Recognises browsers and people with an account for advertising, across websites.':
    '広告のために、複数のサイトにわたり、ブラウザおよびアカウント保有者を認識します。',
  'Recognises visitors by the identifier that the website gives them.':
    '当サイトが付与した識別子によって訪問者を認識します。',
  'Remembers whether the visitor is signed in, and with which account.':
    '訪問者がログインしているかどうか、またどのアカウントでログインしているかを記憶します。',
  'Remembers the e-mail address that the visitor entered.':
    '訪問者が入力したメールアドレスを記憶します。',
  'Keeps what is known of the visitor or the visit.':
    '訪問者または訪問について把握している情報を保存します。',
  'Remembers earlier visits to the website.': '当サイトへの過去の訪問を記憶します。',
  'Remembers the advertisement that was clicked.': 'クリックされた広告を記憶します。',
  'Remembers the campaign, website or message that led here.':
    '当サイトへの訪問につながったキャンペーン、サイトまたはメッセージを記憶します。',
  'Helps to link the identifiers that different services have for a browser.':
    '異なるサービスが1つのブラウザに対して持つ識別子の関連付けを補助します。',
  'Limits how often an advertisement or recommendation is shown.':
    '広告やおすすめの表示頻度を制限します。',
  'Measures what advertisements and recommendations lead to.':
    '広告やおすすめがもたらした成果を測定します。',
  'Keeps the state of a visit.': '訪問の状態を保存します。',
  'Keeps the pages seen and the actions of a visit.':
    '訪問中に閲覧されたページと行われた操作を保存します。',
  'Keeps what was done on the pages until it is sent.':
    'ページ上で行われた操作を、送信されるまで保存します。',
  'Helps to record visits, so that the website can replay them.':
    '当サイトが訪問の様子を再生できるように、その記録を補助します。',
  'Decides whether the visit is measured.': '訪問を測定の対象とするかどうかを決定します。',
  'Remembers which variant of a page was shown, or what came of it.':
    '表示されたページのバリエーション、またはその結果を記憶します。',
  'Remembers what the visitor agreed to or refused.':
    '訪問者が同意または拒否した内容を記憶します。',
  'Keeps settings of the service.': 'サービスの設定を保存します。',
  'Recognises the visitor in chats.': 'チャットで訪問者を認識します。',
  'Keeps the state of chats and messages.': 'チャットとメッセージの状態を保存します。',
  'Remembers which surveys, forms or messages were shown or answered.':
    '表示または回答されたアンケート、フォーム、メッセージを記憶します。',
  'Helps to decide whether the visitor is asked for an opinion.':
    '訪問者に意見を尋ねるかどうかの判断を補助します。',
  'Tells people from automated visits.': '人によるアクセスと自動化されたアクセスを区別します。',
  'Protects against forged requests, fraud and misuse.':
    '偽造されたリクエスト、不正行為、悪用から保護します。',
  'Limits the number of requests.': 'リクエストの数を制限します。',
  'Chooses the server that answers.': '応答するサーバーを選択します。',
  'Checks whether and how cookies can be set.':
    'Cookieを保存できるかどうか、またどのように保存できるかを確認します。',
  'Lets the makers of the website test it.': '当サイトの制作者がサイトをテストできるようにします。',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'アクセス状況と、ページ上での訪問者の行動を測定し、当サイトに報告します。',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'アクセス状況と、広告がもたらした成果を測定し、当サイトに報告します。',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'アクセス状況と、ページ上での訪問者の行動を測定します。訪問の様子を記録することがあります。',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'ブラウザに何も保存せずに訪問数を集計し、当サイトに報告します。',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'ページの表示速度と発生したエラーを測定します。訪問の様子を記録することがあります。',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'ページ上での訪問者の行動を、ヒートマップまたは訪問のリプレイとして記録します。',
  'Shows variants of pages and measures which one works better.':
    'ページのバリエーションを表示し、どれがより効果的かを測定します。',
  'Shows variants of pages and records what visitors do on them.':
    'ページのバリエーションを表示し、そこでの訪問者の行動を記録します。',
  'Loads other services that the website uses, such as measurement and advertising.':
    '測定や広告など、当サイトが使用する他のサービスを読み込みます。',
  'Collects what visitors do and passes it on to other services that the website uses.':
    '訪問者の行動に関する情報を収集し、当サイトが使用する他のサービスに渡します。',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    '広告の測定とパーソナライズのために、訪問と購入を提供元に報告します。',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    '訪問と購入を報告し、広告のために当サイト以外でもブラウザを認識します。',
  'Reports the products looked at and bought, to advertise them on other websites.':
    '閲覧および購入された商品を、他のサイトで広告するために報告します。',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    '広告を表示し、ブラウザの訪問先に基づいて広告の選択と測定を行います。',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'おすすめコンテンツを表示し、広告のために当サイト以外でもブラウザを認識します。',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'メールと広告のパーソナライズのために、訪問を当サイトが管理する連絡先と関連付けます。',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'メッセージと広告のパーソナライズのために、訪問者とその行動を認識します。',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    '動画を表示し、ブラウザを認識します。視聴内容を広告に使用することがあります。',
  'Shows videos and counts how they are watched.': '動画を表示し、その視聴状況を集計します。',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    '音声を再生し、ブラウザを認識します。再生内容を広告に使用することがあります。',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    '投稿やボタンを表示し、ブラウザを認識します。訪問の情報を広告に使用することがあります。',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'コメントを表示し、ブラウザを認識します。訪問の情報を広告に使用することがあります。',
  'Shows reviews of the website and counts how often they are seen.':
    '当サイトのレビューを表示し、その閲覧回数を集計します。',
  'Shows maps and lets the provider know on which page.':
    '地図を表示し、どのページに表示したかを提供元に知らせます。',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'フォントを読み込み、ブラウザのIPアドレスを提供元に知らせます。',
  'Lets visitors chat with the website, and recognises them when they come back.':
    '訪問者が当サイトとチャットできるようにし、再訪時に訪問者を認識します。',
  'Lets visitors chat with the website, which sees the pages they visit.':
    '訪問者が当サイトとチャットできるようにします。当サイトは訪問者が閲覧するページを把握します。',
  'Lets visitors book appointments.': '訪問者が予約を取れるようにします。',
  'Shows forms or surveys and reports the answers to the website.':
    'フォームまたはアンケートを表示し、回答を当サイトに報告します。',
  'Protects forms by telling people from automated visits.':
    '人によるアクセスと自動化されたアクセスを区別して、フォームを保護します。',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    '訪問者がアカウントでログインできるようにします。アカウントの提供元は、訪問者がどのサイトにいるかを把握します。',
  'Takes payments and prevents fraud.': '支払いを受け付け、不正行為を防止します。',
  session: 'セッション',
  'until erased': '削除されるまで',
  'removed at once': '直ちに削除',
  'less than a second': '1秒未満',
  'less than a minute': '1分未満',
  '{a} or {b}': '{a}または{b}',
};
