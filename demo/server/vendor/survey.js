// Stands in for a customer-survey tool: an invitation in the corner, and a cookie.
(function () {
  (window.__ran = window.__ran || []).push('survey');
  new Image().src = '__SITE__/ran?name=survey&token=__TOKEN__';
  document.cookie = '_survey=invited; path=/; max-age=2592000; SameSite=Lax';

  function invite() {
    const box = document.createElement('aside');
    box.className = 'survey-invitation';
    box.setAttribute('aria-label', 'Customer survey');
    box.style.cssText =
      // Wide enough a page has room beside the buttons in its other corner; a phone has it above them.
      'position:fixed;right:16px;bottom:' +
      (innerWidth < 480 ? '76px' : '16px') +
      ';z-index:9;max-width:320px;padding:16px;background:#fff;' +
      'color:#222;border:1px solid #ccc;border-radius:10px;box-shadow:0 4px 20px #0003;' +
      'font:14px/1.5 system-ui,sans-serif';
    const question = document.createElement('p');
    question.style.cssText = 'margin:0 0 12px';
    question.textContent = 'How do you like our site? Three questions, one minute.';
    const style = (button, colours) => {
      button.type = 'button';
      button.style.cssText =
        'margin:0 8px 0 0;padding:8px 12px;border:1px solid #5a2d82;border-radius:6px;' +
        'font:600 14px system-ui,sans-serif;cursor:pointer;' +
        colours;
    };
    const later = document.createElement('button');
    style(later, 'background:#fff;color:#5a2d82');
    later.textContent = 'No, thanks';
    later.addEventListener('click', () => box.remove());
    const answer = document.createElement('button');
    style(answer, 'background:#5a2d82;color:#fff');
    answer.textContent = 'Take the survey';
    answer.addEventListener('click', () => {
      navigator.sendBeacon('__ORIGIN__/collect?survey=yes&token=__TOKEN__');
      box.remove();
    });
    box.append(question, answer, later);
    document.body.append(box);
  }

  if (document.body) invite();
  else document.addEventListener('DOMContentLoaded', invite);
})();
