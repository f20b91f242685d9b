-- CreateIndex
CREATE INDEX "Transmission_employerId_receivedAt_id_idx" ON "Transmission"("employerId", "receivedAt", "id");
