import type { Language, SignedInActor } from '../domain/actor.ts'

/** The first page of each hat: what a person sees once it is known as whom he acts. */
export function homePath(actor: Pick<SignedInActor, 'actingAs'>, language: Language): string {
  const homes: Record<SignedInActor['actingAs'], string> = {
    undecided: '/profile',
    employer: '/workers',
    office: '/workers',
    worker: '/counter',
    agent: '/desk',
  }
  return `/${language}${homes[actor.actingAs]}`
}
