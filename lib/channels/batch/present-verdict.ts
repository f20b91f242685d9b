/** The official types of error for what becomes of a set before it is read; none for what is received. */
export const receiptCodes = {
  received: null,
  repeated: null,
  nameTaken: 'ACRF-133',
  wrongSender: 'ACRF-103',
} as const

/** The same for a set that is to be taken back. */
export const withdrawalCodes = {
  withdrawn: null,
  tooLate: 'ACRF-272',
  unknown: 'ACRF-234',
  wrongSender: 'ACRF-103',
} as const
