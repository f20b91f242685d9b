import { type Language, type SignedInActor, WAGE_DATA_LEVEL } from '../domain/actor.ts'

/**
 * The first page of each hat: what a person sees once it is known as whom he acts. A key too weak for wages opens the
 * e-Box (identity: Levels).
 */
export function homePath({ actingAs, level }: Pick<SignedInActor, 'actingAs' | 'level'>, language: Language): string {
  const employerHome = level < WAGE_DATA_LEVEL ? '/e-box' : '/workers'
  const homes: Record<SignedInActor['actingAs'], string> = {
    undecided: '/profile',
    employer: employerHome,
    office: employerHome,
    worker: '/counter',
    agent: '/desk',
  }
  return `/${language}${homes[actingAs]}`
}
