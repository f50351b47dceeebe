/** Wat het starten van de planner op het scherm van de opdrachtregel en in een vreemde browser zegt. */
export const startUp = {
  help: `Start Duaalplanner: in een eigen venster waar dat kan, anders in de browser.

  npm start -- [--store BESTAND.duaal] [--electron | --browser] [--language nl|en|fr]

  --store BESTAND      opent dit bestand (gewoonlijk {{file}})
  --electron           alleen in een eigen venster
  --browser            in de browser, ook waar een venster kan
  --no-open            toont het adres zonder de browser te openen
  --language nl|en|fr  taal van deze teksten
`,
  options: 'Een van deze opties is er niet of mist een waarde ({{detail}}). Kijk met npm start -- --help.',
  bothHosts: 'Kies --electron of --browser, niet allebei.',
  building: 'Het scherm wordt gebouwd; dat duurt even.',
  noPage: 'Het scherm van de planner ontbreekt in {{folder}}. Installeer Duaalplanner opnieuw.',
  address: 'Duaalplanner staat klaar op {{address}}',
  addressOnce: 'Dit adres werkt één keer, {{minutes}} minuten lang. Een nieuw adres: start nog eens. Stoppen: Ctrl C.',
  joined: 'Duaalplanner had dit bestand al open. Je werkt daar verder op {{address}}',
  closed: 'Alles is bewaard; Duaalplanner is gesloten.',
  trouble: 'Er ging iets mis wat de planner niet kent: {{detail}}',
  electron: {
    missing: 'Electron is niet geïnstalleerd en kan hier niet opgehaald worden; de planner opent in de browser.',
    downloading: 'Electron wordt eenmalig opgehaald; dat duurt even.',
    stalled: 'Electron komt niet verder binnen: de verbinding staat stil; de planner opent in de browser.',
    noDisplay: 'Hier is geen beeldscherm voor een venster; de planner opent in de browser.',
    died: 'Electron start hier niet ({{detail}}); de planner opent in de browser.',
    root: 'Je bent beheerder (root): Electron draait nu zonder zandbak (--no-sandbox). Start liever als gewone gebruiker.',
    forced: {
      missing: 'Electron is niet geïnstalleerd en kan hier niet opgehaald worden. Start met npm start -- --browser.',
      stalled:
        'Electron komt niet verder binnen: de verbinding staat stil. Start later opnieuw, of met npm start -- --browser.',
      noDisplay: 'Hier is geen beeldscherm voor een venster. Start met npm start -- --browser.',
      died: 'Electron start hier niet ({{detail}}). Start met npm start -- --browser.',
    },
  },
  refused: {
    unknown: 'Duaalplanner kent deze browser niet. Start de planner nog eens: je krijgt dan een nieuw adres.',
    used: 'Dit adres is al gebruikt of te oud. Start de planner nog eens: je krijgt dan een nieuw adres.',
    foreign:
      'Dit verzoek komt van een andere pagina of gaat naar een andere naam, en wordt niet beantwoord. Plak het adres van de planner zelf in de adresbalk.',
    page: 'Deze pagina hoort niet bij de planner die nu loopt. Start de planner nog eens: je krijgt dan een nieuw adres.',
    nothing: 'Hier is niets.',
    tooBig: 'Dit is te groot; hoogstens 25 MB.',
    trouble: 'Er ging iets mis. Laad de pagina opnieuw; wat bewaard was, blijft bewaard.',
  },
} as const;
