-- What was sent and decided is evidence: it is appended, never edited. The application's role has no right to get around
-- these triggers, because it owns no table.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE FUNCTION refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never deleted', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Quality" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Premium" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON "WageDeclaration" FOR EACH ROW EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_deleted BEFORE DELETE ON "WageDeclarationVersion" FOR EACH ROW EXECUTE FUNCTION refuse_deletion();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Quality" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Premium" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "WageDeclaration" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "WageDeclarationVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();

-- A version leaves `processing` once, and only its outcome is filled in.
CREATE FUNCTION allow_outcome_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  outcome text[] := ARRAY['status', 'ticket', 'anomalies', 'parameterDates', 'decidedAt'];
BEGIN
  IF OLD.status <> 'processing' OR NEW.status = 'processing' THEN
    RAISE EXCEPTION 'version % is decided once', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF to_jsonb(NEW) - outcome <> to_jsonb(OLD) - outcome THEN
    RAISE EXCEPTION 'version % keeps what was sent', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER outcome_once BEFORE UPDATE ON "WageDeclarationVersion"
  FOR EACH ROW EXECUTE FUNCTION allow_outcome_once();

-- A transmission is free while a draft; received, it can only become done; done, it is closed.
CREATE FUNCTION allow_transmission_progress() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  progress text[] := ARRAY['status', 'doneAt', 'revision'];
BEGIN
  IF OLD.status = 'draft' THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status = 'received' AND NEW.status = 'done'
    AND to_jsonb(NEW) - progress = to_jsonb(OLD) - progress THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'transmission % was sent', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER sent_is_sent BEFORE UPDATE OR DELETE ON "Transmission"
  FOR EACH ROW EXECUTE FUNCTION allow_transmission_progress();

-- One version in processing at most, whatever the program believes.
CREATE UNIQUE INDEX "WageDeclarationVersion_one_in_processing" ON "WageDeclarationVersion" ("declarationId")
  WHERE "status" = 'processing';

-- « En traitement » is counted on every refresh of the home page; nearly all declarations are decided.
CREATE INDEX "WageDeclaration_in_processing" ON "WageDeclaration" ("employerId")
  WHERE "processingVersionId" IS NOT NULL;

-- The open correction of a declaration is looked for whenever somebody takes the pencil.
CREATE INDEX "DraftLine_corrections" ON "DraftLine" ("declarationId") WHERE "declarationId" IS NOT NULL;
