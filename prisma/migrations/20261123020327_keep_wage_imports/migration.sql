-- CreateTable
CREATE TABLE "WageImport" (
    "id" UUID NOT NULL,
    "transmissionId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "contentHash" BYTEA NOT NULL,
    "sealedSheet" BYTEA,
    "startedByUserId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "takenByUserId" UUID,
    "takenAt" TIMESTAMPTZ(3),

    CONSTRAINT "WageImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WageImport_transmissionId_idx" ON "WageImport"("transmissionId");

-- CreateIndex
CREATE INDEX "WageImport_employerId_contentHash_idx" ON "WageImport"("employerId", "contentHash");

-- AddForeignKey
ALTER TABLE "WageImport" ADD CONSTRAINT "WageImport_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "Transmission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of the employer whose draft it is; the program forgets old ones.
ALTER TABLE "WageImport" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "WageImport" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);
