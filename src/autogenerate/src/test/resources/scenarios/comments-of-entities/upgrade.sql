comment on column note.a is null;
comment on column note.b is 'new';
alter table note add column c varchar(255);
comment on column note.c is 'added
with a second line';
comment on table note is  E'it''s a "note" \\ */';
