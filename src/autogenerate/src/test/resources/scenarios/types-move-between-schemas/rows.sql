insert into t values (1, 'low', '{low,high}', 'a', '{a,b}', array[row(1)::spot, row(2)::spot]);
insert into t values (2, 'high', '{}', null, null, null);
