/** What guarded pages are about. No page of a measure names one of these hosts. */
const CONFIG = {
  policy: { version: '1', url: '#policy' },
  services: [
    ['statistics', 'analytics', 'stats.example', '*.stats-cdn.example'],
    ['heatmaps', 'analytics', '*.heat.example'],
    ['ads', 'advertising', '*.ads.example', 'cdn.example/ads/'],
    ['pixel', 'advertising', 'pixel.example'],
    ['film', 'functional', 'www.film.example', 'film-nocookie.example'],
  ].map(([id, category, ...hosts]) => ({ id, name: id, category, hosts })),
};

/** The files of the tag that a build has, in order. */
export const tagFiles = ({ files }) =>
  ['askfirst-channels.js', 'askfirst.js'].filter((name) => files.has(name));

export const CONFIG_BLOCK = `<script type="application/json" id="askfirst-config">${JSON.stringify(CONFIG)}</script>`;

/** What sites put first into their head. */
export const tag = (site) =>
  [CONFIG_BLOCK, ...tagFiles(site).map((name) => `<script src="/dist/${name}"></script>`)].join(
    '\n',
  );

/** A page; `head` is the tag, or empty on a control page. */
export const html = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}
<link rel="icon" href="data:,">
<title>Bench</title>
</head>
<body>
${body}
</body>
</html>
`;

/** Registers the same page with and without us. Returns their addresses. */
export const twoPages = (site, name, body) => ({
  control: site.page(`/${name}-control`, html('', body)),
  guarded: site.page(`/${name}-guarded`, html(tag(site), body)),
});
