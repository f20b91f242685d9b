import { choosing, everybody, ownSignInOnly, type Row, signedIn } from '../outcomes.ts'

export const signInSteps: readonly Row[] = [
  { entry: 'app/[locale]/(public)/sign-in/page.tsx', address: () => '/sign-in', expected: everybody },
  { entry: 'app/[locale]/(public)/sign-in/start/route.ts#POST', address: () => '/sign-in/start', expected: everybody },
  { entry: 'app/[locale]/sign-out/route.ts#POST', address: () => '/sign-out', expected: ownSignInOnly },
  ...[
    { entry: 'app/[locale]/interaction/[uid]/page.tsx', address: '/interaction/x' },
    { entry: 'app/[locale]/interaction/[uid]/[key]/page.tsx', address: '/interaction/x/eid' },
    { entry: 'app/[locale]/interaction/[uid]/app-code/page.tsx', address: '/interaction/x/app-code' },
    { entry: 'app/[locale]/interaction/[uid]/app-code/check/route.ts#POST', address: '/interaction/x/app-code/check' },
    { entry: 'app/[locale]/interaction/[uid]/passkey/page.tsx', address: '/interaction/x/passkey' },
    {
      entry: 'app/[locale]/interaction/[uid]/passkey/options/route.ts#POST',
      address: '/interaction/x/passkey/options',
    },
    { entry: 'app/[locale]/interaction/[uid]/passkey/check/route.ts#POST', address: '/interaction/x/passkey/check' },
    { entry: 'app/[locale]/interaction/[uid]/recovery-code/page.tsx', address: '/interaction/x/recovery-code' },
    {
      entry: 'app/[locale]/interaction/[uid]/recovery-code/check/route.ts#POST',
      address: '/interaction/x/recovery-code/check',
    },
    { entry: 'app/[locale]/interaction/[uid]/email-code/page.tsx', address: '/interaction/x/email-code' },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/send/route.ts#POST',
      address: '/interaction/x/email-code/send',
    },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/confirm/page.tsx',
      address: '/interaction/x/email-code/confirm',
    },
    {
      entry: 'app/[locale]/interaction/[uid]/email-code/confirm/check/route.ts#POST',
      address: '/interaction/x/email-code/confirm/check',
    },
    { entry: 'app/api/auth/[...nextauth]/route.ts#GET', address: '/api/auth/callback/csam' },
  ].map(({ entry, address }) => ({ entry, address: () => address, expected: ownSignInOnly })),
  { entry: 'app/[locale]/profile/page.tsx', address: () => '/profile', expected: signedIn },
  { entry: 'app/[locale]/profile/clients/route.ts#GET', address: () => '/profile/clients', expected: signedIn },
  { entry: 'app/[locale]/profile/actions.ts#chooseHat', address: () => '/profile', expected: choosing },
  {
    entry: 'app/[locale]/profile/actions.ts#chooseDigest',
    address: () => '/profile',
    fields: () => ({ isMailed: 'yes' }),
    // An office and whoever may not enter wages have no list to hear of; the key must be as strong as for the list.
    expected: {
      ...choosing,
      endedMandate: 'refused',
      missingPermission: 'refused',
      tooLowLevel: 'refused',
      worker: 'refused',
      agent: 'refused',
    },
    others: { officeUser: 'refused', withoutProfile: 'profile' },
    lacking: 'flexiAtWork',
  },
  {
    entry: 'app/[locale]/profile/actions.ts#chooseEBoxNotice',
    address: () => '/profile',
    fields: () => ({ isMailed: 'yes' }),
    // For whoever opens an e-Box somewhere, with any key; the hat that is worn does not matter.
    expected: { ...choosing, missingPermission: 'refused', worker: 'refused', agent: 'refused' },
    others: { removedUser: 'refused' },
    lacking: 'eBox',
  },
  { entry: 'app/session/actions.ts#staySignedIn', address: () => '/profile', expected: signedIn },
]
