insert into t (id, a, word, name, untouched) values (1, 2, 'w', 'n', 3);
refresh materialized view m_words;
