import {
  type Actor,
  type AgentActor,
  type EmployerActor,
  isAboutWorkers,
  isOfficeItself,
  type Permission,
  type SenderActor,
  type SignedInActor,
  WAGE_DATA_LEVEL,
  type WorkerActor,
} from '../../domain/actor.ts'
import { AccessRefused } from '../../domain/refusal.ts'

export interface Requirement {
  permissions: readonly Permission[]
  /** Lowest level of the digital key; absent: any key will do. */
  level?: number
}

/** Lists, details and Dimona. The e-mail code (350) opens the counter and the e-Box only (identity: Levels). */
export const toConsult: Requirement = { permissions: ['dimonaConsultation'], level: WAGE_DATA_LEVEL }

/** Entering, correcting and cancelling: both permissions (identity: People, enterprises, permissions). */
export const toEnterWages: Requirement = {
  permissions: ['dimonaConsultation', 'flexiAtWork'],
  level: WAGE_DATA_LEVEL,
}

/**
 * Giving access to others decides who sees wage data, and who did what, who looked, is for whoever gives it: both ask for the key that
 * wage data asks for.
 */
export const toManageAccess: Requirement = { permissions: ['accessManagement'], level: WAGE_DATA_LEVEL }

/** The e-mail code may read the counter (identity: Levels); what a worker says or shows to others asks for more. */
export const toSpeakAsWorker: Pick<Requirement, 'level'> = { level: WAGE_DATA_LEVEL }

/** Who gives access gives it to programs too, and says by which certificates they sign. */
export const toManageCertificates: Requirement = {
  permissions: ['accessManagement', 'technicalChannels'],
  level: WAGE_DATA_LEVEL,
}

/** Files of a batch hold wages, whoever calculated them. */
const toSendFiles: Requirement = { permissions: ['technicalChannels'], level: WAGE_DATA_LEVEL }

export const toReadEBox: Requirement = { permissions: ['eBox'] }

/**
 * The person must act for an employer, hold every permission and have signed in strongly enough.
 * @throws AccessRefused saying what is missing first: sign-in, profile, permission, then level
 */
export function requireEmployerActor(actor: Actor, requirement: Requirement): EmployerActor {
  if (actor.actingAs === 'anonymous') throw new AccessRefused({ need: 'signIn' })
  if (actor.actingAs !== 'employer' && actor.actingAs !== 'office') throw new AccessRefused({ need: 'profile' })
  if (isOfficeItself(actor) && requirement.permissions.some(isAboutWorkers))
    throw new AccessRefused({ need: 'profile' })
  const missing = requirement.permissions.filter((permission) => !actor.permissions.includes(permission))
  if (missing.length > 0) throw new AccessRefused({ need: 'permission', permissions: missing })
  const level = requirement.level ?? 0
  if (actor.level < level) throw new AccessRefused({ need: 'level', level })
  return actor
}

/**
 * Who hands in files and reads their answers: a person with the permission, or the sender's own folder. Sets belong to the enterprise that acts,
 * whichever client it acts for at the moment.
 * @throws AccessRefused
 */
export function requireFileSender(actor: Actor): EmployerActor | SenderActor {
  if (actor.actingAs === 'sender') return actor
  const person = requireEmployerActor(actor, toSendFiles)
  return { ...person, employerId: person.senderId }
}

/** @throws AccessRefused unless somebody is signed in, whatever hat he wears */
export function requirePerson(actor: Actor): SignedInActor {
  if (!('userId' in actor)) throw new AccessRefused({ need: 'signIn' })
  return actor
}

/** @throws AccessRefused unless the person looks at his own declarations as a worker, with a strong enough key */
export function requireWorkerActor(actor: Actor, { level = 0 }: Pick<Requirement, 'level'> = {}): WorkerActor {
  if (actor.actingAs === 'anonymous') throw new AccessRefused({ need: 'signIn' })
  if (actor.actingAs !== 'worker') throw new AccessRefused({ need: 'profile' })
  if (actor.level < level) throw new AccessRefused({ need: 'level', level })
  return actor
}

/** @throws AccessRefused unless a person of the institution works at the desk, signed in as strongly as who enters wages */
export function requireAgentActor(actor: Actor): AgentActor {
  if (actor.actingAs === 'anonymous') throw new AccessRefused({ need: 'signIn' })
  if (actor.actingAs !== 'agent') throw new AccessRefused({ need: 'profile' })
  if (actor.level < WAGE_DATA_LEVEL) throw new AccessRefused({ need: 'level', level: WAGE_DATA_LEVEL })
  return actor
}
