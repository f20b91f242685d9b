import type { Connection } from '../connection.ts'
import { OwnSessions } from './own-sessions.ts'

/** Repositories of what a person signs in with, and of his sessions. */
export interface KeyRepositories {
  ownSessions: OwnSessions
}

export function openKeyRepositories(connection: Connection): KeyRepositories {
  return {
    ownSessions: new OwnSessions(connection),
  }
}
