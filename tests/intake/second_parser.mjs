// Reads the names of calendar files as a JSON list from stdin, and prints as a JSON list how
// ical.js reads each one's event, or null for what it refuses.
// The argument is the folder in which `npm install ical.js` was run.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const module = path.resolve(process.argv[2], "node_modules", "ical.js", "dist", "ical.js");
const { default: ICAL } = await import(pathToFileURL(module));

const person = (property) => [
  property.getParameter("cn") ?? "",
  String(property.getFirstValue()),
  property.getParameter("partstat") ?? "",
];

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent("vevent");
  const start = event.getFirstPropertyValue("dtstart");
  return {
    uid: event.getFirstPropertyValue("uid"),
    summary: event.getFirstPropertyValue("summary") ?? "",
    place: event.getFirstPropertyValue("location") ?? "",
    description: event.getFirstPropertyValue("description") ?? "",
    start: start ? start.toString() : "",
    attendees: event.getAllProperties("attendee").map(person),
  };
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map((name) => {
  try {
    return read(fs.readFileSync(name, "utf8"));
  } catch {
    return null;
  }
})));
