/** How the pictures of one scene and width are told apart. */
export const MODES = {
  light: 'light',
  dark: 'dark',
  forced: 'forced colours',
};

export const fileOf = ({ scene, mode, language, width }) =>
  `${scene}-${mode}-${language}-${width}.png`;

/** The page that shows the pictures. `missing` are titles of scenes that this build does not have. */
export function galleryPage(shots, scenes, missing, version) {
  const sections = Object.keys(scenes)
    .filter((scene) => shots.some((shot) => shot.scene === scene))
    .map((scene) =>
      section(
        scenes[scene].title,
        shots.filter((shot) => shot.scene === scene),
      ),
    );
  return `# Gallery

Written by \`npm run shots\` in ${version}, from the built files: every element, light, dark and with forced
colours, written from the left (English) and from the right (Arabic), on a wide and on a narrow screen.
The pictures have 256 colours each, to keep the files small.
${missing.length > 0 ? `\nNot in this build: ${missing.join(', ')}.\n` : ''}
${sections.join('\n')}`;
}

function section(title, shots) {
  const widths = [...new Set(shots.map(({ width }) => width))];
  return `## ${title}\n\n${widths
    .map((width) =>
      table(
        title,
        width,
        shots.filter((shot) => shot.width === width),
      ),
    )
    .join('\n\n')}\n`;
}

function table(title, width, shots) {
  const languages = [...new Set(shots.map(({ language }) => language))];
  const modes = Object.keys(MODES).filter((mode) => shots.some((shot) => shot.mode === mode));
  const cell = (language, mode) => {
    const shot = shots.find((entry) => entry.language === language && entry.mode === mode);
    if (!shot) return '';
    const alt = `${title}, ${MODES[mode]}, ${language}, ${width} px`;
    return `[![${alt}](${fileOf(shot)})](${fileOf(shot)})`;
  };
  return [
    `| ${width} px | ${modes.map((mode) => MODES[mode]).join(' | ')} |`,
    `| --- | ${modes.map(() => '---').join(' | ')} |`,
    ...languages.map(
      (language) => `| ${language} | ${modes.map((mode) => cell(language, mode)).join(' | ')} |`,
    ),
  ].join('\n');
}
