/** What the readable report of a check says beside its findings. */
export const report = {
  acceptedCount_one: '1 aanvaard met reden',
  acceptedCount_other: '{{count}} aanvaard met reden',
  otherHours: 'Gepland {{planned}} onder een deeltijds contract of SAO, werkplek {{share}} %',
  otherWork: 'Daarnaast {{planned}} onder een deeltijds contract of SAO',
  allowance: 'Leervergoeding: {{amounts}}',
  allowanceAllUnknown: 'Leervergoeding: bedrag onbekend',
  allowanceKnown: '{{period}} {{amount}} per maand',
  allowanceUnknown: '{{period}} bedrag onbekend',
  supervised: 'Gezinszorg: {{supervised}} onder toezicht',
  homeCare:
    'Gezinszorg: {{supervised}} onder toezicht, {{remote}} onder verwijderd toezicht; naar Vesta {{sendable}}, daarboven {{excess}}',
  mentorHours: 'Uren van de mentor, door te sturen als gelijkgestelde uren: {{minutes}}',
  claims: 'Premies die de ondernemingen kunnen vragen',
  claimMet: '{{company}}: hoogstens {{met}}',
  claimOpen: '{{company}}: hoogstens {{unknown}}, als de open voorwaarden vervuld zijn',
  claimBoth: '{{company}}: hoogstens {{met}}, en {{unknown}} meer als de open voorwaarden vervuld zijn',
  notes: 'Goed om te weten',
  unknownNote:
    'Een bedrag is onbekend zolang het minimuminkomen (GGMMI) van die maanden ontbreekt. Vul het met zijn bron in bij Minimuminkomens.',
  allowanceNote: 'De leervergoeding geldt voor school en werkplek samen. Meer of minder betalen kan niet.',
  benefitsNote:
    'Een leerling krijgt geen eindejaarspremie, weekendpremie of maaltijdcheques. Onkosten, zoals verplaatsingen, worden betaald zoals bij het personeel.',
  homeCareNote:
    'In de gezinszorg betaalt de gebruiker een bijdrage voor uren onder verwijderd toezicht. Kilometers tellen zoals bij het personeel.',
} as const;
