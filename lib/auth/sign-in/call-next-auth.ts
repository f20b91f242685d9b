import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'

export interface NextAuthCall {
  method: 'GET' | 'POST'
  action: 'signin' | 'callback'
  provider: string
  query?: Record<string, string>
  cookies: Record<string, string>
  body?: Record<string, string>
}

export interface NextAuthAnswer {
  location: string
  setCookies: string[]
}

/**
 * Calls next-auth the way its own routes do. Its App Router form reads the cookies of the request by itself, and the
 * pair of tokens it wants for a sign-in without script is made here, after the request.
 */
export async function callNextAuth(call: NextAuthCall, options: AuthOptions): Promise<NextAuthAnswer> {
  const headers = new Map<string, unknown>()
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: unknown) => {
      headers.set(name, value)
      return response
    },
    end: () => response,
    json: () => response,
    send: () => response,
  }
  const { method, action, provider, query = {}, cookies, body = {} } = call
  const request = { method, cookies, body, headers: {}, query: { ...query, nextauth: [action, provider] } }
  const start = 'default' in NextAuth ? (NextAuth.default as typeof NextAuth) : NextAuth
  await start(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  return {
    location: String(headers.get('Location') ?? '/'),
    setCookies: [headers.get('Set-Cookie') ?? []].flat().map(String),
  }
}
