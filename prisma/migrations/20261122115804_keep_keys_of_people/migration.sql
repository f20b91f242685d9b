-- CreateTable
CREATE TABLE "AppEnrolment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT,
    "isProven" BOOLEAN NOT NULL DEFAULT true,
    "sealedSecret" BYTEA NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AppEnrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "credentialId" TEXT NOT NULL,
    "publicKey" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "isSynced" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasskeyChallenge" (
    "challenge" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PasskeyChallenge_pkey" PRIMARY KEY ("challenge")
);

-- CreateIndex
CREATE UNIQUE INDEX "AppEnrolment_tokenHash_key" ON "AppEnrolment"("tokenHash");

-- CreateIndex
CREATE INDEX "AppEnrolment_userId_idx" ON "AppEnrolment"("userId");

-- CreateIndex
CREATE INDEX "AppEnrolment_expiresAt_idx" ON "AppEnrolment"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_userId_codeHash_key" ON "RecoveryCode"("userId", "codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialId_key" ON "Passkey"("credentialId");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE INDEX "PasskeyChallenge_expiresAt_idx" ON "PasskeyChallenge"("expiresAt");

-- AddForeignKey
ALTER TABLE "AppEnrolment" ADD CONSTRAINT "AppEnrolment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A person's keys are asked for at the door, by himself, and by the program that follows a mailed address; by nobody else.
ALTER TABLE "AppEnrolment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "AppEnrolment" USING ("userId" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);
ALTER TABLE "RecoveryCode" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "RecoveryCode" USING ("userId" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);
ALTER TABLE "Passkey" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "Passkey" USING ("userId" = (SELECT own_user()) OR (SELECT as_program_or_at_door()) IS NOT NULL);
ALTER TABLE "PasskeyChallenge" ENABLE ROW LEVEL SECURITY;
CREATE POLICY door ON "PasskeyChallenge" USING ((SELECT at_door()) IS NOT NULL);
