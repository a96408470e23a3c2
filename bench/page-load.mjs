import { twoHeroPages } from './lib/hero-page.mjs';
import { NOTICED, slowTab } from './lib/slow-page.mjs';
import { interleave, median } from './lib/statistics.mjs';
import { longestTask } from './lib/trace.mjs';

const SCREENS = { desktop: [1280, 800], phone: [360, 740] };

/** In the page: what the probe saw, and when the notice's files were there. */
function read() {
  const { shift, paint, frames, visible, ranAt, definedAt } = window.__seen;
  const files = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/askfirst-(ui|lit)\.js$/.test(name))
    .map(({ responseEnd }) => responseEnd);
  return { shift, paint, frames, visible, ranAt, definedAt, files };
}

/** From the tag having run until the notice is painted, with and without the wait for its files. */
function delay({ frames, visible, ranAt, definedAt, files }) {
  const arrived = Math.max(ranAt, ...files.filter((end) => end <= frames[visible]));
  const after = (start) => frames.slice(0, visible + 1).filter((time) => time > start).length;
  return {
    total: frames[visible] - ranAt,
    network: arrived - ranAt,
    frames: after(arrived),
    own: after(definedAt),
  };
}

/** A first visit: when the notice comes, and what it does to the page. */
export async function load({ browser, site, rounds }) {
  const rows = [];
  for (const [screen, size] of Object.entries(SCREENS)) {
    const pages = twoHeroPages(site, `load-${screen}`);
    const run = (address) => async () => {
      const slow = await slowTab(browser, size);
      try {
        await slow.open(address, NOTICED);
        return await slow.tab.evaluate(read);
      } finally {
        await slow.close();
      }
    };
    const { control, guarded } = await interleave(rounds, {
      control: run(pages.control),
      guarded: run(pages.guarded),
    });
    const delays = guarded.map(delay);
    const of = (runs, pick) => median(runs.map(pick));
    const ours = guarded.filter(({ paint }) => paint?.ours).length;
    rows.push(
      {
        name: `notice visible, ${screen}: frames after its files`,
        value: of(delays, ({ frames }) => frames),
        unit: 'frames',
        bound: 1,
      },
      {
        name: '  of these, once Chromium has started to run them',
        value: of(delays, ({ own }) => own),
        unit: 'frames',
      },
      {
        name: '  from the tag having run',
        value: of(delays, ({ total }) => total),
        unit: 'ms',
      },
      {
        name: '  of that, waiting for its files',
        value: of(delays, ({ network }) => network),
        unit: 'ms',
      },
      {
        name: `layout shift, ${screen}`,
        control: of(control, ({ shift }) => shift),
        guarded: of(guarded, ({ shift }) => shift),
        value: of(
          guarded.map(({ shift }, i) => shift - control[i].shift),
          (shift) => shift,
        ),
        unit: '',
        bound: 0,
      },
      {
        name: `largest paint is ours, ${screen} (else: ${guarded.at(-1).paint?.name})`,
        value: ours,
        unit: `of ${rounds}`,
        bound: 0,
      },
      {
        name: '  time of the largest paint',
        control: of(control, ({ paint }) => paint.startTime),
        guarded: of(guarded, ({ paint }) => paint.startTime),
        value: of(
          guarded.map(({ paint }, i) => paint.startTime - control[i].paint.startTime),
          (time) => time,
        ),
        unit: 'ms',
      },
    );
  }
  return rows;
}

/** The longest task of a first visit, from the start of the page until the notice stands. */
export async function tasks({ browser, site, rounds }) {
  const pages = twoHeroPages(site, 'tasks');
  const run = (address) => async () => {
    const slow = await slowTab(browser, SCREENS.desktop);
    try {
      return await longestTask(slow.tab, () => slow.open(address, NOTICED));
    } finally {
      await slow.close();
    }
  };
  const { control, guarded } = await interleave(rounds, {
    control: run(pages.control),
    guarded: run(pages.guarded),
  });
  return [
    {
      name: 'longest task, first visit',
      control: median(control),
      guarded: median(guarded),
      value: median(guarded),
      unit: 'ms',
      bound: 50,
    },
  ];
}
