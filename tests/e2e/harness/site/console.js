// Sends what is written in the console, and errors that nobody catches, to the server of the test.
{
  const send = navigator.sendBeacon.bind(navigator, '/_console');
  const words = (it) => {
    if (it instanceof Error) return `${it} ${it.stack}`;
    try {
      return typeof it === 'string' ? it : JSON.stringify(it) ?? String(it);
    } catch {
      return String(it);
    }
  };
  for (const kind of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir', 'table']) {
    const write = console[kind];
    console[kind] = (...values) => {
      send([kind, ...values.map(words)].join(' '));
      write.apply(console, values);
    };
  }
  addEventListener('error', ({ message, error }) => {
    // An element that does not load has no message.
    if (message) send(`error ${message} ${words(error)}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => send(`error ${words(reason)}`));
}
