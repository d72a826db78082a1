create table t (sid bigint, label varchar(10), fid bigint, a integer, b integer, constraint uq_label unique (sid, label),
    constraint uq_fid unique (sid, fid), constraint uq_grows unique (a), constraint uq_case unique (b), constraint uq_order unique (a, b));
create table u (sid bigint, label varchar(10), fid bigint, constraint u_label unique (sid, label), constraint u_fid unique (sid, fid));
