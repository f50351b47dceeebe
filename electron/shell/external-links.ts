/** The sites that findings and settings cite: the only ones a link may open, in the browser of the machine. */
export const externalHosts: ReadonlySet<string> = new Set([
  'commercetraining.be',
  'data-onderwijs.vlaanderen.be',
  'duaalleren314.be',
  'employment.belgium.be',
  'etaamb.openjustice.be',
  'eur-lex.europa.eu',
  'mycodex.be',
  'onderwijs.vlaanderen.be',
  'overheid.vlaanderen.be',
  'pro.katholiekonderwijs.vlaanderen',
  'securex.be',
  'www.actiris.brussels',
  'www.admb.be',
  'www.attentia.be',
  'www.diverscity.be',
  'www.duaalleren.vlaanderen',
  'www.ejustice.just.fgov.be',
  'www.etaamb.be',
  'www.fe-bi.org',
  'www.groups.be',
  'www.katholiekonderwijs.vlaanderen',
  'www.partena-professional.be',
  'www.salar.be',
  'www.socialsecurity.be',
  'www.sociare.be',
  'www.vivosocialprofit.org',
  'www.vlaanderen.be',
  'www.vvsg.be',
  'www.zorg-en-gezondheid.be',
]);

/** True for an address that may open in the browser: https, at a site we cite, without a name and password in it. */
export function isExternalLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && externalHosts.has(host);
}
