insert into parent values (1, 'p'), (2, null);
insert into t (id, code, price, note, parent_id) values (1, 'a', 1.5, 'N', 1), (5, 'b', 11, null, 2), (6, 'c', 12, 'Z', null);
insert into child values (1, 1), (2, 5);
insert into small values ('k', 7);
insert into loose values ('k', 7);
insert into key_changes values (1, 1), (2, 1);
