import type { SentenceTexts } from '../sentences.js';

/** Chinese, simplified. */
export const zhHansServices: SentenceTexts = {
  'Tells one browser from another.': '区分不同的浏览器。',
  'Tells one browser from another on this website.': '在本网站上区分不同的浏览器。',
  'Tells one browser from another across websites.': '跨网站区分不同的浏览器。',
  'Tells one browser from another for advertising.': '为广告目的区分不同的浏览器。',
  'Tells one browser from another for advertising, across websites.':
    '为广告目的跨网站区分不同的浏览器。',
  'Tells one browser from another, to relate purchases to advertisements.':
    '区分不同的浏览器，以便将购买与广告关联。',
  'Tells one browser from another for statistics.': '为统计目的区分不同的浏览器。',
  'Tells one browser from another, to prevent fraud and misuse.':
    '区分不同的浏览器，以防止欺诈和滥用。',
  'Tells one browser from another and keeps the state of a visit.':
    '区分不同的浏览器，并保存访问状态。',
  'Tells one browser from another and keeps its settings.': '区分不同的浏览器，并保存其设置。',
  'Tells one browser from another and links it with a contact of the website.':
    '区分不同的浏览器，并将其与网站的联系人记录关联。',
  'Tells one browser from another and remembers the variants it is shown.':
    '区分不同的浏览器，并记住向其展示的版本。',
  'Tells one tab or window from another.': '区分不同的标签页或窗口。',
  'Recognises browsers and people with an account for advertising, across websites.':
    '为广告目的跨网站识别浏览器和账号持有人。',
  'Recognises visitors by the identifier that the website gives them.':
    '通过网站分配的标识符识别访客。',
  'Remembers whether the visitor is signed in, and with which account.':
    '记住访客是否已登录以及登录的账号。',
  'Remembers the e-mail address that the visitor entered.': '记住访客输入的电子邮件地址。',
  'Keeps what is known of the visitor or the visit.': '保存有关访客或其访问的已知信息。',
  'Remembers earlier visits to the website.': '记住此前对本网站的访问。',
  'Remembers the advertisement that was clicked.': '记住被点击的广告。',
  'Remembers the campaign, website or message that led here.':
    '记住将访客引至本网站的推广活动、网站或消息。',
  'Helps to link the identifiers that different services have for a browser.':
    '帮助关联不同服务用于同一浏览器的标识符。',
  'Limits how often an advertisement or recommendation is shown.': '限制广告或推荐内容的展示频率。',
  'Measures what advertisements and recommendations lead to.': '衡量广告和推荐内容带来的结果。',
  'Keeps the state of a visit.': '保存访问状态。',
  'Keeps the pages seen and the actions of a visit.': '保存访问期间浏览的页面和进行的操作。',
  'Keeps what was done on the pages until it is sent.': '保存在页面上进行的操作，直至发送。',
  'Helps to record visits, so that the website can replay them.':
    '帮助录制访问过程，以便网站回放。',
  'Decides whether the visit is measured.': '决定是否统计该次访问。',
  'Remembers which variant of a page was shown, or what came of it.':
    '记住展示了页面的哪个版本，或由此产生的结果。',
  'Remembers what the visitor agreed to or refused.': '记住访客同意或拒绝的内容。',
  'Keeps settings of the service.': '保存服务的设置。',
  'Recognises the visitor in chats.': '在聊天中识别访客。',
  'Keeps the state of chats and messages.': '保存聊天和消息的状态。',
  'Remembers which surveys, forms or messages were shown or answered.':
    '记住已展示或已回答的调查、表单或消息。',
  'Helps to decide whether the visitor is asked for an opinion.': '帮助决定是否征询访客的意见。',
  'Tells people from automated visits.': '区分真人访问与自动访问。',
  'Protects against forged requests, fraud and misuse.': '防范伪造请求、欺诈和滥用。',
  'Limits the number of requests.': '限制请求数量。',
  'Chooses the server that answers.': '选择作出响应的服务器。',
  'Checks whether and how cookies can be set.': '检查能否写入 Cookie 以及写入方式。',
  'Lets the makers of the website test it.': '供网站制作者测试网站。',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    '统计访问情况和访客在页面上的行为，并向网站报告。',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    '统计访问情况以及广告带来的结果，并向网站报告。',
  'Measures visits and what visitors do on the pages, and may record visits.':
    '统计访问情况和访客在页面上的行为，并可能录制访问过程。',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    '统计访问次数并向网站报告，不在浏览器中存储任何内容。',
  'Measures how fast pages are and which errors occur, and may record visits.':
    '测量页面速度和发生的错误，并可能录制访问过程。',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    '以热力图或访问回放的形式记录访客在页面上的行为。',
  'Shows variants of pages and measures which one works better.':
    '展示页面的不同版本，并衡量哪个版本效果更好。',
  'Shows variants of pages and records what visitors do on them.':
    '展示页面的不同版本，并记录访客在其中的行为。',
  'Loads other services that the website uses, such as measurement and advertising.':
    '加载网站使用的其他服务，例如统计和广告服务。',
  'Collects what visitors do and passes it on to other services that the website uses.':
    '收集访客的行为信息，并传递给网站使用的其他服务。',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    '向提供方报告访问和购买情况，以便衡量广告效果并提供个性化广告。',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    '报告访问和购买情况，并为广告目的在本网站以外识别该浏览器。',
  'Reports the products looked at and bought, to advertise them on other websites.':
    '报告被浏览和购买的商品，以便在其他网站上为这些商品做广告。',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    '展示广告，并根据浏览器访问过的内容选择广告并衡量其效果。',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    '展示推荐内容，并为广告目的在本网站以外识别该浏览器。',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    '将访问与网站的联系人记录关联，以便提供个性化的电子邮件和广告。',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    '识别访客及其行为，以便提供个性化的消息和广告。',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    '展示视频，识别浏览器，并可能将观看内容用于广告。',
  'Shows videos and counts how they are watched.': '展示视频，并统计观看情况。',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    '播放音频，识别浏览器，并可能将播放内容用于广告。',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    '展示帖子或按钮，识别浏览器，并可能将访问信息用于广告。',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    '展示评论，识别浏览器，并可能将访问信息用于广告。',
  'Shows reviews of the website and counts how often they are seen.':
    '展示对网站的评价，并统计评价被查看的次数。',
  'Shows maps and lets the provider know on which page.':
    '展示地图，并让提供方知道地图所在的页面。',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    '加载字体，并让提供方知道浏览器的 IP 地址。',
  'Lets visitors chat with the website, and recognises them when they come back.':
    '让访客与网站聊天，并在访客再次访问时识别访客。',
  'Lets visitors chat with the website, which sees the pages they visit.':
    '让访客与网站聊天，网站会看到访客访问的页面。',
  'Lets visitors book appointments.': '让访客预约时间。',
  'Shows forms or surveys and reports the answers to the website.':
    '展示表单或调查，并向网站报告回答内容。',
  'Protects forms by telling people from automated visits.':
    '通过区分真人访问与自动访问来保护表单。',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    '让访客使用账号登录，账号提供方会得知访客所在的网站。',
  'Takes payments and prevents fraud.': '受理付款并防止欺诈。',
  session: '会话',
  'until erased': '直至被删除',
  'removed at once': '立即删除',
  'less than a second': '不到一秒',
  'less than a minute': '不到一分钟',
  '{a} or {b}': '{a}或{b}',
};
