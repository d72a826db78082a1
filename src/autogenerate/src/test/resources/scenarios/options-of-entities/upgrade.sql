create table log (
    created date not null,
    id bigint not null,
    constraint log_pkey primary key (created, id)
) partition by range (created);
create table owner (
    id bigint not null,
    constraint owner_pkey primary key (id)
);
create table doc (
    size integer not null,
    id bigint not null,
    owner_id bigint,
    second_id bigint,
    code varchar(20) not null,
    title varchar(255) compression pglz,
    constraint doc_pkey primary key (id),
    constraint doc_code unique (code) include (title),
    constraint doc_local check (size > 0),
    constraint doc_owner foreign key (owner_id) references owner (id) on update cascade deferrable,
    constraint doc_second foreign key (second_id) references owner (id) on delete set null (second_id)
) with (fillfactor=70);
create index doc_big on doc (size) where size > 1000;
create index doc_title on doc (title) include (code);
