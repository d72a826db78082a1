alter table child drop foreign key child_other;
alter table child drop foreign key child_parent;
alter table other modify column id bigint not null;
alter table parent modify column id bigint not null auto_increment;
alter table child add constraint child_other foreign key (other_id) references other (id),
    add constraint child_parent foreign key (parent_id) references parent (id);
