/** Texts of incentives: each condition by how it stands. */
export const incentives = {
  unknownAmount: 'amount unknown',
  status: { confirmed: 'confirmed', checkWithFund: 'check with the fund' },
  conditions: {
    region: {
      met: 'The workplace lies in the right region.',
      notMet: 'The workplace lies in another region.',
      unknown: 'The region of the company is not filled in.',
    },
    legalRegime: {
      met: 'The company is of the right sector: private or public.',
      notMet: 'The premium is for the other sector: private or public.',
      unknown: 'It is not filled in whether the company is private or public.',
    },
    agreementKind: { met: 'The kind of agreement fits.', notMet: 'The premium is for another kind of agreement.' },
    workplaceKind: { met: 'The kind of workplace fits.', notMet: 'The premium is for another kind of workplace.' },
    months: {
      met: '{{value}} with this company, at least {{limit}}.',
      notMet: 'Only {{value}} with this company, at least {{limit}}.',
    },
    mentorMonths: {
      met: 'The mentor guides for {{value}}, at least {{limit}}.',
      notMet: 'The mentor guides for only {{value}}, at least {{limit}}.',
      unknown: 'No mentor is named yet.',
    },
    subsidisedMonths: {
      met: '{{value}} subsidised, at most {{limit}}.',
      notMet: '{{value}} subsidised, which is more than {{limit}}.',
      unknown: 'The number of subsidised months is not filled in, at most {{limit}}.',
    },
    workplaceShare: {
      met: 'The workplace is {{value}} of the training, at least {{limit}}.',
      notMet: 'The workplace is only {{value}} of the training, at least {{limit}}.',
    },
    mentorTrained: {
      met: 'The mentor followed a mentor training.',
      notMet: 'The mentor training comes after the learner has left.',
      unknown: 'Still to be checked: did the mentor follow a mentor training?',
    },
    registered: {
      met: 'Registered in time, on {{day}} or before.',
      notMet: 'Not registered by {{day}}.',
      unknown: 'Still to be registered, on {{day}} at the latest.',
    },
    times: {
      met: 'Received {{value}} before for this learner, at most {{limit}}.',
      notMet: 'Received {{value}} before for this learner: more than {{limit}} is not possible.',
      unknown: 'It is not filled in how often the premium was received, at most {{limit}}.',
    },
    age: { met: 'The age of the learner fits.', notMet: 'The learner is too young or too old for the premium.' },
    remoteHours: {
      met: '{{value}} under remote supervision to be sent.',
      notMet: 'No hours under remote supervision are planned.',
    },
    notOnHold: { met: 'The premium is being paid.', notMet: 'The premium is on hold.' },
  },
} as const;
