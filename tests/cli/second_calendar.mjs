// Reads a calendar file from stdin, and prints as a JSON list how ical.js reads its dates: of
// each the UID, the status, and the start in UTC.
// The argument is the folder in which `npm install ical.js` was run.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const module = path.resolve(process.argv[2], "node_modules", "ical.js", "dist", "ical.js");
const { default: ICAL } = await import(pathToFileURL(module));

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map((event) => [
  event.getFirstPropertyValue("uid"),
  event.getFirstPropertyValue("status"),
  event.getFirstPropertyValue("dtstart").toJSDate().toISOString().slice(0, 16),
])));
