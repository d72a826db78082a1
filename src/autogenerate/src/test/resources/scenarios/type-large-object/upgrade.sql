alter table document alter column body type varchar(1000) using convert_from(lo_get(body), 'UTF8'),
    alter column scan type bytea using lo_get(scan),
    alter column note type oid using lo_from_bytea(0, convert_to(note, 'UTF8')),
    alter column photo type oid using lo_from_bytea(0, photo);
