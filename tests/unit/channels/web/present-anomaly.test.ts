import { expect, test } from 'vitest'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import { blocking } from '@/lib/domain/anomaly.ts'

test('days and amounts are written as the reader writes them, the rest as it is', () => {
  const anomaly = blocking('90504-008', 'qualities.0.grossWageCents', {
    maximumCents: 99_999_999,
    endDate: '2024-12-31',
    percent: 80,
  })
  expect(presentAnomalyValues(anomaly, 'nl')).toEqual({
    field: 'grossWageCents',
    maximumCents: '999.999,99\u00a0€',
    endDate: '31/12/2024',
    percent: 80,
  })
})
