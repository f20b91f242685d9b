/** Permissions a membership can hold (identity: Gestion des accès). */
export const permissions = [
  'dimonaConsultation',
  'flexiAtWork',
  'dimonaDeclaration',
  'accessManagement',
  'eBox',
  'technicalChannels',
] as const
export type Permission = (typeof permissions)[number]

/** Whether a permission is of use with workers only; without a client an office has none. */
export function isAboutWorkers(permission: Permission): boolean {
  return permission === 'dimonaConsultation' || permission === 'flexiAtWork' || permission === 'dimonaDeclaration'
}

export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

interface SignedIn {
  userId: string
  sessionId: string
  givenName: string
  familyName: string
  language: Language
  /** Level of the digital key: 350 e-mail code, 400 application code or passkey, 450 itsme, 500 eID. */
  level: number
}

/** Nobody has signed in. */
export interface AnonymousActor {
  actingAs: 'anonymous'
}

/**
 * Why a hat is no longer worn. `mandateEnded`: the office may not act for that employer any more; `clientTaken`: it has given the client to
 * others of its users; `userRemoved`: the person is no user there any more.
 */
export const lostHatReasons = ['mandateEnded', 'clientTaken', 'userRemoved'] as const
export interface LostHat {
  reason: (typeof lostHatReasons)[number]
  /** The enterprise that was seen and changed. */
  employerName: string
  /** The office that acted; null when the enterprise acted itself. */
  officeName: string | null
}

/** Signed in, no profile chosen yet, or the chosen one taken away: may only choose one or sign out. */
export interface UndecidedActor extends SignedIn {
  actingAs: 'undecided'
  lostHat?: LostHat
}

/**
 * Acts for one employer: as one of its own people (`senderId` = `employerId`) or for an office by mandate (`senderId` = the office). An office
 * that looks after its own affairs is both: its users, its mandates, its e-Box, and no wages.
 */
export interface EmployerActor extends SignedIn {
  actingAs: 'employer' | 'office'
  /** The enterprise whose declarations and workers are seen and changed. */
  employerId: string
  /** The enterprise that acts, whose e-Box receives the messages. */
  senderId: string
  permissions: readonly Permission[]
}

/** A citizen looking at his own declarations. */
export interface WorkerActor extends SignedIn {
  actingAs: 'worker'
  workerId: string
}

/** A person of the institution. */
export interface AgentActor extends SignedIn {
  actingAs: 'agent'
}

/** A sender's own program, known by its folder in the exchange directory: an enterprise, and no person. */
export interface SenderActor {
  actingAs: 'sender'
  /** The same enterprise twice: sets belong to whom sends them. */
  employerId: string
  senderId: string
}

/** The program itself: queue, seed of parameters, purge. */
export interface SystemActor {
  actingAs: 'system'
}

/** Whether an office looks after its own affairs, for no client. */
export function isOfficeItself({
  actingAs,
  employerId,
  senderId,
}: Pick<EmployerActor, 'actingAs' | 'employerId' | 'senderId'>) {
  return actingAs === 'office' && employerId === senderId
}

export type SignedInActor = UndecidedActor | EmployerActor | WorkerActor | AgentActor
export type Actor = AnonymousActor | SignedInActor | SenderActor | SystemActor

/** One hat a person may wear; what the profile page lists. */
export type Profile =
  | { kind: 'employer'; employerId: string; name: string; enterpriseNumber: string; nssoNumber: string | null }
  | {
      kind: 'office'
      senderId: string
      senderName: string
      employerId: string
      name: string
      enterpriseNumber: string
      nssoNumber: string | null
    }
  | { kind: 'worker'; workerId: string }
  | { kind: 'agent' }

/** Entering wage data needs level 400 or more (identity: Levels). */
export const WAGE_DATA_LEVEL = 400
