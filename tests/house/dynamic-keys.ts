export interface DynamicKey {
  pattern: string
  source: string
}

export const dynamicKeys: readonly DynamicKey[] = []
