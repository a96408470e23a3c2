// What an analytics tool loads after itself.
(function () {
  (window.__ran = window.__ran || []).push('chain');
  new Image().src = '__SITE__/ran?name=chain&token=__TOKEN__';
  new Image().src = '__ORIGIN__/pixel.gif?by=chain&token=__TOKEN__';
})();
