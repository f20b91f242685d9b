/** Changes of somebody's keys of which he is told by e-mail: whoever did not make them himself learns it there. */
export type AccountChange = 'app' | 'passkeyAdded' | 'passkeyRemoved' | 'password' | 'recoveryCodes'
