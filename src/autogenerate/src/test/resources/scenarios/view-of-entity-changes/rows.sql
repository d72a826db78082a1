insert into accounts values (1, 'ann', '42', 2000);
insert into totals values (1, 'ann');
