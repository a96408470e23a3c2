// Any third-party script: it leaves a trace in the page and one in the server's log.
(function () {
  const self = document.currentScript;
  (window.__ran = window.__ran || []).push('__NAME__');
  (window.__currentScripts = window.__currentScripts || {})['__NAME__'] = self && self.src;
  new Image().src = '__SITE__/ran?name=__NAME__&token=__TOKEN__&current=' + (self ? 1 : 0);
})();
