-- Dated values are law: the past is never edited, and one person alone changes nothing. The program's own checks say why in
-- words; these hold whatever the program believes.

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "LegalParameter" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ParameterProposal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ParameterDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "LegalParameter" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ParameterProposal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ParameterDecision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_deletion();

-- A proposal is for a day to come.
CREATE FUNCTION allow_future_values() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."startDate" <= (NEW."proposedAt" AT TIME ZONE 'Europe/Brussels')::date THEN
    RAISE EXCEPTION 'a value begins after the day it is proposed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER future_only BEFORE INSERT ON "ParameterProposal" FOR EACH ROW EXECUTE FUNCTION allow_future_values();

-- Two people, before the first day: the one who asks is not the one who agrees.
CREATE FUNCTION allow_decision_of_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposal "ParameterProposal"%ROWTYPE;
  last_kind "ParameterDecisionKind";
  last_user uuid;
BEGIN
  SELECT * INTO STRICT proposal FROM "ParameterProposal" WHERE "id" = NEW."proposalId";
  SELECT "kind", "decidedByUserId" INTO last_kind, last_user FROM "ParameterDecision"
    WHERE "proposalId" = NEW."proposalId" ORDER BY "number" DESC LIMIT 1;
  IF proposal."startDate" <= (NEW."decidedAt" AT TIME ZONE 'Europe/Brussels')::date THEN
    RAISE EXCEPTION 'the value has begun' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."kind" IN ('confirmed', 'declined', 'takenBack') AND last_kind IS NOT NULL
    OR NEW."kind" = 'withdrawalAsked' AND last_kind IS DISTINCT FROM 'confirmed' AND last_kind IS DISTINCT FROM 'withdrawalDeclined'
    OR NEW."kind" IN ('withdrawalConfirmed', 'withdrawalDeclined') AND last_kind IS DISTINCT FROM 'withdrawalAsked' THEN
    RAISE EXCEPTION 'decision % does not follow %', NEW."kind", last_kind USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."kind" IN ('confirmed', 'declined') AND NEW."decidedByUserId" = proposal."proposedByUserId"
    OR NEW."kind" = 'takenBack' AND NEW."decidedByUserId" <> proposal."proposedByUserId"
    OR NEW."kind" = 'withdrawalConfirmed' AND NEW."decidedByUserId" = last_user THEN
    RAISE EXCEPTION 'two people decide about a value' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER two_people BEFORE INSERT ON "ParameterDecision" FOR EACH ROW EXECUTE FUNCTION allow_decision_of_two();
