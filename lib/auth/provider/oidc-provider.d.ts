/** The little of oidc-provider that is used here; the package ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface Interaction {
    uid: string
    exp: number
    returnTo: string
    params: { ui_locales?: string }
    result?: unknown
    save(ttlSeconds: number): Promise<unknown>
  }

  export interface Context {
    oidc: {
      result?: { login?: unknown }
      client: { clientId: string }
      session: { accountId: string }
      requestParamScopes: Set<string>
      provider: Provider
    }
    status: number
    redirect(address: string): void
  }

  export interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    /** Koa's request prototype, shared by all requests. */
    request: object
    Interaction: { find(uid: string): Promise<Interaction | undefined> }
    Session: { find(id: string): Promise<{ destroy(): Promise<void> } | undefined> }
    Grant: new (properties: {
      clientId: string
      accountId: string
    }) => Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    on(event: string, listener: (context: unknown, failure: Error) => void): this
  }

  interface Prompt {
    name: string
  }

  interface Check {
    reason: string
  }

  export const interactionPolicy: {
    Prompt: new (settings: { name: string; requestable: boolean }, ...checks: Check[]) => Prompt
    Check: new (reason: string, description: string, isNeeded: (context: Context) => boolean) => Check
  }
}
