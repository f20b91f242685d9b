-- What the receiver refused waits at its employer (À faire), and is asked for at every page of home.
CREATE INDEX "ExportedVersion_refused" ON "ExportedVersion" ("employerId", "declarationId") WHERE "status" = 'refused';
