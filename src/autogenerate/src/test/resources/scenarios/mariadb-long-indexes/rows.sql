insert into page (id, address, words, source, digest) values (1, repeat('a', 1000), repeat('b', 2000), repeat('c', 3000), repeat('d', 4000)), (2, 'a', 'b', 'c', 'd');
