// Observes a page from before its first script. The bench calls the functions of `meting`.
(() => {
  // A page is done when it did not change for this long, in milliseconds.
  const QUIET = 250;
  const memories = new Set();
  let largest = null;

  // The memory of the wasm cannot be found later, so it is caught when it is created.
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const over = WebAssembly[name];
    WebAssembly[name] = async (...rest) => {
      const made = await over.apply(WebAssembly, rest);
      const { memory } = (made.instance ?? made).exports;
      if (memory) memories.add(memory);
      return made;
    };
  }
  performance.setResourceTimingBufferSize(2000);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  // A message that is posted in an animation frame arrives after that frame is painted.
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(null);
      });
    });

  const until = async (ready) => {
    while (!ready()) await new Promise(requestAnimationFrame);
    return painted();
  };
  const find = (css) => [...document.querySelectorAll(css)];
  const shown = until(() => document.querySelector('.zaken > li'));
  // Once all zaken are there, their number is said a second later.
  const said = until(() => find('[role=status]').some((it) => /gevonden/.test(it.textContent)));
  const complete = said.then((at) => at - 1000);

  // Announcements for screen readers are not visible and may come later.
  const isSeen = ({ target }) => !(target.parentElement ?? target).closest('[role=status]');

  // The time from now until the last visible change is painted, in milliseconds.
  const measure = async () => {
    const start = performance.now();
    let changed = false;
    const observer = new MutationObserver((changes) => {
      changed ||= changes.some(isSeen);
    });
    const what = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document.body, what);
    let end = await painted();
    changed = false;
    for (let now = end; now - end < QUIET; ) {
      now = await painted();
      if (changed) end = now;
      changed = false;
    }
    observer.disconnect();
    return end - start;
  };

  let pressed;
  const act = (element, run) => {
    if (!element) return null;
    const measured = measure();
    run(element);
    return measured;
  };

  window.meting = {
    shown: () => shown,
    complete: () => complete,
    largest: async () => {
      // The browser reports it after the frame.
      await measure();
      return largest;
    },
    traffic: () => {
      const [page] = performance.getEntriesByType('navigation');
      const all = [page, ...performance.getEntriesByType('resource')];
      return [all.length, all.reduce((sum, it) => sum + it.transferSize, 0)];
    },
    elements: () => find('*').length,
    wasm: () => [...memories].reduce((sum, it) => sum + it.buffer.byteLength, 0),
    // Measures from the next keydown event, which comes before the input event.
    expect: () => {
      pressed = new Promise((done) => {
        addEventListener('keydown', () => done(measure()), { capture: true, once: true });
      });
    },
    pressed: () => pressed,
    // These return null when the element does not exist.
    choose: (css, nth) => act(find(css)[nth % find(css).length], (it) => it.click()),
    press: (words) =>
      act(find('button').find((it) => it.textContent.includes(words)), (it) => it.click()),
    select: (css, nth) =>
      act(document.querySelector(css), (it) => {
        it.selectedIndex = nth % it.options.length;
        it.dispatchEvent(new Event('input', { bubbles: true }));
        it.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    empty: (css) =>
      act(document.querySelector(css), (it) => {
        it.value = '';
        it.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
})();
