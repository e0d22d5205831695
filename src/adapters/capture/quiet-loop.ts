/** Ten seconds: browsers take shorter media for a sound effect, and give it no buttons. */
const SECONDS = 10;
const RATE = 8000;
/** Far below hearing, but no silence: Firefox hides a page that plays only silence. https://github.com/w3c/mediasession/issues/328 */
const HZ = 25;
const AMPLITUDE = 0.002;
const HEADER_BYTES = 44;

const writeText = (view: DataView, at: number, text: string): void => {
  for (let i = 0; i < text.length; i += 1) view.setUint8(at + i, text.charCodeAt(i));
};

const writeHeader = (view: DataView, dataBytes: number): void => {
  writeText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  writeText(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
};

/** A tone nobody hears, as an address: a file would need ranges, which the app's own cache does not serve. */
export const quietLoop = (): string => {
  const samples = SECONDS * RATE;
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + samples * 2));
  writeHeader(view, samples * 2);
  for (let i = 0; i < samples; i += 1) {
    const value = Math.sin((2 * Math.PI * HZ * i) / RATE) * AMPLITUDE;
    view.setInt16(HEADER_BYTES + i * 2, Math.round(value * 32_767), true);
  }
  let bytes = '';
  for (const byte of new Uint8Array(view.buffer)) bytes += String.fromCharCode(byte);
  return `data:audio/wav;base64,${btoa(bytes)}`;
};
