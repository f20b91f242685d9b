-- A certificate may name its person by national number; what verifies a signature does not.
ALTER TABLE "SenderCertificate" RENAME COLUMN "der" TO "publicKey";

-- SQL reads no key out of a certificate: what was registered before signs nothing until it is registered anew, and keeps no number.
UPDATE "SenderCertificate" SET "publicKey" = '', "subject" = regexp_replace("subject", ', (serialNumber|UID)=[^,]*|^(serialNumber|UID)=[^,]*(, )?', '', 'g'), "validUntil" = "validFrom";
