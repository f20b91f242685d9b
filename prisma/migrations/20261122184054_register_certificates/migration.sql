-- CreateTable
CREATE TABLE "SenderCertificate" (
    "id" UUID NOT NULL,
    "senderId" UUID NOT NULL,
    "der" BYTEA NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "serialNumber" TEXT NOT NULL,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" TIMESTAMPTZ(3) NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SenderCertificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SenderCertificate_senderId_fingerprint_key" ON "SenderCertificate"("senderId", "fingerprint");

-- Those of a sender are its own; the queue reads whose signature it checks.
ALTER TABLE "SenderCertificate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "SenderCertificate" USING ("senderId" = (SELECT own_sender()) OR (SELECT as_program()) IS NOT NULL);
