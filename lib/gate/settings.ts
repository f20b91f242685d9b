/** What the gate must know about the site it guards. */
export interface GateSettings {
  publicUrl: string
  /** Behind a proxy of ours its `x-forwarded-*` headers are true; from anybody else they are a trick. */
  isProxyTrusted: boolean
  isDevelopment: boolean
  /** Addresses of the files of `public/`, such as `/favicon.svg`: they have no language. */
  publicFiles: ReadonlySet<string>
  /** Other sites a form may lead to: the identity provider, when it is not the embedded one. */
  formTargets: readonly string[]
}

/** What a request is refused for; each has its title and text in the messages of the gate. */
export type Refusal = 'badAddress' | 'wrongSite' | 'wrongMethod' | 'foreignPost' | 'tooLarge' | 'fileTooLarge'
