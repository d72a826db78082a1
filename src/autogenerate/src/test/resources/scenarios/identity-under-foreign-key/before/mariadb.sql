create table parent (id bigint not null, primary key (id));
create table other (id bigint not null auto_increment, primary key (id));
create table child (id bigint not null, parent_id bigint, other_id bigint, primary key (id), constraint child_parent foreign key (parent_id) references parent (id), constraint child_other foreign key (other_id) references other (id));
