-- The e-Box of an office holds messages about the workers of all its clients: it finds them by the names that it reads in them, and learns
-- no other name. As with the names themselves, the first hundred of a message to very many are enough.
CREATE FUNCTION list_own_messages_naming(words text[]) RETURNS SETOF uuid
STABLE LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT m."id" FROM public."EBoxMessage" m
     WHERE m."recipientId" = public.own_sender() AND EXISTS (
       SELECT FROM (SELECT d.value FROM jsonb_array_elements(m."facts" -> 'declarations') d LIMIT 100) declared
       JOIN public."Person" p ON p."id" = (declared.value ->> 'workerId')::uuid
       WHERE NOT EXISTS (SELECT FROM unnest(words) word WHERE ' ' || p."searchName" NOT LIKE '% ' || word || '%')) $$;
