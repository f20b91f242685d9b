export interface DynamicKey {
  pattern: string
  source: string
}

export const dynamicKeys: readonly DynamicKey[] = [
  {
    pattern: 'anomalies.*',
    source: 'codes of lib/domain, compared with the messages in tests/house/checks/anomaly-codes.ts',
  },
]
