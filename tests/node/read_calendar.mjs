// Reads a calendar file from standard input with ical.js, the reader in Thunderbird, and prints what it saw.
import ICAL from "ical.js";

let text = "";
for await (const piece of process.stdin) text += piece;

const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    location: event.location,
    starts_at: event.startDate.toJSDate().toISOString(),
    ends_at: event.endDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
    status: component.getFirstPropertyValue("status"),
    attendees: event.attendees.map((one) => [one.getFirstValue(), one.getParameter("cn")]),
  };
});
console.log(JSON.stringify({ method: calendar.getFirstPropertyValue("method"), events }));
