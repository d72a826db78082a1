create table document (id bigint primary key, body oid, scan oid, note text, photo bytea);
