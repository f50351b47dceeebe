/** What starting the planner says on the command line and to a browser it does not know. */
export const startUp = {
  help: `Starts Duaalplanner: in a window of its own where that is possible, otherwise in the browser.

  npm start -- [--store FILE.duaal] [--electron | --browser] [--language nl|en|fr]

  --store FILE         opens this file (usually {{file}})
  --electron           only in a window of its own
  --browser            in the browser, even where a window is possible
  --no-open            shows the address without opening the browser
  --language nl|en|fr  language of these texts
`,
  options: 'One of these options does not exist or lacks a value ({{detail}}). See npm start -- --help.',
  bothHosts: 'Choose --electron or --browser, not both.',
  building: 'The screen is being built; this takes a moment.',
  noPage: 'The screen of the planner is missing in {{folder}}. Install Duaalplanner again.',
  address: 'Duaalplanner is ready at {{address}}',
  addressOnce: 'This address works once, for {{minutes}} minutes. A new address: start again. To stop: Ctrl C.',
  joined: 'Duaalplanner had this file open already. Go on working there at {{address}}',
  closed: 'Everything is saved; Duaalplanner is closed.',
  trouble: 'Something went wrong that the planner does not know: {{detail}}',
  electron: {
    missing: 'Electron is not installed and cannot be downloaded here; the planner opens in the browser.',
    downloading: 'Electron is being downloaded, once; this takes a moment.',
    stalled: 'Electron stopped coming in: the connection stands still; the planner opens in the browser.',
    noDisplay: 'There is no display for a window here; the planner opens in the browser.',
    died: 'Electron does not start here ({{detail}}); the planner opens in the browser.',
    root: 'You are the administrator (root): Electron now runs without a sandbox (--no-sandbox). Better start as an ordinary user.',
    forced: {
      missing: 'Electron is not installed and cannot be downloaded here. Start with npm start -- --browser.',
      stalled:
        'Electron stopped coming in: the connection stands still. Start again later, or with npm start -- --browser.',
      noDisplay: 'There is no display for a window here. Start with npm start -- --browser.',
      died: 'Electron does not start here ({{detail}}). Start with npm start -- --browser.',
    },
  },
  refused: {
    unknown: 'Duaalplanner does not know this browser. Start the planner again: you then get a new address.',
    used: 'This address was used already or is too old. Start the planner again: you then get a new address.',
    foreign:
      'This request comes from another page or goes to another name, and is not answered. Paste the address of the planner in the address bar yourself.',
    page: 'This page does not belong to the planner that is running. Start the planner again: you then get a new address.',
    nothing: 'There is nothing here.',
    tooBig: 'This is too big; at most 25 MB.',
    trouble: 'Something went wrong. Load the page again; what was saved stays saved.',
  },
} as const;
