comment on table note is null;
alter table note drop column c;
comment on column note.b is 'old';
comment on column note.a is 'gone';
