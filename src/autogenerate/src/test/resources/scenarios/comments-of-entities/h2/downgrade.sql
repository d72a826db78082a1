comment on table NOTE is null;
alter table NOTE drop column C;
comment on column NOTE.B is 'old';
comment on column NOTE.A is 'gone';
