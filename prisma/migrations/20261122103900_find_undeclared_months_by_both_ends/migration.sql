-- Periods that ended before the duty to transmit began have undeclared months too: at an agency of 12,000 workers 12,000 of them were
-- read to find that none of those months counts. The index knows both ends. An open end is NULL, which no comparison finds.
DROP INDEX "DimonaPeriod_undeclared_idx";

CREATE INDEX "DimonaPeriod_undeclared_idx"
  ON "DimonaPeriod" ("employerId", lower("undeclaredMonths"), coalesce(upper("undeclaredMonths"), 'infinity'))
  WHERE "dimonaType" = 'FLX' AND "status" <> 'cancelled';
