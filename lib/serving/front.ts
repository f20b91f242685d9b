/** Whatever answers on the port, in this process or in others. */
export interface Front {
  /** Resolves once everything listens. */
  open(): Promise<void>
  /** Refuses new requests; resolves once those under way are answered. */
  stop(): Promise<void>
}
