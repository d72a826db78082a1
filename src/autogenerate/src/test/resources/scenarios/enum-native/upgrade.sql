alter table shop drop constraint shop_kind_check;
create type kind as enum ('BAKER', 'BUTCHER');
create type size as enum ('LARGE', 'SMALL');
alter table shop alter column kind type kind using kind::kind;
alter table shop add column size size;
