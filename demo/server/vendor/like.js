// Stands in for a social network's plug-in: every `.like-button` becomes a frame of the network.
(function () {
  (window.__ran = window.__ran || []).push('like');
  new Image().src = '__SITE__/ran?name=like-script&token=__TOKEN__';

  function replace() {
    for (const button of document.querySelectorAll('.like-button')) {
      const frame = document.createElement('iframe');
      frame.src = '__ORIGIN__/like.html?name=like&token=__TOKEN__';
      frame.title = 'Like button of Sample Social';
      frame.className = 'like-frame';
      frame.width = '120';
      frame.height = '40';
      button.replaceWith(frame);
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', replace);
  else replace();
})();
