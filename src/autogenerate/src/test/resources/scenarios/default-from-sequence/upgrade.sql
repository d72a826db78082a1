create table m (
    id bigint not null,
    constraint m_pkey primary key (id)
);
