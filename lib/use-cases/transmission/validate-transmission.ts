export async function validateTransmission(transmissionId: string, now: Date): Promise<void> {
  throw new Error('not written yet')
}
