-- The home page asks for the refused declarations of an employer, newest first; among hundreds of thousands they are few.
CREATE INDEX "WageDeclaration_refused" ON "WageDeclaration" ("employerId", "createdAt" DESC, "id" DESC) WHERE "status" = 'refused';
