/** Returns whether the browser sends Global Privacy Control: https://w3c.github.io/gpc/ */
export const sendsGpc = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
