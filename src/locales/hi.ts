import type { Messages } from '../core/messages.js';

/** Hindi. */
export const hi: Messages = {
  'notice.label': 'कुकी सूचना',
  'notice.title': 'यह वेबसाइट कुकी का उपयोग करती है',
  'notice.text':
    'हम इस वेबसाइट को चलाने के लिए कुकी का उपयोग करते हैं। आपकी सहमति से, हम और स्वतंत्र तृतीय पक्ष विज़िट मापने और विज्ञापनों को वैयक्तिकृत करने के लिए भी इनका उपयोग करते हैं। आप अपना चयन कभी भी बदल सकते हैं।',
  'notice.optOutText':
    'हम इस वेबसाइट को चलाने के लिए कुकी का उपयोग करते हैं। जब तक आप आपत्ति न करें, हम और स्वतंत्र तृतीय पक्ष विज़िट मापने और विज्ञापनों को वैयक्तिकृत करने के लिए भी इनका उपयोग करते हैं। आप अपना चयन कभी भी बदल सकते हैं।',
  'notice.policyChanged': 'आपके पिछले चयन के बाद हमारी कुकी नीति बदल गई है।',
  'notice.news': 'आपके पिछले चयन के बाद नया: {names}।',
  'notice.learnMore': 'अधिक जानें',
  'action.acceptAll': 'सभी स्वीकार करें',
  'action.rejectAll': 'सभी अस्वीकार करें',
  'action.choose': 'चुनें',
  'survey.dismiss': 'नहीं, धन्यवाद',
  'signal.honoured': 'ऑप्ट-आउट अनुरोध लागू किया गया',
  'action.save': 'चयन सहेजें',
  'action.close': 'बंद करें',
  'preferences.title': 'कुकी सेटिंग',
  'preferences.intro':
    'तय करें कि इस वेबसाइट पर आप किन चीज़ों की अनुमति देते हैं। आप कभी भी लौटकर अपना चयन बदल सकते हैं।',
  'preferences.policy': 'कुकी नीति',
  'preferences.contact': 'संपर्क करें',
  'preferences.alwaysOn': 'हमेशा चालू',
  'preferences.services': 'सेवाएँ ({count} में से {on} चालू)',
  'preferences.hosts': 'डेटा यहाँ भेजा जाता है',
  'preferences.cookies': 'कुकी',
  'preferences.storage': 'ब्राउज़र स्टोरेज',
  'preferences.vendorPolicy': '{name} की गोपनीयता नीति',
  'preferences.record': 'आपके चयन का समय: {date}। रिकॉर्ड संख्या: {id}',
  'preferences.download': 'मेरा रिकॉर्ड डाउनलोड करें',
  'preferences.delete': 'मेरा रिकॉर्ड मिटाएँ',
  'preferences.erased':
    'आपका चयन सहेज लिया गया है। आपने जो बंद किया, उसे रोक दिया गया है और उसका संग्रहीत डेटा हटा दिया गया है।',
  'preferences.residue': 'इस पेज से नहीं हटाया जा सका: {names}। इसे अपने ब्राउज़र की सेटिंग से हटाएँ।',
  'preferences.reload': 'पेज फिर से लोड करें',
  'preferences.deleted':
    'आपका रिकॉर्ड मिटा दिया गया है। जिसके लिए आपका चयन आवश्यक है, उसकी अब अनुमति नहीं है।',
  'preferences.doNotTrackStatement':
    'आपके ब्राउज़र के “Do Not Track” (ट्रैक न करें) सिग्नल से इस वेबसाइट का व्यवहार नहीं बदलता। कृपया इसके बजाय ऊपर दिए गए विकल्पों का उपयोग करें।',
  'preferences.language': 'भाषा',
  'preferences.complaint': '{name} से शिकायत करें',
  'preferences.minor': 'आपकी आयु के कारण विज्ञापन बंद रहेंगे।',
  'regime.opt-in': 'आपकी अनुमति से पहले किसी भी वैकल्पिक चीज़ का उपयोग नहीं होता।',
  'regime.opt-out': 'जब तक आप आपत्ति न करें, वैकल्पिक सेवाओं का उपयोग होता है।',
  'regime.notice': 'वैकल्पिक सेवाओं का उपयोग होता है। आप कभी भी आपत्ति कर सकते हैं।',
  'category.necessary.name': 'आवश्यक',
  'category.necessary.description':
    'वेबसाइट के काम करने के लिए आवश्यक, जैसे आपको साइन इन रखना, कार्ट की सामग्री सहेजना और यह चयन याद रखना।',
  'category.functional.name': 'कार्यात्मक',
  'category.functional.description':
    'वीडियो, मानचित्र और चैट जैसी अतिरिक्त सुविधाएँ, और आपकी सेटिंग याद रखना।',
  'category.analytics.name': 'विश्लेषण',
  'category.analytics.description':
    'विज़िट और पेजों के उपयोग को मापता है, ताकि वेबसाइट को बेहतर बनाया जा सके।',
  'category.advertising.name': 'विज्ञापन',
  'category.advertising.description':
    'आपकी रुचियों की प्रोफ़ाइल बनाता है, ताकि यहाँ और अन्य वेबसाइटों पर आपको वैयक्तिकृत विज्ञापन दिखाए जा सकें।',
  'settings.label': 'कुकी सेटिंग',
  'settings.privacyChoices': 'आपके गोपनीयता विकल्प',
  'embed.text':
    'यह सामग्री {name} से आती है। इसे लोड करने पर {name} को आपके IP पते जैसा डेटा मिलता है और कुकी का उपयोग हो सकता है।',
  'embed.once': 'एक बार लोड करें',
  'embed.always': '{name} हमेशा लोड करें',
  'embed.open': '{name} पर खोलें',
  'declaration.name': 'नाम',
  'declaration.type': 'प्रकार',
  'declaration.purpose': 'उद्देश्य',
  'declaration.lifetime': 'संग्रह अवधि',
  'declaration.provider': 'प्रदाता',
  'declaration.cookie': 'कुकी',
  'declaration.storageKey': 'ब्राउज़र स्टोरेज',
  'declaration.allowed': 'अनुमति है',
  'declaration.denied': 'अनुमति नहीं है',
  'declaration.change': 'मेरा चयन बदलें',
  'declaration.version': 'संस्करण {version}',
  'declaration.export': '{format} के रूप में सहेजें',
  'declaration.doNotTrackLink': 'Do Not Track के बारे में',
  'declaration.gpcHonoured':
    'यदि आपका ब्राउज़र “Global Privacy Control” सिग्नल भेजता है, तो यह वेबसाइट इसे विज्ञापन और डेटा की बिक्री पर आपकी आपत्ति मानती है और दोनों को बंद कर देती है।',
  'declaration.gpcIgnored':
    'आपके क्षेत्र में “Global Privacy Control” सिग्नल से इस वेबसाइट का व्यवहार नहीं बदलता: आपकी अनुमति से पहले किसी भी वैकल्पिक चीज़ का उपयोग नहीं होता।',
};
