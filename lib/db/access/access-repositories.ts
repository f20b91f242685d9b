import type { Connection } from '../connection.ts'
import { Enterprises } from '../enterprise/enterprises.ts'
import { Invitations } from './invitations.ts'
import { Memberships } from './memberships.ts'

/** Repositories of enterprises and of who may act for them. */
export interface AccessRepositories {
  enterprises: Enterprises
  memberships: Memberships
  invitations: Invitations
}

export function openAccessRepositories(connection: Connection): AccessRepositories {
  return {
    enterprises: new Enterprises(connection),
    memberships: new Memberships(connection),
    invitations: new Invitations(connection),
  }
}
