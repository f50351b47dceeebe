/** Texts of incentives: each condition by how it stands. */
export const incentives = {
  unknownAmount: 'montant inconnu',
  status: { confirmed: 'confirmé', checkWithFund: 'à vérifier auprès du fonds' },
  conditions: {
    region: {
      met: 'Le lieu de travail est dans la bonne région.',
      notMet: 'Le lieu de travail est dans une autre région.',
      unknown: 'La région de l’entreprise n’est pas complétée.',
    },
    legalRegime: {
      met: 'L’entreprise est du bon secteur : privé ou public.',
      notMet: 'La prime est pour l’autre secteur : privé ou public.',
      unknown: 'Il n’est pas complété si l’entreprise est privée ou publique.',
    },
    agreementKind: { met: 'Le type de contrat convient.', notMet: 'La prime est pour un autre type de contrat.' },
    workplaceKind: {
      met: 'Le type de lieu de travail convient.',
      notMet: 'La prime est pour un autre type de lieu de travail.',
    },
    months: {
      met: '{{value}} dans cette entreprise, au moins {{limit}}.',
      notMet: 'Seulement {{value}} dans cette entreprise, au moins {{limit}}.',
    },
    mentorMonths: {
      met: 'Le mentor accompagne {{value}}, au moins {{limit}}.',
      notMet: 'Le mentor n’accompagne que {{value}}, au moins {{limit}}.',
      unknown: 'Aucun mentor n’est encore désigné.',
    },
    subsidisedMonths: {
      met: '{{value}} subventionnés, au plus {{limit}}.',
      notMet: '{{value}} subventionnés, plus que {{limit}}.',
      unknown: 'Le nombre de mois subventionnés n’est pas complété, au plus {{limit}}.',
    },
    workplaceShare: {
      met: 'Le lieu de travail représente {{value}} de la formation, au moins {{limit}}.',
      notMet: 'Le lieu de travail ne représente que {{value}} de la formation, au moins {{limit}}.',
    },
    mentorTrained: {
      met: 'Le mentor a suivi une formation de mentor.',
      notMet: 'La formation de mentor vient après le départ de l’élève.',
      unknown: 'À vérifier : le mentor a-t-il suivi une formation de mentor ?',
    },
    registered: {
      met: 'Enregistré à temps, le {{day}} ou avant.',
      notMet: 'Pas enregistré pour le {{day}}.',
      unknown: 'Encore à enregistrer, au plus tard le {{day}}.',
    },
    times: {
      met: 'Déjà reçue {{value}} pour cet élève, au plus {{limit}}.',
      notMet: 'Déjà reçue {{value}} pour cet élève : plus de {{limit}} n’est pas possible.',
      unknown: 'Il n’est pas complété combien de fois la prime a été reçue, au plus {{limit}}.',
    },
    age: { met: 'L’âge de l’élève convient.', notMet: 'L’élève est trop jeune ou trop âgé pour la prime.' },
    remoteHours: {
      met: '{{value}} sous surveillance à distance à transmettre.',
      notMet: 'Aucune heure sous surveillance à distance n’est prévue.',
    },
    notOnHold: { met: 'La prime est payée.', notMet: 'La prime est suspendue.' },
  },
} as const;
