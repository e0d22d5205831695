// Speaks and packs the recorded words: `node assets/audio/voice/make-voice.mjs`. Needs espeak-ng and sox.
// eSpeak NG is a program under the GPL; what it speaks is not part of the program, and is ours to give away.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 16_000;
// Before and after each piece, so that no neighbour is heard.
const GAP_S = 0.02;

const numbers = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand oh point`;
const single = `rep of ahead behind metres lap laps mile miles minute minutes second seconds hour hours
  surge settle transition go recovery`;
const phrases = [
  'on your marks',
  'set',
  'on target',
  'last rep',
  'half a mile',
  'drive head down',
  'coast quiet arms',
  'accelerate arms on the bend',
  'this is where it hurts',
  'answer it',
  'can you still chat',
];
const words = `${numbers} ${single}`.split(/\s+/).concat(phrases);

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'voice-'));
const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
const file = (i) => `${i}.wav`;

/** One piece: without the silence around it, as loud as the others, faded in and out. */
const speak = (text, i) => {
  run('espeak-ng', '-v', 'en-gb', '-s', '180', '-p', '45', '-w', 'raw.wav', text);
  run('sox', ...['raw.wav', '-r', String(RATE), 'cut.wav'], ...trim, 'reverse', ...trim, 'reverse');
  run(
    'sox',
    'cut.wav',
    'loud.wav',
    'gain',
    '-9',
    'highpass',
    '180',
    'compand',
    '0.01,0.1',
    '-70,-52,-30,-14,0,-6',
  );
  run('sox', 'loud.wav', file(i), 'gain', '-n', '-3', 'fade', 't', '0.004', '-0', '0.012', ...pad);
  return Number(run('soxi', '-s', file(i)));
};
const trim = ['silence', '1', '0.01', '-46d'];
const pad = ['pad', String(GAP_S), String(GAP_S)];

let at = 0;
const rows = words.map((text, i) => {
  const padded = speak(text, i);
  const gap = Math.round(GAP_S * RATE);
  const row = `  ${/\s/.test(text) ? `'${text}'` : text}: [${at + gap}, ${padded - 2 * gap}],`;
  at += padded;
  return row;
});
// Four bits a sample; the app decodes it itself, to the very sample.
run('sox', ...words.map((_, i) => file(i)), '-e', 'ima-adpcm', join(here, 'en.wav'));
rmSync(folder, { recursive: true });

writeFileSync(
  join(here, '../../../src/adapters/voice/en-pieces.ts'),
  `/** Where each piece lies in \`assets/audio/voice/en.wav\`: first sample and length. Written by make-voice.mjs. */
export const enPieces: Readonly<Record<string, readonly [from: number, length: number]>> = {
${rows.join('\n')}
};
`,
);
