-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "isNarrowed" BOOLEAN NOT NULL DEFAULT false;

-- Until now, one client named was the sign of a narrowed user; without a sign of its own, to take the last client away gave them all.
UPDATE "Membership" m SET "isNarrowed" = true
WHERE EXISTS (SELECT FROM "MembershipClient" c WHERE c."membershipId" = m."id");

-- What tells a mandate that was accepted from one that never was.
UPDATE "Mandate" SET "acceptedAt" = "startDate" WHERE "acceptedAt" IS NULL AND "status" <> 'requested';
