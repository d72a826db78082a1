create table d (
    id bigint not null,
    constraint d_pkey primary key (id)
);
comment on table d is 'new too';
comment on column d.id is 'of a new table';
comment on column a.id is 'new';
comment on column a.n is 'with default';
comment on column b.id is 'new';
comment on column b.n is null;
comment on column b.m is  E'it''s "new" \\ */ \\u002a\\u002f 	 €';
alter table b add column o text;
comment on column b.o is 'of a new column';
comment on table a is 'it''s new';
comment on table b is 'new
with a second line';
