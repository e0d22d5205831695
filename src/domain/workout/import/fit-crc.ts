/** The checksum of FIT files, half a byte at a time. https://developer.garmin.com/fit/protocol/ */
const table = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401,
  0x5000, 0x9c01, 0x8801, 0x4400,
] as const;

const half = (crc: number, bits: number): number =>
  (crc >> 4) ^ (table[crc & 15] ?? 0) ^ (table[bits & 15] ?? 0);

/** CRC-16 over the bytes, 0 … 65535. */
export const fitCrc = (bytes: Uint8Array): number =>
  bytes.reduce((crc, byte) => half(half(crc, byte), byte >> 4), 0);
