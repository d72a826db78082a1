comment on column NOTE.A is null;
comment on column NOTE.B is 'new';
alter table NOTE add column C varchar(255);
comment on column NOTE.C is 'added
with a second line';
comment on table NOTE is 'it''s a "note" \ */';
