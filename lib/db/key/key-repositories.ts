import type { Connection } from '../connection.ts'
import { AppEnrolments } from './app-enrolments.ts'
import { KeyAccounts } from './key-accounts.ts'
import { OwnSessions } from './own-sessions.ts'
import { Passkeys } from './passkeys.ts'

/** Repositories of what a person signs in with, and of his sessions. */
export interface KeyRepositories {
  appEnrolments: AppEnrolments
  keyAccounts: KeyAccounts
  ownSessions: OwnSessions
  passkeys: Passkeys
}

export function openKeyRepositories(connection: Connection): KeyRepositories {
  return {
    appEnrolments: new AppEnrolments(connection),
    keyAccounts: new KeyAccounts(connection),
    ownSessions: new OwnSessions(connection),
    passkeys: new Passkeys(connection),
  }
}
