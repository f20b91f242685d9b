-- National numbers are sealed by the program, with a key that lies in a file: SQL cannot carry the old ones over. Where there are people
-- already, their plain numbers stay in "ssin" until the start that follows has sealed them (lib/db/person/seal-plain-numbers.ts), which
-- drops the column; from here on the database refuses a plain number in any new or changed row. An empty table has the new shape at once.

DROP INDEX "Person_ssin_key";

ALTER TABLE "Person" ADD COLUMN "ssinSealed" BYTEA, ADD COLUMN "ssinIndex" BYTEA;

CREATE UNIQUE INDEX "Person_ssinIndex_key" ON "Person"("ssinIndex");

DO $$
BEGIN
  IF EXISTS (SELECT FROM "Person") THEN
    ALTER TABLE "Person" ALTER COLUMN "ssin" DROP NOT NULL;
    ALTER TABLE "Person" ADD CONSTRAINT "Person_sealed"
      CHECK ("ssin" IS NULL AND "ssinSealed" IS NOT NULL AND "ssinIndex" IS NOT NULL) NOT VALID;
  ELSE
    ALTER TABLE "Person" DROP COLUMN "ssin", ALTER COLUMN "ssinSealed" SET NOT NULL, ALTER COLUMN "ssinIndex" SET NOT NULL;
  END IF;
END
$$;

-- Fingerprints, and no key: whoever works with the database may know which keys it is sealed with.
CREATE TABLE "SsinKey" (
    "number" SMALLINT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SsinKey_pkey" PRIMARY KEY ("number")
);
