import type { getTranslations } from 'next-intl/server'

type Words = Awaited<ReturnType<typeof getTranslations<'wizard'>>>

/** "Prime 2 ajoutée": what a button that changes the form's blocks has just done, and the block one comes back to. */
export const deeds = ['premiumAdded', 'premiumRemoved', 'qualityAdded', 'qualityRemoved', 'repeated'] as const
export type Deed = (typeof deeds)[number]

/** In words; nothing when the address tells nothing we know. */
export function readAnnouncement(t: Words, did: string | undefined, place: string | undefined): string {
  const deed = deeds.find((each) => each === did)
  const position = /\d+$/.exec(place ?? '')?.[0]
  return deed ? t(`wages.${deed}`, { number: Number(position ?? 0) + 1 }) : ''
}
