/** The name under which every calendar program knows Belgian time. */
export const brusselsZone = 'Europe/Brussels';

/**
 * Belgian clock time as RFC 5545 wants it beside a TZID. The last Sundays of March and October at 01:00 UTC hold since
 * 1996 (Directive 94/21/EC, now 2000/84/EC), before the first school year this program plans.
 */
export const brusselsTimeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${brusselsZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
