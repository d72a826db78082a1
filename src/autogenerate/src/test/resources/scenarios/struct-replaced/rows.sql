insert into t (id, one, many) values
    (1, row(5, 'a', 'g'), array[row(1, 'b', null), null, row(2, null, 'g')]::"Odd"."a ""b"[]),
    (2, null, '{}'),
    (3, row(null, null, null), null)
