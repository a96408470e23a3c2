// What only works while the parser is here: document.write.
(() => {
  const { add } = window.matrix;

  const script = (url) => `<script src="${url}"></script>`;
  const halves = (html, at) => {
    const cut = html.indexOf(at) + at.length;
    document.write(html.slice(0, cut));
    document.write(html.slice(cut));
  };

  add('writing', 'script', {
    'write-script': (url) => document.write(script(url)),
    'writeln-script': (url) => document.writeln(script(url)),
    'write-script-pieces-in-tag': (url) => halves(script(url), '<scr'),
    'write-script-pieces-in-address': (url) => halves(script(url), 'localhost'),
    'write-script-pieces-before-end': (url) => halves(script(url), '">'),
    'write-script-after-closing-tags': (url) => document.write(`</b></p></i>${script(url)}`),
    'write-script-inside': (url) => document.write(`<div><p>x${script(url)}y</p></div>`),
    'write-script-arguments': (url) => document.write('<script src="', url, '"></', 'script>'),
    'write-script-module': (url) => document.write(`<script type="module" src="${url}"></script>`),
    'write-script-defer': (url) => document.write(`<script defer src="${url}"></script>`),
    'write-script-by-written-script': (url) =>
      document.write(`<script>document.write('<script src="${url}"><\\/script>')</script>`),
  });
  add('writing', 'inline', {
    'write-inline': (_, text) => document.write(`<script>${text}</script>`),
    'write-inline-pieces': (_, text) => halves(`<script>${text}</script>`, 'Load'),
  });
  add('writing', 'frame', {
    'write-frame': (url) => document.write(`<iframe src="${url}"></iframe>`),
    'write-frame-pieces': (url) => halves(`<iframe src="${url}"></iframe>`, '<ifr'),
  });
  add('writing', 'image', {
    'write-image': (url) => document.write(`<img alt="" src="${url}">`),
    'writeln-image': (url) => document.writeln(`<img alt="" src="${url}">`),
    'write-image-pieces-in-tag': (url) => halves(`<img src="${url}">`, '<i'),
    'write-image-pieces-in-address': (url) => halves(`<img src="${url}">`, 'localhost'),
    'write-image-pieces-before-end': (url) => halves(`<img src="${url}">`, 'token'),
    'write-image-after-closing-tags': (url) => document.write(`</b></p></i><img src="${url}">`),
    'write-image-arguments': (url) => document.write('<img src="', url, '">'),
    'write-style-text': (url) => document.write(`<style>@import "${url}";</style>`),
    'write-link-stylesheet': (url) => document.write(`<link rel="stylesheet" href="${url}">`),
    'write-style-attribute': (url) =>
      document.write(`<p style="background-image: url('${url}')">x</p>`),
    'write-frame-srcdoc': (url) => document.write(`<iframe srcdoc="<img src='${url}'>"></iframe>`),
  });
})();
