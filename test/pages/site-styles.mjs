/** Style sheets as sites have them, and some that no site should have. `inPage`: leaves boxes to it. */
export const SHEETS = {
  'a reset of everything': { css: '* { all: unset !important }' },
  'sizes and texts': {
    inPage: true,
    css: `:root { font-size: 62.5% }
      p, div, span, h2, slot { font-size: 99px !important; text-transform: uppercase !important }
      a { color: red !important; pointer-events: none !important }`,
  },
  'inherited texts': {
    css: `body { font: 9px/3 monospace; letter-spacing: 5px; word-spacing: 9px; text-indent: 50px;
      text-align: right; text-transform: uppercase; white-space: pre; word-break: break-all;
      text-shadow: 2px 2px red; font-variant: small-caps; -webkit-text-fill-color: red }`,
  },
  'hidden buttons': { inPage: true, css: 'button { display: none !important }' },
  'buttons out of sight': {
    inPage: true,
    css: 'button { all: unset !important; position: fixed; top: -9999px; opacity: 0 !important }',
  },
  'hidden layers': {
    css: `dialog { display: none !important; width: 10px }
      [popover], body > *, section, [role=region], [slot], [aria-label] { display: none !important }
      :not(:defined) { display: none }`,
  },
  'our elements by their names': {
    css: `askfirst-notice, askfirst-preferences, askfirst-settings {
        display: none !important; opacity: 0 !important; width: 1px !important; scale: 0.1 !important
      }
      :host, ::slotted(*) { display: none !important }`,
  },
  'a page that is kept away until it is ready': {
    css: `body { pointer-events: none; visibility: hidden; opacity: 0; transform: scale(0.5);
        overflow: hidden; filter: blur(9px); clip-path: inset(50%); contain: strict }
      html { opacity: 0; visibility: hidden }`,
  },
  'contents before, after and behind': {
    css: `*::before, *::after { content: "x" !important; display: block !important; font-size: 50px }
      ::backdrop { background: red !important }`,
  },
  'layers of a cascade': {
    inPage: true,
    css: `@layer first, second;
      @layer first { button, h2, p, a { display: none !important; color: red !important } }
      @layer second { button { padding: 99px !important; border: 9px solid lime !important } }`,
  },
  movement: {
    css: `* { transition: all 9s !important }
      askfirst-notice, askfirst-notice *, askfirst-preferences { animation: go 1s infinite !important }
      @keyframes go { from { opacity: 0; color: red } to { opacity: 0; rotate: 90deg; display: none } }`,
  },
  'names of custom properties': {
    inPage: true,
    css: `* { --bg: red !important; --fg: lime !important; --accent: red; --quiet: red; --space: 99px }
      @property --bg { syntax: "<color>"; inherits: false; initial-value: blue }
      @property --fg { syntax: "<color>"; inherits: false; initial-value: red }
      @property --space { syntax: "<length>"; inherits: false; initial-value: 50px }`,
  },
  'a preflight, a reboot, a normalisation': {
    inPage: true,
    css: `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
      button, input { font: inherit; color: inherit; background: transparent; border-radius: 0 }
      h2, h3 { font-size: inherit; font-weight: 500; line-height: 1.2; margin: 0 0 8px }
      a { color: inherit; text-decoration: inherit } p { margin: 0 0 16px }
      img, svg, iframe { display: block; vertical-align: middle; max-width: 100% }
      [hidden] { display: none !important } [role=button], button { cursor: default }`,
  },
};
