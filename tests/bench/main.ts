import { benchEngine } from './engine';
import { benchLists } from './lists';

const BENCHES = { engine: benchEngine, lists: benchLists };

const [what] = process.argv.slice(2);
if (what !== 'engine' && what !== 'lists') {
  console.log('What is to be measured? npm run bench -- engine, or npm run bench -- lists');
  process.exitCode = 1;
} else {
  for (const { what: line, perSecond, ratio } of BENCHES[what]()) {
    const rate = Math.round(perSecond).toLocaleString('en').padStart(12);
    console.log(
      `${line.padEnd(22)} ${rate} per second, ${ratio.toFixed(1)} times the plain loop over the same data`,
    );
  }
}
