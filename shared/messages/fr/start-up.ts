/** Ce que dit le démarrage du planificateur, sur la ligne de commande et à un navigateur inconnu. */
export const startUp = {
  help: `Démarre Duaalplanner : dans sa propre fenêtre là où c'est possible, sinon dans le navigateur.

  npm start -- [--store FICHIER.duaal] [--electron | --browser] [--language nl|en|fr]

  --store FICHIER      ouvre ce fichier (d'habitude {{file}})
  --electron           uniquement dans sa propre fenêtre
  --browser            dans le navigateur, même là où une fenêtre est possible
  --no-open            montre l'adresse sans ouvrir le navigateur
  --language nl|en|fr  langue de ces textes
`,
  options: "L'une de ces options n'existe pas ou manque d'une valeur ({{detail}}). Voir npm start -- --help.",
  bothHosts: 'Choisissez --electron ou --browser, pas les deux.',
  building: "L'écran est en construction ; un instant.",
  noPage: "L'écran du planificateur manque dans {{folder}}. Réinstallez Duaalplanner.",
  address: 'Duaalplanner est prêt à {{address}}',
  addressOnce:
    'Cette adresse fonctionne une seule fois, pendant {{minutes}} minutes. Une nouvelle adresse : démarrez encore une fois. Arrêter : Ctrl C.',
  joined: 'Duaalplanner avait déjà ouvert ce fichier. Continuez-y à {{address}}',
  closed: 'Tout est enregistré ; Duaalplanner est fermé.',
  trouble: "Il s'est passé quelque chose que le planificateur ne connaît pas : {{detail}}",
  electron: {
    missing:
      "Electron n'est pas installé et ne peut pas être téléchargé ici ; le planificateur s'ouvre dans le navigateur.",
    downloading: 'Electron est téléchargé, une seule fois ; un instant.',
    stalled: "Electron n'arrive plus : la connexion est à l'arrêt ; le planificateur s'ouvre dans le navigateur.",
    noDisplay: "Il n'y a pas d'écran pour une fenêtre ici ; le planificateur s'ouvre dans le navigateur.",
    died: "Electron ne démarre pas ici ({{detail}}) ; le planificateur s'ouvre dans le navigateur.",
    root: "Vous êtes l'administrateur (root) : Electron tourne maintenant sans bac à sable (--no-sandbox). Démarrez plutôt comme utilisateur ordinaire.",
    forced: {
      missing: "Electron n'est pas installé et ne peut pas être téléchargé ici. Démarrez avec npm start -- --browser.",
      stalled:
        "Electron n'arrive plus : la connexion est à l'arrêt. Redémarrez plus tard, ou avec npm start -- --browser.",
      noDisplay: "Il n'y a pas d'écran pour une fenêtre ici. Démarrez avec npm start -- --browser.",
      died: 'Electron ne démarre pas ici ({{detail}}). Démarrez avec npm start -- --browser.',
    },
  },
  refused: {
    unknown:
      'Duaalplanner ne connaît pas ce navigateur. Démarrez encore une fois : vous recevrez une nouvelle adresse.',
    used: 'Cette adresse a déjà servi ou est trop vieille. Démarrez encore une fois : vous recevrez une nouvelle adresse.',
    foreign:
      "Cette requête vient d'une autre page ou va vers un autre nom, et reste sans réponse. Collez vous-même l'adresse du planificateur dans la barre d'adresse.",
    page: "Cette page n'appartient pas au planificateur en cours. Redémarrez-le : vous recevrez une nouvelle adresse.",
    nothing: "Il n'y a rien ici.",
    tooBig: "C'est trop grand ; au plus 25 Mo.",
    trouble: 'Il y a eu un problème. Rechargez la page ; ce qui était enregistré le reste.',
  },
} as const;
