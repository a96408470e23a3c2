/** Runs `check` in a light and in a dark page. */
export async function inEachColorScheme(check: () => Promise<void>): Promise<void> {
  const { style } = document.documentElement;
  for (const scheme of ['light', 'dark']) {
    style.colorScheme = scheme;
    await check();
  }
  style.colorScheme = '';
}
