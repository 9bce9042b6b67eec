-- What was noted stays as it was noted.
CREATE FUNCTION desk_audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log only grows';
END
$$;
CREATE TRIGGER desk_audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON desk_audit
  FOR EACH STATEMENT EXECUTE FUNCTION desk_audit_only_grows();
