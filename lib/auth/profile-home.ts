import { type EmployerActor, type Language, type SignedInActor, WAGE_DATA_LEVEL } from '../domain/actor.ts'

type Hat = Pick<SignedInActor, 'actingAs' | 'level'> & Partial<Pick<EmployerActor, 'employerId' | 'senderId'>>

/**
 * The first page of each hat: what a person sees once it is known as whom he acts. A key too weak for wages opens the
 * e-Box (identity: Levels).
 */
export function homePath({ actingAs, level, employerId, senderId }: Hat, language: Language): string {
  const isWeak = level < WAGE_DATA_LEVEL
  const isOfficeItself = employerId !== undefined && employerId === senderId
  const homes: Record<SignedInActor['actingAs'], string> = {
    undecided: '/profile',
    employer: isWeak ? '/e-box' : '/workers',
    office: isWeak ? '/e-box' : isOfficeItself ? '/access/mandates' : '/workers',
    worker: '/counter',
    agent: '/desk',
  }
  return `/${language}${homes[actingAs]}`
}
