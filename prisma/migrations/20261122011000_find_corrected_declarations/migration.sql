-- A refused declaration is corrected by a new one made from it. The line of the draft that was sent keeps the link; once
-- the new declaration is accepted, nothing is left to correct and lists stop counting the refused one.

CREATE INDEX "DraftLine_corrections" ON "DraftLine" ("declarationId") WHERE "declarationId" IS NOT NULL;

CREATE FUNCTION is_corrected(refused_declaration_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1
    FROM "DraftLine" line
    JOIN "WageDeclarationVersion" version ON version."transmissionId" = line."transmissionId"
    JOIN "WageDeclaration" declaration ON declaration."id" = version."declarationId"
    WHERE line."declarationId" = refused_declaration_id
      AND version."kind" = 'original' AND version."status" = 'accepted'
      AND declaration."workerId" = line."workerId" AND declaration."id" <> refused_declaration_id
  )
$$;
