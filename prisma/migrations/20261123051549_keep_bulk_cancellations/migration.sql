-- CreateTable
CREATE TABLE "BulkCancellation" (
    "id" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "chosen" JSONB NOT NULL,
    "startedByUserId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "entered" JSONB,
    "sentAt" TIMESTAMPTZ(3),
    "transmissionId" UUID,
    "leftOut" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "BulkCancellation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BulkCancellation_startedAt_idx" ON "BulkCancellation"("startedAt");

-- Of the employer whose declarations they are; the program forgets old ones.
ALTER TABLE "BulkCancellation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "BulkCancellation" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
