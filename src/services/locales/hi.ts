import type { SentenceTexts } from '../sentences.js';

/** Hindi. */
export const hiServices: SentenceTexts = {
  'Tells one browser from another.': 'एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another on this website.':
    'इस वेबसाइट पर एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another across websites.':
    'कई वेबसाइटों पर एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another for advertising.':
    'विज्ञापन के लिए एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another for advertising, across websites.':
    'विज्ञापन के लिए कई वेबसाइटों पर एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another, to relate purchases to advertisements.':
    'खरीदारी को विज्ञापनों से जोड़ने के लिए एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another for statistics.': 'आँकड़ों के लिए एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another, to prevent fraud and misuse.':
    'धोखाधड़ी और दुरुपयोग रोकने के लिए एक ब्राउज़र को दूसरे से अलग पहचानती है।',
  'Tells one browser from another and keeps the state of a visit.':
    'एक ब्राउज़र को दूसरे से अलग पहचानती है और विज़िट की स्थिति सहेजती है।',
  'Tells one browser from another and keeps its settings.':
    'एक ब्राउज़र को दूसरे से अलग पहचानती है और उसकी सेटिंग सहेजती है।',
  'Tells one browser from another and links it with a contact of the website.':
    'एक ब्राउज़र को दूसरे से अलग पहचानती है और उसे वेबसाइट के किसी संपर्क से जोड़ती है।',
  'Tells one browser from another and remembers the variants it is shown.':
    'एक ब्राउज़र को दूसरे से अलग पहचानती है और उसमें दिखाए गए संस्करण याद रखती है।',
  'Tells one tab or window from another.': 'टैब या विंडो को एक-दूसरे से अलग पहचानती है।',
  'Recognises browsers and people with an account for advertising, across websites.':
    'विज्ञापन के लिए कई वेबसाइटों पर ब्राउज़रों और खाताधारकों को पहचानती है।',
  'Recognises visitors by the identifier that the website gives them.':
    'वेबसाइट द्वारा दिए गए पहचानकर्ता से विज़िटर को पहचानती है।',
  'Remembers whether the visitor is signed in, and with which account.':
    'याद रखती है कि विज़िटर साइन इन है या नहीं और किस खाते से।',
  'Remembers the e-mail address that the visitor entered.':
    'विज़िटर द्वारा दर्ज किया गया ईमेल पता याद रखती है।',
  'Keeps what is known of the visitor or the visit.':
    'विज़िटर या विज़िट के बारे में ज्ञात जानकारी सहेजती है।',
  'Remembers earlier visits to the website.': 'वेबसाइट पर पहले की विज़िट याद रखती है।',
  'Remembers the advertisement that was clicked.': 'क्लिक किया गया विज्ञापन याद रखती है।',
  'Remembers the campaign, website or message that led here.':
    'वह कैंपेन, वेबसाइट या संदेश याद रखती है जिससे विज़िटर यहाँ आया।',
  'Helps to link the identifiers that different services have for a browser.':
    'किसी ब्राउज़र के लिए अलग-अलग सेवाओं के पहचानकर्ताओं को आपस में जोड़ने में मदद करती है।',
  'Limits how often an advertisement or recommendation is shown.':
    'सीमित करती है कि कोई विज्ञापन या सुझाव कितनी बार दिखाया जाए।',
  'Measures what advertisements and recommendations lead to.':
    'विज्ञापनों और सुझावों के परिणाम मापती है।',
  'Keeps the state of a visit.': 'विज़िट की स्थिति सहेजती है।',
  'Keeps the pages seen and the actions of a visit.':
    'विज़िट में देखे गए पेज और की गई गतिविधियाँ सहेजती है।',
  'Keeps what was done on the pages until it is sent.':
    'पेजों पर की गई गतिविधियाँ भेजे जाने तक सहेजकर रखती है।',
  'Helps to record visits, so that the website can replay them.':
    'विज़िट रिकॉर्ड करने में मदद करती है, ताकि वेबसाइट उन्हें फिर से चलाकर देख सके।',
  'Decides whether the visit is measured.': 'तय करती है कि विज़िट को मापा जाए या नहीं।',
  'Remembers which variant of a page was shown, or what came of it.':
    'याद रखती है कि पेज का कौन-सा संस्करण दिखाया गया या उसका क्या परिणाम रहा।',
  'Remembers what the visitor agreed to or refused.':
    'याद रखती है कि विज़िटर ने किसके लिए सहमति दी या किसे अस्वीकार किया।',
  'Keeps settings of the service.': 'सेवा की सेटिंग सहेजती है।',
  'Recognises the visitor in chats.': 'चैट में विज़िटर को पहचानती है।',
  'Keeps the state of chats and messages.': 'चैट और संदेशों की स्थिति सहेजती है।',
  'Remembers which surveys, forms or messages were shown or answered.':
    'याद रखती है कि कौन-से सर्वेक्षण, फ़ॉर्म या संदेश दिखाए गए या किनका उत्तर दिया गया।',
  'Helps to decide whether the visitor is asked for an opinion.':
    'यह तय करने में मदद करती है कि विज़िटर से राय माँगी जाए या नहीं।',
  'Tells people from automated visits.': 'लोगों को स्वचालित विज़िट से अलग पहचानती है।',
  'Protects against forged requests, fraud and misuse.':
    'जाली अनुरोधों, धोखाधड़ी और दुरुपयोग से बचाती है।',
  'Limits the number of requests.': 'अनुरोधों की संख्या सीमित करती है।',
  'Chooses the server that answers.': 'उत्तर देने वाला सर्वर चुनती है।',
  'Checks whether and how cookies can be set.': 'जाँचती है कि कुकी सेट की जा सकती है या नहीं और कैसे।',
  'Lets the makers of the website test it.': 'वेबसाइट बनाने वालों को उसका परीक्षण करने देती है।',
  'Measures visits and what visitors do on the pages, and reports this to the website.':
    'विज़िट को और पेजों पर विज़िटरों की गतिविधियों को मापती है और इसकी रिपोर्ट वेबसाइट को देती है।',
  'Measures visits and what advertisements lead to, and reports this to the website.':
    'विज़िट को और विज्ञापनों के परिणामों को मापती है और इसकी रिपोर्ट वेबसाइट को देती है।',
  'Measures visits and what visitors do on the pages, and may record visits.':
    'विज़िट को और पेजों पर विज़िटरों की गतिविधियों को मापती है और विज़िट रिकॉर्ड भी कर सकती है।',
  'Counts visits without storing anything in the browser, and reports them to the website.':
    'ब्राउज़र में कुछ भी संग्रहीत किए बिना विज़िट गिनती है और उनकी रिपोर्ट वेबसाइट को देती है।',
  'Measures how fast pages are and which errors occur, and may record visits.':
    'पेजों की गति और आने वाली त्रुटियाँ मापती है और विज़िट रिकॉर्ड भी कर सकती है।',
  'Records what visitors do on the pages, as heat maps or replays of visits.':
    'पेजों पर विज़िटरों की गतिविधियाँ हीट मैप या विज़िट के रीप्ले के रूप में रिकॉर्ड करती है।',
  'Shows variants of pages and measures which one works better.':
    'पेजों के अलग-अलग संस्करण दिखाती है और मापती है कि कौन-सा बेहतर काम करता है।',
  'Shows variants of pages and records what visitors do on them.':
    'पेजों के अलग-अलग संस्करण दिखाती है और उन पर विज़िटरों की गतिविधियाँ रिकॉर्ड करती है।',
  'Loads other services that the website uses, such as measurement and advertising.':
    'वेबसाइट द्वारा उपयोग की जाने वाली अन्य सेवाएँ लोड करती है, जैसे मापन और विज्ञापन।',
  'Collects what visitors do and passes it on to other services that the website uses.':
    'विज़िटरों की गतिविधियों का डेटा इकट्ठा करके वेबसाइट द्वारा उपयोग की जाने वाली अन्य सेवाओं को देती है।',
  'Reports visits and purchases to the provider, to measure and to personalise advertising.':
    'विज्ञापनों को मापने और वैयक्तिकृत करने के लिए प्रदाता को विज़िट और खरीदारी की रिपोर्ट देती है।',
  'Reports visits and purchases, and recognises the browser elsewhere for advertising.':
    'विज़िट और खरीदारी की रिपोर्ट देती है और विज्ञापन के लिए ब्राउज़र को इस वेबसाइट के बाहर भी पहचानती है।',
  'Reports the products looked at and bought, to advertise them on other websites.':
    'देखे और खरीदे गए उत्पादों की रिपोर्ट देती है, ताकि अन्य वेबसाइटों पर उनका विज्ञापन किया जा सके।',
  'Shows advertisements, and chooses and measures them by what the browser has visited.':
    'विज्ञापन दिखाती है और ब्राउज़र की पहले की विज़िट के आधार पर उन्हें चुनती और मापती है।',
  'Shows recommended content, and recognises the browser elsewhere for advertising.':
    'सुझाई गई सामग्री दिखाती है और विज्ञापन के लिए ब्राउज़र को इस वेबसाइट के बाहर भी पहचानती है।',
  'Links visits with contacts of the website, to personalise e-mails and advertising.':
    'ईमेल और विज्ञापन वैयक्तिकृत करने के लिए विज़िट को वेबसाइट के संपर्कों से जोड़ती है।',
  'Recognises visitors and what they do, to personalise messages and advertising.':
    'संदेश और विज्ञापन वैयक्तिकृत करने के लिए विज़िटरों और उनकी गतिविधियों को पहचानती है।',
  'Shows videos, recognises the browser and may use what is watched for advertising.':
    'वीडियो दिखाती है, ब्राउज़र को पहचानती है और देखी गई सामग्री का उपयोग विज्ञापन के लिए कर सकती है।',
  'Shows videos and counts how they are watched.': 'वीडियो दिखाती है और उन्हें देखे जाने के आँकड़े जुटाती है।',
  'Plays audio, recognises the browser and may use what is played for advertising.':
    'ऑडियो चलाती है, ब्राउज़र को पहचानती है और चलाई गई सामग्री का उपयोग विज्ञापन के लिए कर सकती है।',
  'Shows posts or buttons, recognises the browser and may use the visit for advertising.':
    'पोस्ट या बटन दिखाती है, ब्राउज़र को पहचानती है और विज़िट का उपयोग विज्ञापन के लिए कर सकती है।',
  'Shows comments, recognises the browser and may use the visit for advertising.':
    'टिप्पणियाँ दिखाती है, ब्राउज़र को पहचानती है और विज़िट का उपयोग विज्ञापन के लिए कर सकती है।',
  'Shows reviews of the website and counts how often they are seen.':
    'वेबसाइट की समीक्षाएँ दिखाती है और गिनती है कि वे कितनी बार देखी जाती हैं।',
  'Shows maps and lets the provider know on which page.':
    'मानचित्र दिखाती है और प्रदाता को बताती है कि वे किस पेज पर हैं।',
  'Loads typefaces and lets the provider know the IP address of the browser.':
    'फ़ॉन्ट लोड करती है और प्रदाता को ब्राउज़र का IP पता बताती है।',
  'Lets visitors chat with the website, and recognises them when they come back.':
    'विज़िटरों को वेबसाइट से चैट करने देती है और उनके लौटने पर उन्हें पहचानती है।',
  'Lets visitors chat with the website, which sees the pages they visit.':
    'विज़िटरों को वेबसाइट से चैट करने देती है; वेबसाइट को दिखता है कि वे कौन-से पेज देखते हैं।',
  'Lets visitors book appointments.': 'विज़िटरों को अपॉइंटमेंट बुक करने देती है।',
  'Shows forms or surveys and reports the answers to the website.':
    'फ़ॉर्म या सर्वेक्षण दिखाती है और उत्तरों की रिपोर्ट वेबसाइट को देती है।',
  'Protects forms by telling people from automated visits.':
    'लोगों को स्वचालित विज़िट से अलग पहचानकर फ़ॉर्म की सुरक्षा करती है।',
  'Lets visitors sign in with an account, whose provider learns which website they are on.':
    'विज़िटरों को किसी खाते से साइन इन करने देती है, जिसके प्रदाता को पता चलता है कि वे किस वेबसाइट पर हैं।',
  'Takes payments and prevents fraud.': 'भुगतान लेती है और धोखाधड़ी रोकती है।',
  session: 'सत्र',
  'until erased': 'मिटाए जाने तक',
  'removed at once': 'तुरंत हटाई जाती है',
  'less than a second': 'एक सेकंड से कम',
  'less than a minute': 'एक मिनट से कम',
  '{a} or {b}': '{a} या {b}',
};
