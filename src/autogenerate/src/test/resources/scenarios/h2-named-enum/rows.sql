insert into shop values (1, 'B', 'X', 'ab'), (2, 'it''s', null, null);
insert into visit (id, kind, also) values (1, 'B', 'é'), (2, 'it''s', null);
