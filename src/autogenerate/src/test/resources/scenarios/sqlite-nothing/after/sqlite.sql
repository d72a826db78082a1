create table orders (id integer primary key, total numeric(10, 2) default 0 check (Total >= 0 and Total <> 'x'), at timestamp default current_timestamp,
  kind varchar(20), count integer, note text, twice integer as (count * 2), constraint UK_note unique (note), unique (kind, count), foreign key (count) references Orders (id));
create index ix on orders (lower(note), kind desc) where count > 1 and kind is not null;
create table names (a text default 'it''s', b text default 'abc', c text default 'x y', d text default current_date);
