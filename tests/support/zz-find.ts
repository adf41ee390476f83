import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { foreignDocument } from './foreign-documents.ts';
import { compileOne } from './one-plan.ts';

const docs = fc.sample(
  foreignDocument.filter(({ shape }) => shape === 'scan'),
  { numRuns: 200, seed: Number(process.argv[2]) },
);
let most = 0;
for (const { bytes } of docs) {
  const b = process.cpuUsage();
  compileOne(bytes);
  const u = process.cpuUsage(b);
  const s = (u.user + u.system) / 1e6;
  if (s > most) {
    most = s;
    writeFileSync('/tmp/t8-slow.txt', bytes);
    console.log(s.toFixed(2), bytes.length);
  }
}
