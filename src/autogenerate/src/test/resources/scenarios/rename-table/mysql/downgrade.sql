create table forgotten (
    id bigint not null,
    data varbinary(255),
    primary key (id)
) default character set utf8mb4 collate utf8mb4_0900_ai_ci engine=InnoDB;
alter table people rename column full_name to fullname;
alter table people rename to users;
alter table articles rename to posts;
alter table users_seq rename to user_seq;
