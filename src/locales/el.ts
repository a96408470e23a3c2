import type { Messages } from '../core/messages.js';

/** Greek. */
export const el: Messages = {
  'notice.label': 'Ενημέρωση για τα cookies',
  'notice.title': 'Αυτός ο ιστότοπος χρησιμοποιεί cookies',
  'notice.text':
    'Χρησιμοποιούμε cookies για τη λειτουργία του ιστοτόπου. Με τη συγκατάθεσή σας, εμείς και ανεξάρτητοι τρίτοι τα χρησιμοποιούμε επίσης για τη μέτρηση των επισκέψεων και την εξατομίκευση των διαφημίσεων. Μπορείτε να αλλάξετε την επιλογή σας οποτεδήποτε.',
  'notice.optOutText':
    'Χρησιμοποιούμε cookies για τη λειτουργία του ιστοτόπου. Αν δεν εναντιωθείτε, εμείς και ανεξάρτητοι τρίτοι τα χρησιμοποιούμε επίσης για τη μέτρηση των επισκέψεων και την εξατομίκευση των διαφημίσεων. Μπορείτε να αλλάξετε την επιλογή σας οποτεδήποτε.',
  'notice.policyChanged': 'Η πολιτική cookies άλλαξε μετά την τελευταία επιλογή σας.',
  'notice.news': 'Νέα μετά την τελευταία επιλογή σας: {names}.',
  'notice.learnMore': 'Μάθετε περισσότερα',
  'action.acceptAll': 'Αποδοχή όλων',
  'action.rejectAll': 'Απόρριψη όλων',
  'action.choose': 'Επιλογές',
  'survey.dismiss': 'Όχι, ευχαριστώ',
  'signal.honoured': 'Η εναντίωση έγινε δεκτή',
  'action.save': 'Αποθήκευση επιλογών',
  'action.close': 'Κλείσιμο',
  'preferences.title': 'Ρυθμίσεις cookies',
  'preferences.intro':
    'Αποφασίστε τι επιτρέπετε σε αυτόν τον ιστότοπο. Μπορείτε να αλλάξετε την επιλογή σας οποτεδήποτε.',
  'preferences.policy': 'Πολιτική cookies',
  'preferences.contact': 'Επικοινωνία',
  'preferences.alwaysOn': 'Πάντα ενεργό',
  'preferences.services': 'Υπηρεσίες (ενεργές: {on} από {count})',
  'preferences.hosts': 'Στέλνει δεδομένα σε',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Χώρος αποθήκευσης περιηγητή',
  'preferences.vendorPolicy': 'Πολιτική απορρήτου: {name}',
  'preferences.record': 'Αριθμός καταχώρισης: {id}. Ημερομηνία επιλογής: {date}',
  'preferences.download': 'Λήψη καταχώρισης',
  'preferences.delete': 'Διαγραφή καταχώρισης',
  'preferences.erased':
    'Η επιλογή σας αποθηκεύτηκε. Όσα απενεργοποιήσατε σταμάτησαν και τα δεδομένα που είχαν αποθηκεύσει διαγράφηκαν.',
  'preferences.residue':
    'Αυτή η σελίδα δεν μπορεί να διαγράψει: {names}. Χρησιμοποιήστε τις ρυθμίσεις του περιηγητή σας.',
  'preferences.reload': 'Επαναφόρτωση σελίδας',
  'preferences.deleted':
    'Η καταχώρισή σας διαγράφηκε και δεν επιτρέπεται τίποτα που απαιτεί επιλογή.',
  'preferences.doNotTrackStatement':
    'Το σήμα «Do Not Track» του περιηγητή σας δεν αλλάζει τη λειτουργία του ιστοτόπου. Αντ’ αυτού, χρησιμοποιήστε τις παραπάνω επιλογές.',
  'preferences.language': 'Γλώσσα',
  'preferences.complaint': 'Υποβολή καταγγελίας: {name}',
  'preferences.minor': 'Λόγω της ηλικίας σας, η διαφήμιση παραμένει απενεργοποιημένη.',
  'regime.opt-in': 'Τίποτα προαιρετικό δεν χρησιμοποιείται πριν το επιτρέψετε.',
  'regime.opt-out': 'Οι προαιρετικές υπηρεσίες χρησιμοποιούνται μέχρι να εναντιωθείτε.',
  'regime.notice': 'Χρησιμοποιούνται προαιρετικές υπηρεσίες. Μπορείτε να εναντιωθείτε οποτεδήποτε.',
  'category.necessary.name': 'Απαραίτητα',
  'category.necessary.description':
    'Χρειάζονται για τη λειτουργία του ιστοτόπου, για παράδειγμα για τη σύνδεσή σας, το καλάθι σας και την απομνημόνευση αυτής της επιλογής.',
  'category.functional.name': 'Λειτουργικότητα',
  'category.functional.description':
    'Πρόσθετες δυνατότητες, όπως βίντεο, χάρτες και συνομιλία, και απομνημόνευση των ρυθμίσεών σας.',
  'category.analytics.name': 'Ανάλυση',
  'category.analytics.description':
    'Μέτρηση των επισκέψεων και της χρήσης των σελίδων, για τη βελτίωση του ιστοτόπου.',
  'category.advertising.name': 'Διαφήμιση',
  'category.advertising.description':
    'Δημιουργία προφίλ των ενδιαφερόντων σας, για την εμφάνιση εξατομικευμένων διαφημίσεων εδώ και σε άλλους ιστοτόπους.',
  'settings.label': 'Ρυθμίσεις cookies',
  'settings.privacyChoices': 'Οι επιλογές απορρήτου σας',
  'embed.text':
    'Αυτό το περιεχόμενο προέρχεται από την υπηρεσία {name}. Αν το φορτώσετε, η υπηρεσία {name} λαμβάνει δεδομένα, όπως τη διεύθυνση IP σας, και ενδέχεται να χρησιμοποιεί cookies.',
  'embed.once': 'Φόρτωση μία φορά',
  'embed.always': 'Να φορτώνεται πάντα: {name}',
  'embed.open': 'Άνοιγμα στην υπηρεσία {name}',
  'declaration.name': 'Όνομα',
  'declaration.type': 'Τύπος',
  'declaration.purpose': 'Σκοπός',
  'declaration.lifetime': 'Διάρκεια διατήρησης',
  'declaration.provider': 'Πάροχος',
  'declaration.cookie': 'Cookie',
  'declaration.storageKey': 'Χώρος αποθήκευσης περιηγητή',
  'declaration.allowed': 'Επιτρέπεται',
  'declaration.denied': 'Δεν επιτρέπεται',
  'declaration.change': 'Αλλαγή επιλογής',
  'declaration.version': 'Έκδοση {version}',
  'declaration.export': 'Αποθήκευση ως {format}',
  'declaration.doNotTrackLink': 'Σχετικά με το Do Not Track',
  'declaration.gpcHonoured':
    'Αν ο περιηγητής σας στέλνει το σήμα «Global Privacy Control», ο ιστότοπος το θεωρεί εναντίωσή σας στη διαφήμιση και στην πώληση δεδομένων και τις απενεργοποιεί.',
  'declaration.gpcIgnored':
    'Εκεί όπου βρίσκεστε, το σήμα «Global Privacy Control» δεν αλλάζει τίποτα σε αυτόν τον ιστότοπο: τίποτα προαιρετικό δεν χρησιμοποιείται πριν το επιτρέψετε.',
};
