create table Child_SEQ (
    next_val bigint
) engine=InnoDB;
insert into Child_SEQ values (1);
create table Parent (
    id bigint not null auto_increment,
    name varchar(50) not null,
    primary key (id),
    unique key name (name)
) engine=InnoDB;
create table Child (
    age integer,
    id bigint not null,
    parent_id bigint not null,
    name varchar(255),
    primary key (id),
    constraint child_age_set check (age >= 0),
    constraint child_name_set check (name <> ''),
    index child_name_idx (name desc),
    index parent_id (parent_id),
    constraint Child_ibfk_1 foreign key (parent_id) references Parent (id)
) engine=InnoDB;
