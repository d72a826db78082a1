create table t (sid bigint, label varchar(10), fid bigint, a integer, b integer, constraint uq_label unique (sid, label),
    constraint uq_new unique (label), constraint uq_grows unique (a, fid), constraint "UQ_Case" unique (b), constraint uq_order unique (b, a));
create table u (sid bigint, label varchar(10), fid bigint, constraint u_label unique (sid, label), constraint u_fid unique (sid, fid));
