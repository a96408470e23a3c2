// Entry of `askfirst/record`: evidence for those who keep or check it.
export { receipt } from './browser/receipt.js';
export { verifyReceipt } from './browser/verify-receipt.js';
export type { Shown, ShownService, Wording } from './core/fingerprint.js';
export type { HistoryEntry, Receipt, ReceiptEntry, Verification } from './core/receipt.js';
