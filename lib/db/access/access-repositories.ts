import type { Connection } from '../connection.ts'
import { Enterprises } from '../enterprise/enterprises.ts'
import { type KeyRepositories, openKeyRepositories } from '../key/key-repositories.ts'
import { ClientScopes } from './client-scopes.ts'
import { Invitations } from './invitations.ts'
import { Mandates } from './mandates.ts'
import { Memberships } from './memberships.ts'
import { SenderCertificates } from './sender-certificates.ts'

/** Repositories of enterprises, of who may act for them, and of what people sign in with. */
export interface AccessRepositories extends KeyRepositories {
  enterprises: Enterprises
  memberships: Memberships
  invitations: Invitations
  mandates: Mandates
  clientScopes: ClientScopes
  senderCertificates: SenderCertificates
}

export function openAccessRepositories(connection: Connection): AccessRepositories {
  return {
    ...openKeyRepositories(connection),
    enterprises: new Enterprises(connection),
    memberships: new Memberships(connection),
    invitations: new Invitations(connection),
    mandates: new Mandates(connection),
    clientScopes: new ClientScopes(connection),
    senderCertificates: new SenderCertificates(connection),
  }
}
