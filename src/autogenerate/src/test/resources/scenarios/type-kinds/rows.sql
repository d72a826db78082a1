insert into t (id, bits, flag, span, list, number, moment, words, named, raw) values (1, b'101', true, '1 day 02:03:04.5678', '{1,2}', 1.234, '10:00', 'a b', 'x', '\x6162');
