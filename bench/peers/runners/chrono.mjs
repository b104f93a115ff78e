// Dates by chrono-node's Vietnamese locale; serve.py tells how it is spoken to.
//
// Fields that chrono only implies are left out of the value, except what a weekday or a clock time implies.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(process.env.CHRONO_HOME + "/");
const chrono = require("chrono-node/vi");
const about = readFileSync(`${process.env.CHRONO_HOME}/node_modules/chrono-node/package.json`);

const pad = (number, width = 2) => String(number).padStart(width, "0");

function value(part) {
  const year = pad(part.get("year"), 4);
  const clock = part.isCertain("hour");
  if (part.isCertain("day") || part.isCertain("weekday") || clock) {
    const day = `${year}-${pad(part.get("month"))}-${pad(part.get("day"))}`;
    return clock ? `${day}T${pad(part.get("hour"))}:${pad(part.get("minute"))}` : day;
  }
  return part.isCertain("month") ? `${year}-${pad(part.get("month"))}` : year;
}

function extract(line) {
  const tab = line.indexOf("\t");
  const reference = new Date(line.slice(0, tab) + "T12:00:00");
  const text = line.slice(tab + 1).replaceAll("\v", "\n");
  const begin = process.cpuUsage();
  const found = chrono.parse(text, reference).map((one) => {
    const whole = one.end ? `${value(one.start)}/${value(one.end)}` : value(one.start);
    return `${one.index} ${one.index + one.text.length} ${whole}`;
  });
  const { user, system } = process.cpuUsage(begin);
  return [user + system, found.join("\t")];
}

console.log(`chrono-node ${JSON.parse(about).version}`);
let lines = [];
createInterface({ input: process.stdin }).on("line", (line) => {
  if (line !== "") {
    lines.push(line);
    return;
  }
  let microseconds = 0;
  const answers = lines.map((one) => {
    const [took, answer] = extract(one);
    microseconds += took;
    return answer + "\n";
  });
  lines = [];
  process.stdout.write(answers.join("") + microseconds / 1e6 + "\n");
});
