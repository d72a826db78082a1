create table gets_one (a int not null, b int, primary key (a));
create table loses_one (a int not null);
create table grows (a int not null, b int not null, primary key (b, a));
create table referenced (a bigint not null, b int not null, primary key (a), unique key b (b));
create table child (a bigint, constraint child_fk foreign key (a) references referenced (a));
create table numbered (id int not null auto_increment, a int not null, primary key (id, a));
