-- What was noted stays as it was noted.
CREATE TRIGGER desk_audit_no_update BEFORE UPDATE ON desk_audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;
CREATE TRIGGER desk_audit_no_delete BEFORE DELETE ON desk_audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;
