insert into Shop (id, kind, ordinal, open) values (1, 'BAKER', 1, true);
insert into Shop_kinds values (1, 'BAKER');
