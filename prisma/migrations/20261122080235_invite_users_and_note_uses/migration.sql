-- AlterTable
ALTER TABLE "Mandate" ADD COLUMN     "acceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endedById" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "isIdentityProven" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "lastSignInAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "MembershipPermission" ADD COLUMN     "lastUsedDate" DATE;

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "permissions" "Permission"[],
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "invitedByUserId" UUID NOT NULL,
    "sealedAccount" BYTEA,
    "accountMadeAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedByUserId" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_enterpriseId_createdAt_idx" ON "Invitation"("enterpriseId", "createdAt");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
