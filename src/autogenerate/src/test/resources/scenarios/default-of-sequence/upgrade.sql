alter table t alter column n set default nextval('s2'::regclass);
