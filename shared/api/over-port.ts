/** With what a page asks the preload for its port, and what the answer carries: one port that leads to the contract. */
export const portWanted = 'duaalplanner-port-wanted';
export const portGiven = 'duaalplanner-port-given';
