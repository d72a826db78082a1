create table p (id bigint, code integer, primary key (id) include (code) deferrable initially deferred);
create table q (id bigint primary key, p_id bigint);
