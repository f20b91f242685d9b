/** A session as its own person sees it in his list. */
export interface OpenSession {
  sessionId: string
  level: number
  methods: readonly string[]
  /** As the browser names itself. */
  userAgent: string | null
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
}
