alter table c rename constraint "Old Name" to new_name;
alter table c drop constraint "FK_Mixed";
alter table c drop constraint fk_lower;
