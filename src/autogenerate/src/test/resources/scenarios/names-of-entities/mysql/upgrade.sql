create table `User Seq` (
    next_val bigint
) engine=InnoDB;
insert into `User Seq` values (1);
create table user (
    id bigint not null,
    `名前` varchar(40) default '太郎' comment 'имя',
    Mixed varchar(255),
    `a.b` varchar(255),
    primary key (id),
    unique key `U.Q` (`名前`, `a.b`)
) engine=InnoDB;
create table `Order` (
    `größe` integer,
    `Order Id` bigint not null auto_increment,
    user bigint,
    `select` varchar(255),
    primary key (`Order Id`),
    unique key `select` (`select`),
    index `F K` (user),
    index Ix (`select`, `größe` desc),
    constraint `F K` foreign key (user) references user (id)
) engine=InnoDB;
