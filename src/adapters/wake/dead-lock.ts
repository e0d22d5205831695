/**
 * Home-Screen apps on iOS 16.4 to 18.3 are granted locks that hold nothing (WebKit bug 254545). Without the
 * API nosleep.js plays its video, which does hold the screen there; it costs the runner's music.
 */
export const dropDeadLock = (): void => {
  const [, major = '', minor = ''] = /OS (\d+)_(\d+)/.exec(navigator.userAgent) ?? [];
  const isOld = major !== '' && Number(major) * 100 + Number(minor) < 1804;
  if (isOld) Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
};
