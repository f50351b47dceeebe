/** Texts of incentives: each condition by how it stands. */
export const incentives = {
  unknownAmount: 'bedrag onbekend',
  status: { confirmed: 'bevestigd', checkWithFund: 'na te vragen bij het fonds' },
  conditions: {
    region: {
      met: 'De werkplek ligt in het juiste gewest.',
      notMet: 'De werkplek ligt in een ander gewest.',
      unknown: 'Het gewest van de onderneming is niet ingevuld.',
    },
    legalRegime: {
      met: 'De onderneming is van de juiste sector: privé of publiek.',
      notMet: 'De premie is voor de andere sector: privé of publiek.',
      unknown: 'Er is niet ingevuld of de onderneming privé of publiek is.',
    },
    agreementKind: { met: 'De soort overeenkomst past.', notMet: 'De premie is voor een andere soort overeenkomst.' },
    workplaceKind: { met: 'De soort werkplek past.', notMet: 'De premie is voor een andere soort werkplek.' },
    months: {
      met: '{{value}} bij deze onderneming, minstens {{limit}}.',
      notMet: 'Maar {{value}} bij deze onderneming, minstens {{limit}}.',
    },
    mentorMonths: {
      met: 'De mentor begeleidt {{value}}, minstens {{limit}}.',
      notMet: 'De mentor begeleidt maar {{value}}, minstens {{limit}}.',
      unknown: 'Er is nog geen mentor aangeduid.',
    },
    subsidisedMonths: {
      met: '{{value}} gesubsidieerd, hoogstens {{limit}}.',
      notMet: '{{value}} gesubsidieerd, dat is meer dan {{limit}}.',
      unknown: 'Het aantal gesubsidieerde maanden is niet ingevuld, hoogstens {{limit}}.',
    },
    workplaceShare: {
      met: 'De werkplek is {{value}} van de opleiding, minstens {{limit}}.',
      notMet: 'De werkplek is maar {{value}} van de opleiding, minstens {{limit}}.',
    },
    mentorTrained: {
      met: 'De mentor volgde een mentoropleiding.',
      notMet: 'De mentoropleiding komt na het vertrek van de leerling.',
      unknown: 'Nog na te gaan: volgde de mentor een mentoropleiding?',
    },
    registered: {
      met: 'Op tijd geregistreerd, vóór of op {{day}}.',
      notMet: 'Niet geregistreerd tegen {{day}}.',
      unknown: 'Nog te registreren, uiterlijk op {{day}}.',
    },
    times: {
      met: 'Al {{value}} ontvangen voor deze leerling, hoogstens {{limit}}.',
      notMet: 'Al {{value}} ontvangen voor deze leerling: meer dan {{limit}} kan niet.',
      unknown: 'Er is niet ingevuld hoe vaak de premie al is ontvangen, hoogstens {{limit}}.',
    },
    age: { met: 'De leeftijd van de leerling past.', notMet: 'De leerling is te jong of te oud voor de premie.' },
    remoteHours: {
      met: '{{value}} onder verwijderd toezicht door te sturen.',
      notMet: 'Er zijn geen uren onder verwijderd toezicht gepland.',
    },
    notOnHold: { met: 'De premie wordt uitbetaald.', notMet: 'De premie staat on hold.' },
  },
} as const;
