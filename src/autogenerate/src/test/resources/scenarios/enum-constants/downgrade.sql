alter table shop_kinds drop constraint shop_kinds_kinds_check;
alter table shop drop constraint shop_ordinal_check;
alter table shop drop constraint shop_kind_check;
alter table shop_kinds add constraint shop_kinds_kinds_check check ((kinds)::text = ANY ((ARRAY['BAKER'::character varying, 'BUTCHER'::character varying])::text[]));
alter table shop add constraint shop_ordinal_check check ((ordinal >= 0) AND (ordinal <= 1));
alter table shop add constraint shop_kind_check check ((kind)::text = ANY ((ARRAY['BAKER'::character varying, 'BUTCHER'::character varying])::text[]));
