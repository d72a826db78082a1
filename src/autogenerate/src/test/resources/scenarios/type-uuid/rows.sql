insert into t values ('0b1a5d52-5a1a-4c3c-8a0e-1c5f7e5b2a11', null, '2026-01-31', '1.50');
