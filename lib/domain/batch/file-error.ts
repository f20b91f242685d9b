/** Why a file cannot be read at all: the reason of a negative acknowledgement. Nothing of its set is kept. */
export interface FileError {
  /** `ACRF-` and the official type of error (annex 30): 102 syntax, 312 not valid against the schema… */
  code: string
  /** Null when the error is in the set as a whole. */
  fileName: string | null
  /** Counted from 1; null where the error has no place in a text. */
  lineNumber: number | null
  columnNumber: number | null
  /** What the reader of XML or the check of the signature says of it, in English, never what an element holds; empty where the code says all. */
  detail: string
}

/** Every code that a whole set can be refused with, for the page that explains them; official labels in the messages. */
export const fileErrorCodes = [
  'ACRF-088',
  'ACRF-089',
  'ACRF-093',
  'ACRF-102',
  'ACRF-103',
  'ACRF-107',
  'ACRF-109',
  'ACRF-110',
  'ACRF-111',
  'ACRF-112',
  'ACRF-114',
  'ACRF-115',
  'ACRF-116',
  'ACRF-117',
  'ACRF-118',
  'ACRF-119',
  'ACRF-120',
  'ACRF-123',
  'ACRF-124',
  'ACRF-125',
  'ACRF-127',
  'ACRF-129',
  'ACRF-130',
  'ACRF-131',
  'ACRF-132',
  'ACRF-133',
  'ACRF-157',
  'ACRF-234',
  'ACRF-272',
  'ACRF-312',
  'ACRF-367',
] as const
