/**
 * Says whether this machine can build and test the project, and what to do where it cannot.
 *
 *   npm run doctor
 *
 * Plain JavaScript without packages, because it must speak before anything is installed, on an old Node too.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

const OLDEST = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST) {
  console.log(`✗ Node: this is ${process.versions.node}, ${OLDEST} or later is needed to install`);
  console.log(`  → Install a current Node (https://nodejs.org), then run \`npm ci\`.`);
  process.exitCode = 1;
} else if (!existsSync(new URL('../node_modules/.bin', import.meta.url))) {
  console.log('✗ packages: nothing is installed');
  console.log('  → Run `npm ci`.');
  process.exitCode = 1;
} else {
  await import('./lib/doctor.ts');
}
