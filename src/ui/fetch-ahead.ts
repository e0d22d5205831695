/**
 * A script of its own, before the styles and the first piece: fetches the files of the screen that the
 * address names beside that piece, not after it, and those of a link while the finger is still on it. The
 * build writes into its tag which files there are and, one letter for each, which of them a screen needs, behind
 * a point what it needs only once it is drawn (`screensAhead` in vite.config.ts): that leaves the line to the
 * others. It also comes before a running session, so it is short.
 */
{
  const { files = '', screens = '{}' } = document.currentScript?.dataset ?? {};
  const names = files.split(' ');
  const lettersOf: Readonly<Record<string, string>> = JSON.parse(screens);
  const FIRST_LETTER = 48;
  /** These are in the first piece, or wait for the stored session. */
  const isHere = /^#?.?(setup|track|demo|$)/;

  const fetchAhead = (hash: string): void => {
    const screen = hash.slice(2).split(/[/?]/)[0] ?? '';
    // Every address that names no screen is a link to a workout.
    const letters = isHere.test(hash) ? '' : (lettersOf[screen] ?? lettersOf.link ?? '');
    let priority: 'auto' | 'low' = 'auto';
    for (const letter of letters) {
      if (letter === '.') priority = 'low';
      const index = letter.charCodeAt(0) - FIRST_LETTER;
      const name = names[index];
      if (!name) continue;
      // Asked for once.
      names[index] = '';
      const link = document.createElement('link');
      if (name.endsWith('js')) link.rel = 'modulepreload';
      else {
        link.rel = 'preload';
        link.as = 'style';
        link.crossOrigin = '';
      }
      link.fetchPriority = priority;
      link.href = `assets/${name}`;
      document.head.append(link);
    }
  };

  fetchAhead(location.hash);
  addEventListener('pointerdown', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : undefined;
    fetchAhead(link?.hash ?? '');
  });
}
