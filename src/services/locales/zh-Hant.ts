import type { SentenceTexts } from '../sentences.js';

/** Chinese, traditional. */
export const zhHantServices: SentenceTexts = {
  'Tells one browser from another.': '區分不同的瀏覽器。',
  'Tells one browser from another on this website.': '在本網站上區分不同的瀏覽器。',
  'Tells one browser from another across websites.': '跨網站區分不同的瀏覽器。',
  'Tells one browser from another for advertising.': '為廣告目的區分不同的瀏覽器。',
  'Tells one browser from another for advertising, across websites.':
    '為廣告目的跨網站區分不同的瀏覽器。',
  'Tells one browser from another, to relate purchases to advertisements.':
    '區分不同的瀏覽器，以便將購買與廣告建立關聯。',
  'Tells one browser from another for statistics.': '為統計目的區分不同的瀏覽器。',
  'Tells one browser from another, to prevent fraud and misuse.':
    '區分不同的瀏覽器，以防止詐欺與濫用。',
  'Tells one browser from another and keeps the state of a visit.':
    '區分不同的瀏覽器，並儲存造訪狀態。',
  'Tells one browser from another and keeps its settings.': '區分不同的瀏覽器，並儲存其設定。',
  'Tells one browser from another and links it with a contact of the website.':
    '區分不同的瀏覽器，並將其與網站的聯絡人資料建立關聯。',
  'Tells one browser from another and remembers the variants it is shown.':
    '區分不同的瀏覽器，並記住向其顯示的版本。',
  'Tells one tab or window from another.': '區分不同的分頁或視窗。',
  'Recognises browsers and people with an account for advertising, across websites.':
    '為廣告目的跨網站辨識瀏覽器與帳號持有人。',
  'Recognises visitors by the identifier that the website gives them.':
    '透過網站指派的識別碼辨識訪客。',
  'Remembers whether the visitor is signed in, and with which account.':
    '記住訪客是否已登入以及登入的帳號。',
  'Remembers the e-mail address that the visitor entered.': '記住訪客輸入的電子郵件地址。',
  'Keeps what is known of the visitor or the visit.': '儲存有關訪客或其造訪的已知資訊。',
  'Remembers earlier visits to the website.': '記住先前對本網站的造訪。',
  'Remembers the advertisement that was clicked.': '記住被點擊的廣告。',
  'Remembers the campaign, website or message that led here.':
    '記住將訪客引導至本網站的宣傳活動、網站或訊息。',
  'Helps to link the identifiers that different services have for a browser.':
    '協助將不同服務用於同一瀏覽器的識別碼建立關聯。',
  'Limits how often an advertisement or recommendation is shown.': '限制廣告或推薦內容的顯示頻率。',
  'Measures what advertisements and recommendations lead to.': '衡量廣告與推薦內容帶來的結果。',
  'Keeps the state of a visit.': '儲存造訪狀態。',
  'Keeps the pages seen and the actions of a visit.': '儲存造訪期間瀏覽的頁面與進行的操作。',
  'Keeps what was done on the pages until it is sent.': '儲存在頁面上進行的操作，直到傳送為止。',
  'Helps to record visits, so that the website can replay them.':
    '協助錄下造訪過程，以便網站重播。',
  'Decides whether the visit is measured.': '決定是否統計該次造訪。',
  'Remembers which variant of a page was shown, or what came of it.':
    '記住顯示了頁面的哪個版本，或由此產生的結果。',
  'Remembers what the visitor agreed to or refused.': '記住訪客同意或拒絕的內容。',
  'Keeps settings of the service.': '儲存服務的設定。',
  'Recognises the visitor in chats.': '在聊天中辨識訪客。',
  'Keeps the state of chats and messages.': '儲存聊天與訊息的狀態。',
  'Remembers which surveys, forms or messages were shown or answered.':
    '記住已顯示或已回覆的問卷、表單或訊息。',
  'Helps to decide whether the visitor is asked for an opinion.': '協助決定是否徵詢訪客的意見。',
  'Tells people from automated visits.': '區分真人造訪與自動造訪。',
  'Protects against forged requests, fraud and misuse.': '防範偽造要求、詐欺與濫用。',
  'Limits the number of requests.': '限制要求的數量。',
  'Chooses the server that answers.': '選擇負責回應的伺服器。',
  'Checks whether and how cookies can be set.': '檢查能否寫入 Cookie 以及寫入方式。',
  'Lets the makers of the website test it.': '供網站製作者測試網站。',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    '統計造訪情形與訪客在頁面上的行為，並向網站回報。',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    '統計造訪情形以及廣告帶來的結果，並向網站回報。',
  'Measures visits and what visitors do on the pages, and may record visits.':
    '統計造訪情形與訪客在頁面上的行為，並可能錄下造訪過程。',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    '統計造訪次數並向網站回報，不在瀏覽器中儲存任何內容。',
  'Measures how fast pages are and which errors occur, and may record visits.':
    '測量頁面速度與發生的錯誤，並可能錄下造訪過程。',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    '以熱點圖或造訪重播的形式記錄訪客在頁面上的行為。',
  'Shows variants of pages and measures which one works better.':
    '顯示頁面的不同版本，並衡量哪個版本成效較佳。',
  'Shows variants of pages and records what visitors do on them.':
    '顯示頁面的不同版本，並記錄訪客在其中的行為。',
  'Loads other services that the website uses, such as measurement and advertising.':
    '載入網站使用的其他服務，例如統計與廣告服務。',
  'Collects what visitors do and passes it on to other services that the website uses.':
    '收集訪客的行為資訊，並傳遞給網站使用的其他服務。',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    '向提供者回報造訪與購買情形，以便衡量廣告成效並提供個人化廣告。',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    '回報造訪與購買情形，並為廣告目的在本網站以外辨識該瀏覽器。',
  'Reports the products looked at and bought, to advertise them on other websites.':
    '回報被瀏覽與購買的商品，以便在其他網站上為這些商品做廣告。',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    '顯示廣告，並根據瀏覽器造訪過的內容選擇廣告並衡量其成效。',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    '顯示推薦內容，並為廣告目的在本網站以外辨識該瀏覽器。',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    '將造訪與網站的聯絡人資料建立關聯，以便提供個人化的電子郵件與廣告。',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    '辨識訪客及其行為，以便提供個人化的訊息與廣告。',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    '顯示影片，辨識瀏覽器，並可能將觀看內容用於廣告。',
  'Shows videos and counts how they are watched.': '顯示影片，並統計觀看情形。',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    '播放音訊，辨識瀏覽器，並可能將播放內容用於廣告。',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    '顯示貼文或按鈕，辨識瀏覽器，並可能將造訪資訊用於廣告。',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    '顯示留言，辨識瀏覽器，並可能將造訪資訊用於廣告。',
  'Shows reviews of the website and counts how often they are seen.':
    '顯示對網站的評價，並統計評價被檢視的次數。',
  'Shows maps and lets the provider know on which page.':
    '顯示地圖，並讓提供者知道地圖所在的頁面。',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    '載入字型，並讓提供者知道瀏覽器的 IP 位址。',
  'Lets visitors chat with the website, and recognises them when they come back.':
    '讓訪客與網站聊天，並在訪客再次造訪時辨識訪客。',
  'Lets visitors chat with the website, which sees the pages they visit.':
    '讓訪客與網站聊天，網站會看到訪客造訪的頁面。',
  'Lets visitors book appointments.': '讓訪客預約時間。',
  'Shows forms or surveys and reports the answers to the website.':
    '顯示表單或問卷，並向網站回報回覆內容。',
  'Protects forms by telling people from automated visits.':
    '透過區分真人造訪與自動造訪來保護表單。',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    '讓訪客使用帳號登入，帳號提供者會得知訪客所在的網站。',
  'Takes payments and prevents fraud.': '受理付款並防止詐欺。',
  session: '工作階段',
  'until erased': '直到被刪除',
  'removed at once': '立即刪除',
  'less than a second': '不到一秒',
  'less than a minute': '不到一分鐘',
  '{a} or {b}': '{a}或{b}',
};
