alter table shop drop column size;
alter table shop alter column kind type varchar(255) using kind::text;
drop type size;
drop type kind;
alter table shop add constraint shop_kind_check check ((kind)::text = ANY ((ARRAY['BAKER'::character varying, 'BUTCHER'::character varying])::text[]));
