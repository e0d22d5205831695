/** IMA ADPCM, four bits a sample. https://wiki.multimedia.cx/index.php/IMA_ADPCM */

const indexSteps = [-1, -1, -1, -1, 2, 4, 6, 8] as const;
const MOST = 88;

/** The step sizes of the standard, each a tenth larger than the last. */
const steps = [
  7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73,
  80, 88, 97, 107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494,
  544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499,
  2749, 3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630, 9493, 10_442,
  11_487, 12_635, 13_899, 15_289, 16_818, 18_500, 20_350, 22_385, 24_623, 27_086, 29_794, 32_767,
] as const;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** One block: a header with the first sample, then two samples in each byte, the low half first. */
const decodeBlock = (block: DataView, put: (sample: number) => void): void => {
  let sample = block.getInt16(0, true);
  let index = within(block.getUint8(2), 0, MOST);
  put(sample);
  for (let at = 4; at < block.byteLength; at += 1) {
    const byte = block.getUint8(at);
    for (const nibble of [byte & 15, byte >> 4]) {
      const step = steps[index] ?? 7;
      const size = nibble & 7;
      const change =
        (step >> 3) +
        (size & 4 ? step : 0) +
        (size & 2 ? step >> 1 : 0) +
        (size & 1 ? step >> 2 : 0);
      sample = within(sample + (nibble & 8 ? -change : change), -32_768, 32_767);
      index = within(index + (indexSteps[size as 0] ?? 0), 0, MOST);
      put(sample);
    }
  }
};

type Chunks = { readonly blockBytes: number; readonly rate: number; readonly data: DataView };

/** The parts of a mono WAV file that matter; undefined for anything else. */
const chunksOf = (file: ArrayBuffer): Chunks | undefined => {
  const view = new DataView(file);
  const isNamed = (at: number, name: string): boolean =>
    [...name].every((letter, i) => view.getUint8(at + i) === letter.charCodeAt(0));
  if (file.byteLength < 44 || !isNamed(0, 'RIFF') || !isNamed(8, 'WAVE')) return undefined;
  let format: { blockBytes: number; rate: number } | undefined;
  for (let at = 12; at + 8 <= file.byteLength; ) {
    const size = view.getUint32(at + 4, true);
    const isAdpcm = isNamed(at, 'fmt ') && view.getUint16(at + 8, true) === 0x11;
    if (isAdpcm && view.getUint16(at + 10, true) === 1) {
      format = { rate: view.getUint32(at + 12, true), blockBytes: view.getUint16(at + 20, true) };
    }
    if (isNamed(at, 'data') && format && at + 8 + size <= file.byteLength) {
      return { ...format, data: new DataView(file, at + 8, size) };
    }
    at += 8 + size + (size % 2);
  }
  return undefined;
};

/** 16-bit samples of a mono IMA ADPCM file; undefined when it is none. */
export const decodeAdpcm = (
  file: ArrayBuffer,
): { readonly rate: number; readonly samples: Int16Array } | undefined => {
  const chunks = chunksOf(file);
  if (!chunks || chunks.blockBytes < 5) return undefined;
  const { data, blockBytes, rate } = chunks;
  const samples = new Int16Array(data.byteLength * 2);
  let count = 0;
  const put = (sample: number): void => {
    samples[count] = sample;
    count += 1;
  };
  for (let at = 0; at + 4 < data.byteLength; at += blockBytes) {
    const length = Math.min(blockBytes, data.byteLength - at);
    decodeBlock(new DataView(data.buffer, data.byteOffset + at, length), put);
  }
  return { rate, samples: samples.subarray(0, count) };
};
