comment on table b is 'old';
comment on table a is null;
alter table b drop column o;
comment on column b.m is  E'it''s "old" \\ */ ';
comment on column b.n is 'goes';
comment on column b.id is 'old';
comment on column a.n is null;
comment on column a.id is null;
drop table d;
