import type { EmployerActor } from '../../../lib/domain/actor.ts'

export interface Office {
  officeId: string
  userId: string
}

/** The clerk of the office, with the right to send files. */
export function officeActor({ officeId, userId }: Office): EmployerActor {
  return {
    actingAs: 'office',
    userId,
    sessionId: '',
    givenName: '',
    familyName: '',
    language: 'fr',
    level: 400,
    employerId: officeId,
    senderId: officeId,
    permissions: ['technicalChannels'],
  }
}
