create table forgotten (
    data blob,
    id bigint not null,
    constraint forgotten_pkey primary key (id)
);
alter table people rename column full_name to fullname;
alter table people rename to users;
alter table articles rename to posts;
alter table users_seq rename to user_seq;
