import { benchEngine } from './engine';

const [what] = process.argv.slice(2);
if (what !== 'engine') {
  console.log('What is to be measured? npm run bench -- engine');
  process.exitCode = 1;
} else {
  for (const { what, perSecond, ratio } of benchEngine()) {
    const rate = Math.round(perSecond).toLocaleString('en').padStart(12);
    console.log(
      `${what.padEnd(22)} ${rate} per second, ${ratio.toFixed(1)} times the plain loop over the same data`,
    );
  }
}
