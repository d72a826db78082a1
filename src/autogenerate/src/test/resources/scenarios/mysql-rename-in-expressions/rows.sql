insert into nodes (id, weight, other) values (1, 3, 1), (2, 8, null);
insert into labels (id, kind) values (1, 2);
