-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "hash" BYTEA,
ADD COLUMN     "lookedAtWorkerId" UUID,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "previousHash" BYTEA;

-- CreateIndex
CREATE INDEX "AuditEntry_lookedAtWorkerId_at_idx" ON "AuditEntry"("lookedAtWorkerId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_employerId_number_key" ON "AuditEntry"("employerId", "number");

-- The chain of the installation: entries without an employer.
CREATE UNIQUE INDEX "AuditEntry_number_without_employer" ON "AuditEntry" ("number") WHERE "employerId" IS NULL;

-- Entries older than the chains stay as they are; none is ever added without its place and hash.
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_chained"
  CHECK ("number" IS NOT NULL AND octet_length("previousHash") = 32 AND octet_length("hash") = 32) NOT VALID;

-- Who writes into a chain holds it until his transaction ends, and follows on what the one before him left. It answers for
-- the owner of the tables: whoever writes an entry need not be allowed to read the entry before it. Each statement in it sees
-- what was committed while it waited for the lock.
CREATE FUNCTION lock_audit_chain(chain uuid) RETURNS TABLE (head_number integer, head_hash bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || coalesce(chain::text, 'installation'), 0));
  IF chain IS NULL THEN
    RETURN QUERY SELECT e."number", e."hash" FROM public."AuditEntry" e
      WHERE e."employerId" IS NULL AND e."number" IS NOT NULL ORDER BY e."number" DESC LIMIT 1;
  ELSE
    RETURN QUERY SELECT e."number", e."hash" FROM public."AuditEntry" e
      WHERE e."employerId" = chain AND e."number" IS NOT NULL ORDER BY e."number" DESC LIMIT 1;
  END IF;
END
$$;
