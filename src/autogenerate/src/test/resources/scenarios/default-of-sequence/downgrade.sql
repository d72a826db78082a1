alter table t alter column n set default nextval('s1'::regclass);
