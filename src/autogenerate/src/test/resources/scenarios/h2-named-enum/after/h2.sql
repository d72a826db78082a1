create domain kind as varchar(6) check (value in ('B', 'TAILOR', 'it''s'));
comment on domain kind is 'What it''s about';
create domain one as varchar(1) check (value in ('é', 'ü'));
create domain fresh as varchar(1) check (value in ('Y'));
create domain short as varchar(3) check (length(value) < 3);
create table shop (id bigint not null, kind kind default 'B' not null, code short, fresh fresh, constraint shop_pk primary key (id), constraint shop_kind_key unique (kind));
create table visit (id bigint not null, kind kind, also one, double varchar(20) generated always as (kind || '!'), constraint visit_pk primary key (id), constraint visit_kind_check check (kind <> 'GONE'), constraint visit_kind_fk foreign key (kind) references shop (kind));
create index visit_kind on visit (kind, id);
create view open_shops as select id, kind from shop where kind = 'B';
