-- 1 of 2, in one transaction
alter table shop drop constraint shop_kind_check;
alter table shop drop constraint shop_ordinal_check;
alter table shop_kinds drop constraint shop_kinds_kinds_check;
alter table shop add constraint shop_kind_check check (kind in ('BAKER','GROCER','TAILOR')) not valid;
alter table shop add constraint shop_ordinal_check check (ordinal between 0 and 2) not valid;
alter table shop_kinds add constraint shop_kinds_kinds_check check (kinds in ('BAKER','GROCER','TAILOR')) not valid;
-- 2 of 2, in one transaction
alter table shop validate constraint shop_kind_check;
alter table shop validate constraint shop_ordinal_check;
alter table shop_kinds validate constraint shop_kinds_kinds_check;
