-- CreateTable
CREATE TABLE "Receipt" (
    "transmissionId" UUID NOT NULL,
    "employerId" UUID NOT NULL,
    "ticket" CHAR(13) NOT NULL,
    "contentHash" CHAR(64) NOT NULL,
    "workerCount" INTEGER NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("transmissionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_ticket_key" ON "Receipt"("ticket");

-- CreateIndex
CREATE INDEX "Receipt_employerId_idx" ON "Receipt"("employerId");

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_transmissionId_fkey" FOREIGN KEY ("transmissionId") REFERENCES "Transmission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A receipt is evidence: whoever holds it may have it recognised years later.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Receipt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Receipt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();

ALTER TABLE "Receipt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON "Receipt" USING ("employerId" = (SELECT own_employer()) OR (SELECT as_program()) IS NOT NULL);

-- Anybody may ask whether a receipt is genuine, who holds both its ticket and its hash; the answer tells when and how many, not whose.
CREATE FUNCTION find_genuine_receipt(shown_ticket text, shown_hash text) RETURNS TABLE (received_at timestamptz, worker_count integer)
STABLE LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT r."receivedAt", r."workerCount" FROM public."Receipt" r
     WHERE r."ticket" = shown_ticket::bpchar AND r."contentHash" = shown_hash::bpchar $$;
