create table p (id bigint primary key);
create table c (a bigint constraint "FK_Mixed" references p (id), b bigint constraint fk_lower references p (id), c bigint constraint "Old Name" references p (id));
