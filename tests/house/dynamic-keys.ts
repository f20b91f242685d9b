export interface DynamicKey {
  pattern: string
  source: string
}

export const dynamicKeys: readonly DynamicKey[] = [
  {
    pattern: 'anomalies.*',
    source: 'codes of lib/domain, compared with the messages in tests/house/checks/anomaly-codes.ts',
  },
  {
    pattern: 'reference.rules.texts.*',
    source: 'numbers of the rule catalogue, compared with the messages in tests/unit/i18n/rule-words.test.ts',
  },
  {
    pattern: 'reference.rules.kinds.*',
    source: 'ends of the codes of the rule catalogue, compared with the messages in tests/unit/i18n/rule-words.test.ts',
  },
  {
    pattern: 'outside.kinds.*',
    source: 'receiverKinds, compared with the messages in tests/unit/channels/web/present-receiver-anomaly.test.ts',
  },
]
