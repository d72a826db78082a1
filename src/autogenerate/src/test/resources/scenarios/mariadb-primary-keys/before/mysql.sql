create table gets_one (a int not null, b int);
create table loses_one (a int not null, constraint pk_loses primary key (a));
create table grows (a int not null, b int not null, primary key (a));
create table referenced (a int not null, b int not null, primary key (a), unique key b (b));
create table child (a int, constraint child_fk foreign key (a) references referenced (a));
create table numbered (id int not null auto_increment, a int not null, primary key (id));
