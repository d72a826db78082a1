alter table Animal drop constraint Animal_chk_2;
alter table Animal drop constraint Animal_chk_1;
alter table Animal drop column breed;
alter table Animal drop column kind;
alter table Animal drop column lives;
create table Cat (
    lives integer not null,
    id bigint not null,
    primary key (id),
    constraint FKuvkn4uhxvjlpectf8o7yi4kq foreign key (id) references Animal (id)
) default character set utf8mb4 collate utf8mb4_0900_ai_ci engine=InnoDB;
create table Dog (
    id bigint not null,
    breed varchar(255),
    primary key (id),
    constraint FKpt87v28upxqbirkjqglpx7hyf foreign key (id) references Animal (id)
) default character set utf8mb4 collate utf8mb4_0900_ai_ci engine=InnoDB;
