/** Mono 16-bit PCM in a WAV file: every `decodeAudioData` reads it, and adds no delay. */
export const wavFile = (samples: Int16Array, rate: number): ArrayBuffer => {
  const file = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const write = (at: number, text: string): void => {
    for (const [i, letter] of [...text].entries()) file.setUint8(at + i, letter.charCodeAt(0));
  };
  write(0, 'RIFF');
  file.setUint32(4, 36 + samples.length * 2, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate * 2, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  write(36, 'data');
  file.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) => {
    file.setInt16(44 + i * 2, sample, true);
  });
  return file.buffer as ArrayBuffer;
};
