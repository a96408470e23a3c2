/* exported matrix */
// The ways out of a page, as a table: the files in ./ways add to it, the tests go through it.
window.matrix = (() => {
  const query = new URLSearchParams(location.search);
  const token = query.get('token');
  const groups = {};

  /** What the third party serves, and what a way that asks for it is expected to do. */
  const KINDS = {
    script: { file: 'script.js', runs: true, element: true },
    frame: { file: 'frame.html', runs: true, element: true },
    image: { file: 'pixel.gif', element: true },
    style: { file: 'style.css', element: true },
    /** No request of its own: text that the config's `inline` names. */
    inline: { file: 'none', runs: true, element: true, silent: true },
    /** Something that a page does once: it is refused, and not done again after the visitor agreed. */
    call: { file: 'collect' },
    /** A frame whose page does something like this. */
    page: { file: 'collect', element: true },
    /** A call that brings code. */
    worker: { file: 'worker.js', runs: true },
  };

  /** Adds ways of one kind. One that this browser lacks is no function but something falsy. */
  const add = (group, kind, ways) => {
    const source = document.currentScript.src.replace(/^.*\/matrix\//, '');
    for (const [name, run] of Object.entries(ways)) {
      if ((groups[group] ??= {})[name]) throw new Error(`Two ways are called ${name}`);
      groups[group][name] = { ...KINDS[kind], run, source };
    }
  };

  /** The attempts of a way: the denied host's, then the allowed host's ("twins") by the same door. */
  const HOSTS = {
    denied: ['tracker', ''],
    twin: ['social', '~twin'],
    again: ['social', '~again'],
    /** Under lockdown nobody else than the site itself may be asked. */
    own: ['', '~own'],
  };

  const errors = {};
  const attempt = (phase, name, { file, run }, [host, suffix]) => {
    const id = `${phase}.${name}${suffix}`;
    const at = host
      ? `http://${host}.localhost:${location.port}/${file}`
      : `${location.origin}/ran`;
    const loader = host === 'tracker' ? 'acmeLoader' : 'otherLoader';
    const note = (error) => (errors[id] = String(error));
    try {
      const url = `${at}?name=${id}&token=${token}`;
      Promise.resolve(run(url, `${loader}('${id}')`)).catch(note);
    } catch (error) {
      note(error);
    }
  };

  /** Goes through the ways of a group (all, or those named), for each of these attempts. */
  const run = (phase, group, attempts, names) => {
    for (const [name, way] of Object.entries(groups[group])) {
      if (!way.run || (names && !names.includes(name))) continue;
      for (const which of attempts) attempt(phase, name, way, HOSTS[which]);
    }
  };

  /** What the tests must know of a group. */
  const describe = (group) =>
    Object.entries(groups[group]).map(([name, { run, runs, element, silent, source }]) => ({
      name,
      source,
      supported: !!run,
      runs: !!runs,
      element: !!element,
      silent: !!silent,
    }));

  // An inline snippet of a vendor's, and one of somebody whom no service names.
  window.acmeLoader = window.otherLoader = (name) => {
    new Image().src = `/ran?name=${name}&token=${token}`;
  };

  const make = (tag, place) => {
    const element = document.createElement(tag);
    place?.append(element);
    return element;
  };
  const box = () => make('div', document.body);

  return { add, run, describe, errors, names: () => Object.keys(groups), make, box };
})();
