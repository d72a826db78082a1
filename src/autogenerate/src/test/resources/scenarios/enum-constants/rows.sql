insert into shop (id, kind, ordinal, open) values (1, 'BAKER', 1, true);
insert into shop_kinds values (1, 'BAKER');
