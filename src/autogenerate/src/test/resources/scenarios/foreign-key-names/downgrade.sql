alter table c add constraint fk_lower foreign key (b) references p (id);
alter table c add constraint "FK_Mixed" foreign key (a) references p (id);
alter table c rename constraint new_name to "Old Name";
