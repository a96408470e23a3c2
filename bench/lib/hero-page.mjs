import { tag } from './pages.mjs';

/** A picture with enough in it to count as content: browsers leave out what is nearly one colour. */
const dots = Array.from({ length: 240 }, (_, i) => {
  const [x, y, hue] = [(i * 97) % 1200, (i * 61) % 480, (i * 29) % 360];
  return `<circle cx="${x}" cy="${y}" r="${8 + (i % 23)}" fill="hsl(${hue} 60% 60%)"/>`;
});
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 480">${dots.join('')}</svg>`;
const hero = `data:image/svg+xml,${encodeURIComponent(picture)}`;

const TEXT = `<p>${'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9)}</p>\n`;

/** A normal page: navigation, a hero picture, text. `head` is the tag, or empty on a control page. */
const html = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${head}
<link rel="icon" href="data:,">
<title>Bench</title>
<style>
body { margin: 0; font: 16px/1.5 sans-serif }
nav, main { padding: 16px }
#hero { display: block; width: 100%; height: 60vh; object-fit: cover }
</style>
</head>
<body>
<nav><a href="#a">Shop</a> <a href="#b">About</a></nav>
<img id="hero" alt="" src="${hero}">
<main>
<h1>A normal page</h1>
${body}
${TEXT.repeat(12)}
</main>
</body>
</html>
`;

/** Registers the same normal page with and without us. Returns their addresses. */
export const twoHeroPages = (site, name, body = '') => ({
  control: site.page(`/page-${name}-control`, html('', body)),
  guarded: site.page(`/page-${name}-guarded`, html(tag(site), body)),
});
