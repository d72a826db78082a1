alter table document alter column photo type bytea using lo_get(photo),
    alter column note type text using convert_from(lo_get(note), 'UTF8'),
    alter column scan type oid using lo_from_bytea(0, scan),
    alter column body type oid using lo_from_bytea(0, convert_to(body, 'UTF8'));
