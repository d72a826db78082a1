insert into booking values (1, '[1,2)', '[2026-01-01,2026-01-02)');
insert into gone values ('[1,2)');
